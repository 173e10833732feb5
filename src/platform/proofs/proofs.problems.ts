import { defineProblems } from '../problems/index.js';

export const problems = defineProblems({
  PAPER_TOO_LONG: {
    kk: 'Қағаздағы мәтін QR-кодқа сыймайды: код {letters} таңба болар еді, ең көбі {max}. Мәтінді қысқартыңыз.',
    ru: 'Текст документа не помещается в QR-код: вышло бы {letters} знаков, а можно {max}. Сократите текст.',
    en: 'What stands on the paper does not fit its QR code: it would take {letters} characters of at most {max}. Shorten it.',
  },
});
