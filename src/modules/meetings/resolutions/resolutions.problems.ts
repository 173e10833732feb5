import { constraintMeans } from '../../../platform/database/index.js';
import { common, defineProblems } from '../../../platform/problems/index.js';

export const problems = defineProblems({
  RESOLUTION_NUMBER_TAKEN: {
    kk: 'Бұл отырыстың осындай нөмірлі шешімі бар.',
    ru: 'У этого заседания уже есть решение с таким номером.',
    en: 'This meeting has a resolution of that number.',
  },
  VOTES_OVER_PRESENT: {
    kk: 'Дауыс саны қатысқандардан көп: {votes}, қатысқаны {present}.',
    ru: 'Голосов больше, чем присутствующих: {votes}, присутствуют {present}.',
    en: 'There are more votes than members present: {votes}, present {present}.',
  },
  VOTES_AND_NAMES: {
    kk: 'Дауыс саны мен атаулы дауыс беру сәйкес емес.',
    ru: 'Счёт голосов расходится с поимённым голосованием.',
    en: 'The count differs from the votes by name.',
  },
  VOTER_NOT_PRESENT: {
    kk: 'Тек отырысқа қатысқан мүше дауыс береді.',
    ru: 'Голосует только присутствующий член органа.',
    en: 'Only a member who is present votes.',
  },
  OUTCOME_NEEDED: {
    kk: 'Көпшілік ережесі белгісіз: нәтижесін өзіңіз көрсетіңіз.',
    ru: 'Правило большинства неизвестно: укажите итог сами.',
    en: 'The rule of the majority is not known: say the outcome.',
  },
  OUTCOME_AGAINST_COUNT: {
    kk: 'Дауыс саны бойынша нәтиже басқа ({outcome}): себебін жазыңыз.',
    ru: 'По счёту голосов итог иной ({outcome}): укажите причину.',
    en: 'By the count the outcome is another ({outcome}): say why.',
  },
  NO_QUORUM: {
    kk: 'Отырыста кворум болмаған: қатысқаны {present}, керегі {needed}.',
    ru: 'На заседании не было кворума: присутствуют {present}, нужно {needed}.',
    en: 'The meeting had no quorum: present {present}, needed {needed}.',
  },
  OF_OTHER_MEETING: {
    kk: 'Бұл мәселе басқа отырыстың күн тәртібінде.',
    ru: 'Этот вопрос из повестки другого заседания.',
    en: 'This item is of another meeting.',
  },
  ONE_EFFECT: {
    kk: 'Не ұйым, не мүшелік көрсетіледі.',
    ru: 'Указывается либо организация, либо членство.',
    en: 'Name an organization or a membership, one of them.',
  },
});

constraintMeans('resolutions_number_uq', problems.RESOLUTION_NUMBER_TAKEN, 'number');
constraintMeans('resolution_effects_what_uq', common.DUPLICATE, 'effects');
