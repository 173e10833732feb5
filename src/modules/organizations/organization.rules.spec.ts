import { binWarning } from './organization.rules.js';

describe('the month of a BIN', () => {
  it.each([
    ['has come', '261140005731', undefined],
    ['is one of the last century', '990340005731', undefined],
    ['is next month', '261240005731', 'BIN_AHEAD'],
    ['is next year', '270140005731', 'BIN_AHEAD'],
  ])('%s', (_, bin, code) => expect(binWarning(bin, '2026-11-28')?.code).toBe(code));
});
