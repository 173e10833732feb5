import { defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
  INVALID_CHECKSUM: {
    kk: 'Бақылау сомасы – SHA-256, он алтылық 64 таңба.',
    ru: 'Контрольная сумма – SHA-256, 64 шестнадцатеричных знака.',
    en: 'The checksum is SHA-256 in 64 hex digits.',
  },
  INVALID_LANGUAGE: {
    kk: 'Тіл екі әріппен жазылады: kk, ru, en.',
    ru: 'Язык пишется двумя буквами: kk, ru, en.',
    en: 'A language is written in two letters: kk, ru, en.',
  },
});
