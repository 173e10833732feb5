import { constraintMeans } from '../../platform/database/index.js';
import { defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
  DUPLICATE_NAME: {
    kk: 'Бұл атау осы түрімен бұрыннан жазылған.',
    ru: 'Такое имя этого вида уже записано.',
    en: 'This name is recorded with this kind already.',
  },
  WRONG_NAME_KIND: {
    kk: 'Атаудың бұл түрі мұндай жазбаға жарамайды.',
    ru: 'Такой вид имени для этой записи не подходит.',
    en: 'This kind of name does not fit such a record.',
  },
});

constraintMeans('other_names_subject_id_kind_text_uq', problems.DUPLICATE_NAME, 'otherNames');
