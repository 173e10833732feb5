import { describe, expect, it } from 'vitest';
import { columnShown, listAddress } from './columns.js';

describe('columnShown', () => {
  it('is the one that the address names, else the first that holds something, else the first', () => {
    expect(columnShown('CHECKED', () => false)).toBe('CHECKED');
    expect(columnShown('<script>', (column) => column === 'GRANTED')).toBe('GRANTED');
    expect(columnShown(undefined, () => false)).toBe('DRAFT');
  });
});

describe('listAddress', () => {
  it('names what is chosen only', () => {
    expect(listAddress('given', { awaits: 'signing', region: undefined })).toBe('/awards/given?awaits=signing');
    expect(listAddress('nominations', {})).toBe('/awards/nominations');
  });
});
