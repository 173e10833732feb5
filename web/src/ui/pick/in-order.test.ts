import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '../../i18n/language.js';
import { inOrder } from './in-order.js';

const item = (code: string, kk: string, ru: string) => ({ code, name: { kk, ru, en: null } });
/** As the server gives them: by their Kazakh names. */
const GIVEN = [
  item('other', 'басқа этнос', 'другая национальность'),
  item('yezidi', 'езид', 'езиды'),
  item('japanese', 'жапон', 'японцы'),
  item('izhorian', 'ижор', 'ижорцы'),
  item('not_stated', 'көрсетілмеген', 'не указали'),
  item('bashkir', 'башқұрт', 'башкиры'),
];
const codes = (): string[] => inOrder(GIVEN).map(({ code }) => code);
afterEach(() => setLanguage('kk'));

it('choices stand in the order of the language that is spoken, and what names nothing last', () => {
  setLanguage('ru');
  expect(codes()).toEqual(['bashkir', 'yezidi', 'izhorian', 'japanese', 'other', 'not_stated']);
  setLanguage('kk');
  expect(codes()).toEqual(['yezidi', 'japanese', 'izhorian', 'bashkir', 'other', 'not_stated']);
});
