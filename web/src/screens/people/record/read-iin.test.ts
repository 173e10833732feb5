import { expect, it } from 'vitest';
import { readIin } from './read-iin.js';

it('says birth date and sex of a citizen', () => {
  expect(readIin('640616400016')).toEqual({ birthDate: '1964-06-16', gender: 'FEMALE' });
  expect(readIin(' 0501 01500017 ')).toEqual({ birthDate: '2005-01-01', gender: 'MALE' });
});

it('says nothing before it is whole, nor of a foreigner, whose century it does not tell', () => {
  for (const typed of ['', '64061640001', '640616000016', '640616700016', '64061640001x'])
    expect(readIin(typed)).toBeUndefined();
});
