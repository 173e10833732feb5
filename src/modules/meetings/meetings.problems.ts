import { defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
  INVALID_TIME: {
    kk: 'Уақыт танылмады. Үлгі: 15:30.',
    ru: 'Время не распознано. Образец: 15:30.',
    en: 'This is no time of day. Write 15:30.',
  },
  NO_BODY: {
    kk: 'Отырысты өткізетін орган көрсетілуі керек.',
    ru: 'Нужно назвать орган, который заседает.',
    en: 'Name the body that meets.',
  },
  MEETING_STATE: {
    kk: 'Отырыстың қазіргі күйінде бұл әрекет орындалмайды.',
    ru: 'В нынешнем состоянии заседания это действие невозможно.',
    en: 'This cannot be done in the present state of the meeting.',
  },
});
