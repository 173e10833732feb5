import { constraintMeans } from '../../platform/database/index.js';
import { defineProblems } from '../../platform/problems/index.js';
import { orderProblems } from '../reference/index.js';

export const problems = defineProblems({
  FACILITY_CLOSED: {
    kk: 'Бұл нысан жабылған.',
    ru: 'Этот объект закрыт.',
    en: 'This facility is closed.',
  },
  FACILITY_OPEN: {
    kk: 'Бұл нысан жабылмаған.',
    ru: 'Этот объект не закрыт.',
    en: 'This facility is not closed.',
  },
});

constraintMeans('facilities_life_ck', orderProblems.CLOSED_BEFORE_OPENED, 'closedOn');
