import { expect, it } from 'vitest';
import { followIin, readIin } from './read-iin.js';

const NOTHING = { birthDate: null, gender: null };
const WOMAN = { birthDate: '1985-05-12', gender: 'FEMALE' } as const;

it('says birth date and sex of a citizen', () => {
  expect(readIin('640616400018')).toEqual({ birthDate: '1964-06-16', gender: 'FEMALE' });
  expect(readIin(' 0501 01500010 ')).toEqual({ birthDate: '2005-01-01', gender: 'MALE' });
});

it('says nothing before it is whole, nor where it is mistyped, nor of a foreigner, whose century it does not tell', () => {
  for (const typed of ['', '64061640001', '640616400017', '640616000012', '640616700016', '64061640001x'])
    expect(readIin(typed)).toBeUndefined();
});

it('fills what is empty, and takes it away with the number', () => {
  expect(followIin('850512400016', NOTHING, {})).toEqual(WOMAN);
  expect(followIin('640616400018', WOMAN, WOMAN)).toEqual({ birthDate: '1964-06-16', gender: 'FEMALE' });
  expect(followIin('64061640001', WOMAN, WOMAN)).toEqual(NOTHING);
});

it('leaves alone what somebody has typed', () => {
  const typed = { birthDate: '1985', gender: null };
  expect(followIin('850512400016', typed, {})).toEqual({ gender: 'FEMALE' });
  expect(followIin('', { birthDate: '1985', gender: 'FEMALE' }, WOMAN)).toEqual({ gender: null });
});
