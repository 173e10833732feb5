import { signedNumber } from './signed-number.js';

it.each(['12-ө', '№ 12-ө', '№12-ө', '№ № 12-ө'])('a number has one sign, typed as %s', (number) => {
  expect(signedNumber(number)).toBe('№ 12-ө');
});
it('a sign within a number stays', () => expect(signedNumber('12 № 3')).toBe('№ 12 № 3'));
