import { defineProblems } from '../../../platform/problems/index.js';

export const problems = defineProblems({
  AWARD_STATUS: {
    kk: 'Марапаттың қазіргі күйінде бұл әрекет орындалмайды.',
    ru: 'В нынешнем состоянии награды это действие невозможно.',
    en: 'This cannot be done in the present status of the award.',
  },
  REASON_NOT_KEPT: {
    kk: 'Алушының дербес деректері жойылған: шешім сақталды, ал себебі сақталмайды.',
    ru: 'Персональные данные награждённого уничтожены: решение записано, а причина не сохраняется.',
    en: 'The personal data of the recipient were erased: the decision is recorded, and the reason is not kept.',
  },
  NOT_REVOCABLE: {
    kk: 'Ереже бойынша бұл марапат қайтарып алынбайды.',
    ru: 'По положению эта награда не отзывается.',
    en: 'By the statute this award is not revoked.',
  },
});
