import { constraintMeans } from '../../platform/database/index.js';
import { defineProblems } from '../../platform/problems/index.js';
import { orderProblems } from '../reference/index.js';

export const problems = defineProblems({
  NOT_AN_ASSOCIATION: {
    kk: 'Аккредиттеуге этномәдени бірлестік қана өтініш бере алады.',
    ru: 'Об аккредитации может просить только этнокультурное объединение.',
    en: 'Only an ethnocultural association can apply for accreditation.',
  },
  NOT_A_BODY: {
    kk: 'Бұл – орган емес.',
    ru: 'Это не орган.',
    en: 'That is no body.',
  },
  APPLICATION_OPEN: {
    kk: 'Бұл бірлестіктің қаралып жатқан өтініші бар.',
    ru: 'У этого объединения уже есть рассматриваемое заявление.',
    en: 'An application of this association is under way.',
  },
  APPLICATION_STATE: {
    kk: 'Өтініштің қазіргі күйінде бұл әрекет орындалмайды.',
    ru: 'В нынешнем состоянии заявления это действие невозможно.',
    en: 'This cannot be done in the present state of the application.',
  },
  STEP_TO_COME: {
    kk: 'Өтініш бұл қадамға әлі жеткен жоқ.',
    ru: 'До этого шага заявление ещё не дошло.',
    en: 'The application has not come to this step yet.',
  },
  ACCREDITATION_STATE: {
    kk: 'Аккредиттеудің қазіргі күйінде бұл әрекет орындалмайды.',
    ru: 'В нынешнем состоянии аккредитации это действие невозможно.',
    en: 'This cannot be done in the present state of the accreditation.',
  },
  REGISTER_NUMBER_TAKEN: {
    kk: 'Тізілімде бұл нөмір басқа бірлестікке берілген.',
    ru: 'Этот номер в реестре уже занят.',
    en: 'This number of the register is taken.',
  },
  ACCREDITED_ALREADY: {
    kk: 'Бұл уақытта бірлестіктің аккредиттеуі бар.',
    ru: 'В это время у объединения уже есть аккредитация.',
    en: 'The association has an accreditation at that time.',
  },
});

constraintMeans('accreditation_applications_open_uq', problems.APPLICATION_OPEN, 'associationId');
constraintMeans('accreditations_number_uq', problems.REGISTER_NUMBER_TAKEN, 'number');
constraintMeans('accreditations_one_at_a_time_ex', problems.ACCREDITED_ALREADY, 'validFrom');
constraintMeans('accreditations_period_ck', orderProblems.VALID_UNTIL_BEFORE_START, 'validUntil');
