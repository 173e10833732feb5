import { defineProblems } from '../../../platform/problems/index.js';

export const problems = defineProblems({
  ALREADY_PRESENTED: {
    kk: 'Бұл марапат табысталған.',
    ru: 'Эта награда уже вручена.',
    en: 'This award was handed over before.',
  },
  PRESENTED_UNSIGNED: {
    kk: 'Бұл марапаттың куәлігіне қол қойылмаған: табысталатын қағазы жоқ.',
    ru: 'Удостоверение к этой награде не подписано: вручать вместе с ней нечего.',
    en: 'The certificate of this award is not signed: there is no paper to hand over with it.',
  },
  PRESENTED_BEFORE_DECISION: {
    kk: 'Бұл күні марапаттау туралы шешім әлі қабылданбаған еді.',
    ru: 'К этому дню решения о награждении ещё не было.',
    en: 'The award was not decided on by that day.',
  },
});
