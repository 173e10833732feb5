import { constraintMeans } from '../../platform/database/index.js';
import { common, defineProblems } from '../../platform/problems/index.js';
import { orderProblems } from '../reference/index.js';

export const problems = defineProblems({
  NO_CABINET: {
    kk: 'Бұл нысан медиация кабинеті емес.',
    ru: 'Этот объект не кабинет медиации.',
    en: 'This facility is no mediation cabinet.',
  },
  CABINET_IN_USE: {
    kk: 'Бұл кабинетте медиаторлар немесе істер тіркелген, сондықтан ол медиация кабинеті болып қалады.',
    ru: 'За этим кабинетом числятся медиаторы или дела, поэтому он остаётся кабинетом медиации.',
    en: 'Mediators or cases are recorded in this cabinet, so it stays a mediation cabinet.',
  },
  CASE_STAGE: {
    kk: 'Бұл кезеңге істің қазіргі кезеңінен өтуге болмайды.',
    ru: 'К этому этапу нельзя перейти с нынешнего этапа дела.',
    en: 'This stage does not follow the present one of the case.',
  },
  STAGE_NOT_REACHED: {
    kk: 'Іс бұл кезеңге әлі жетпеген.',
    ru: 'Дело ещё не дошло до этого этапа.',
    en: 'The case has not come to that stage.',
  },
  FEWER_THAN_NAMED: {
    kk: 'Аталған қатысушылар бұл саннан көп.',
    ru: 'Названных участников больше этого числа.',
    en: 'More participants are named than this number.',
  },
});

constraintMeans('mediators_validity_ck', orderProblems.VALID_UNTIL_BEFORE_START, 'validUntil');
constraintMeans('trainings_period_ck', common.END_BEFORE_START, 'endDate');
