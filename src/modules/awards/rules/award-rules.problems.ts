import { defineProblems } from '../../../platform/problems/index.js';

export const problems = defineProblems({
  NOT_A_PICTURE: {
    kk: 'Мазмұнына қарағанда бұл файл PNG, JPEG не WebP суреті емес.',
    ru: 'Судя по содержимому, файл не является изображением PNG, JPEG или WebP.',
    en: 'By its content the file is no picture of PNG, JPEG or WebP.',
  },
  PICTURE_TOO_LARGE: {
    kk: 'Сурет тым үлкен: ең көбі {max} КБ.',
    ru: 'Изображение слишком велико: не больше {max} КБ.',
    en: 'The picture is too large: at most {max} KB.',
  },
});
