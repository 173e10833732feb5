import { hasValidControlDigit } from '../../kernel/control-digit.js';
import { isImplausiblyOld, isPossibleIin, readIin } from './iin.rules.js';

describe('IIN', () => {
  it.each(['850512100017', '900101200010', '850512100804', '900101200105', '221040005731'])('accepts %s', (iin) =>
    expect(hasValidControlDigit(iin)).toBe(true),
  );
  it.each(['850512100018', '900101200011', '850512100805'])('refuses %s', (iin) =>
    expect(hasValidControlDigit(iin)).toBe(false),
  );
  it('knows numbers that have no control digit at all', () => {
    for (let last = 0; last < 10; last++) expect(hasValidControlDigit(`85051210083${last}`)).toBe(false);
  });
  it('tells the birth date and the gender', () => {
    expect(readIin('850512100017')).toEqual({ birthDate: '1885-05-12', gender: 'MALE' });
    expect(readIin('900101200010')).toEqual({ birthDate: '1890-01-01', gender: 'FEMALE' });
    expect(readIin('850512600017')).toEqual({ birthDate: '2085-05-12', gender: 'FEMALE' });
    expect(readIin('850512000017')).toEqual({ birthDate: null, gender: null });
  });

  it.each([
    ['850512100017', true],
    ['000229500000', true],
    ['000229300000', false],
    ['000229000000', true],
    ['261128500000', true],
    ['261129500000', false],
    ['850230300000', false],
    ['851301300000', false],
    ['850500300000', false],
    ['850512700000', false],
    ['850512800000', false],
    ['850512900000', false],
    ['850512000000', true],
    ['850230000000', false],
    ['000000000000', false],
  ])('knows whether the first seven digits can be somebody’s: %s %s', (iin, possible) => {
    expect(isPossibleIin(iin, '2026-11-28')).toBe(possible);
  });

  it.each([
    ['850512100017', true],
    ['061127300000', true],
    ['061128300000', false],
    ['061127500000', false],
    ['061127000000', false],
    ['260101300000', false],
  ])('knows whether the birth is more than 120 years ago: %s %s', (iin, old) => {
    // 1906-11-27, 1906-11-28, 2006-11-27, and a foreigner of either century.
    expect(isImplausiblyOld(iin, '2026-11-28')).toBe(old);
  });
});
