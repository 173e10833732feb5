import { describe, expect, it } from 'vitest';
import { columnShown, listAddress } from './columns.js';

describe('columnShown', () => {
  it('is the one that the address names, and the first where it names nonsense', () => {
    expect(columnShown('CHECKED')).toBe('CHECKED');
    expect(columnShown('<script>')).toBe('DRAFT');
    expect(columnShown(undefined)).toBe('DRAFT');
  });
});

describe('listAddress', () => {
  it('names what is chosen only', () => {
    expect(listAddress('given', { awaits: 'signing', region: undefined })).toBe('/awards/given?awaits=signing');
    expect(listAddress('nominations', {})).toBe('/awards/nominations');
  });
});
