import { defineProblems } from '../problems/index.js';

export const problems = defineProblems({
  JOB_OVER: {
    kk: 'Бұл жұмыс аяқталып қойған.',
    ru: 'Эта работа уже закончена.',
    en: 'This job is over already.',
  },
  TOO_MANY_JOBS: {
    kk: 'Аяқталмаған жұмыстарыңыз тым көп: {max}. Олардың бітуін күтіңіз.',
    ru: 'У вас слишком много незаконченных работ: {max}. Дождитесь их окончания.',
    en: 'You have {max} jobs that are not over. Wait for one of them to end.',
  },
  JOB_BROKEN: {
    kk: 'Жұмыс тоқтап қалды. Қайта бастап көріңіз; қайталанса, әкімшіге хабарлаңыз.',
    ru: 'Работа прервалась. Начните её снова; если это повторится, сообщите администратору.',
    en: 'The job broke off. Start it again; if that happens once more, tell the administrator.',
  },
});
