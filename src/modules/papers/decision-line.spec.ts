import { decisionInShort, decisionLine } from './decision-line.js';

describe('a decision as it is cited', () => {
  it.each(['12-ө', '№ 12-ө', '№12-ө'])('has one sign before its number, typed as %s', (number) => {
    const order = { kind: 'ORDER', number, date: '2026-10-14' };
    expect(decisionLine(order, 'kk')).toBe('2026 жылғы 14 қазандағы № 12-ө өкім');
    expect(decisionLine(order, 'ru')).toBe('Распоряжение № 12-ө от 14 октября 2026 года');
    expect(decisionInShort(order)).toEqual({ kk: '14.10.2026, № 12-ө өкім', ru: '14.10.2026, распоряжение № 12-ө' });
  });
});
