import { constraintMeans } from '../../../platform/database/index.js';
import { defineProblems } from '../../../platform/problems/index.js';

export const problems = defineProblems({
  INVALID_SHARE: {
    kk: 'Үлес танылмады. Үлгі: 2/3 немесе >1/2.',
    ru: 'Доля не распознана. Образец: 2/3 или >1/2.',
    en: 'This is no share. Write 2/3 or >1/2.',
  },
  SHARE_OVER_ALL: {
    kk: 'Үлес бүтіннен аспайды.',
    ru: 'Доля не больше целого.',
    en: 'A share is not more than the whole.',
  },
  RULE_OF_DAY: {
    kk: 'Бұл күннен қолданылатын ереже енгізілген.',
    ru: 'Правило, действующее с этого дня, уже есть.',
    en: 'There is a rule from that day on.',
  },
});

constraintMeans('meeting_rules_kind_id_valid_from_uq', problems.RULE_OF_DAY, 'validFrom');
