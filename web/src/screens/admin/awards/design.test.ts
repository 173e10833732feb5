import { describe, expect, it } from 'vitest';
import { designIn } from './design.js';

describe('a file', () => {
  it.each([
    ['{"name": "algys"}', { name: 'algys' }],
    ['[]', null],
    ['null', null],
    ['"algys"', null],
    ['%PDF-1.7', null],
    ['', null],
  ])('%s is read as %j', (text, design) => expect(designIn(text)).toEqual(design));
});
