import { constraintMeans } from '../../platform/database/index.js';
import { common, defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
  INVALID_KATO: {
    kk: 'ӘАОЖ коды тоғыз цифрдан тұрады.',
    ru: 'Код КАТО состоит из девяти цифр.',
    en: 'A KATO code has nine digits.',
  },
  BEFORE_FIRST_NAME: {
    kk: 'Бұл күні жазбаның алғашқы атауы әлі болмаған.',
    ru: 'К этому дню у записи ещё не было первого названия.',
    en: 'By that day the record did not have its first name yet.',
  },
  NAMED_BEFORE: {
    kk: 'Бұл күннен бұрын атау өзгертілген деп жазылған.',
    ru: 'По записям название менялось ещё до этого дня.',
    en: 'A change of the name is recorded before that day.',
  },
  NAME_KEPT: {
    kk: 'Атау мына тілде бұрынғысынша қалды: {languages}. Ол да өзгерген болса, түзетіңіз.',
    ru: 'Название осталось прежним {languages}. Если изменилось и оно, исправьте его.',
    en: 'The name stays as it was in {languages}. If it has changed as well, correct it.',
  },
  SAME_AREA: {
    kk: 'Аумақ өзінің құқықтық мирасқоры бола алмайды.',
    ru: 'Территория не может быть преемницей самой себя.',
    en: 'An area cannot follow itself.',
  },
  OTHER_AREA: {
    kk: 'Атауы өзгерген аумақ сол аумақ болып қалады: екі жағында бір аумақ көрсетіледі.',
    ru: 'Переименованная территория остаётся той же: на обеих сторонах указывают одну территорию.',
    en: 'An area that is renamed stays itself: both sides are one area.',
  },
  KATO_TAKEN: {
    kk: 'Бұл күндері осы ӘАОЖ коды басқа аумаққа тиесілі.',
    ru: 'В эти дни код КАТО принадлежит другой территории.',
    en: 'On these days the KATO code belongs to another area.',
  },
});

constraintMeans('area_codes_code_ex', problems.KATO_TAKEN, 'code');
constraintMeans('classifier_items_classifier_code_uq', common.DUPLICATE_CODE, 'code');
constraintMeans('ethnic_groups_code_uq', common.DUPLICATE_CODE, 'code');
constraintMeans('organization_kinds_code_uq', common.DUPLICATE_CODE, 'code');
constraintMeans('award_types_code_uq', common.DUPLICATE_CODE, 'code');
