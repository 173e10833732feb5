import { constraintMeans } from '../../../platform/database/index.js';
import { defineProblems } from '../../../platform/problems/index.js';

export const problems = defineProblems({
  INVALID_ITEM_NUMBER: {
    kk: 'Мәселенің нөмірі танылмады. Үлгі: 2 немесе 2.1.',
    ru: 'Номер вопроса не распознан. Образец: 2 или 2.1.',
    en: 'This is no number of an item. Write 2 or 2.1.',
  },
  ITEM_NUMBER_TAKEN: {
    kk: 'Күн тәртібінде {number} нөмірі екі рет тұр.',
    ru: 'Номер {number} стоит в повестке дважды.',
    en: 'The number {number} stands in the agenda twice.',
  },
  ITEM_ABOVE_MISSING: {
    kk: '{number} мәселесінің үстінде тұратын мәселе жоқ.',
    ru: 'Нет вопроса, под которым стоит {number}.',
    en: 'There is no item above {number}.',
  },
  ITEM_UNDER_CLOSED: {
    kk: '{number} мәселесі жабық мәселенің астында тұр, сондықтан ол да жабық.',
    ru: 'Вопрос {number} стоит под закрытым, поэтому и он закрыт.',
    en: 'The item {number} lies under a closed one, so it is closed too.',
  },
  ITEM_WITHDRAWN: {
    kk: 'Бұл мәселе күн тәртібінен алынған.',
    ru: 'Этот вопрос снят с повестки.',
    en: 'This item was withdrawn from the agenda.',
  },
});

constraintMeans('agenda_items_number_ex', problems.ITEM_NUMBER_TAKEN, 'items');
