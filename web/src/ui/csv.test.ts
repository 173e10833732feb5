import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.js';

describe('a table as CSV', () => {
  it('keeps its letters, columns and quotes', () => {
    expect(
      csvOf([
        ['Өңір', 'саны'],
        ['«А»; "Б"', 3],
        ['жол\nжол', 0.5],
      ]),
    ).toBe('\uFEFFӨңір;саны\r\n"«А»; ""Б""";3\r\n"жол\nжол";0,5\r\n');
  });

  it.each(['=1+1', '+7', '-7', '@x'])('lets nothing be run: %s', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });
});
