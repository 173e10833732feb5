import { expect, it } from 'vitest';
import { whyFound } from './why-found.js';

const name = 'Әліш Нұржан';

it('says nothing where it is plain to see', () => {
  expect(whyFound({ form: name, name, asked: 'әліш' })).toBeUndefined();
  expect(whyFound({ form: name, name, asked: 'НҰРЖ  Әл' })).toBeUndefined();
});
it('says that the name is spelled otherwise', () => {
  expect(whyFound({ form: name, name, asked: 'alish' })).toBe('alike');
});
it('says that another name was found', () => {
  expect(whyFound({ form: 'Алиш Нуржан', name, asked: 'Алиш' })).toBe('otherName');
});
