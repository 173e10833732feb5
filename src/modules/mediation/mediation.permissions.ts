import { words } from '../../kernel/words.js';
import { READS, WRITES, deed, definePermissions } from '../../platform/access/index.js';

const SEES_CASES = deed(
  42,
  'медиация істерін көре алады',
  'может видеть дела о медиации',
  'can see the cases of mediation cabinets',
);
const KEEPS_CASES = deed(
  43,
  'медиация істерін жүргізе алады',
  'может вести дела о медиации',
  'can keep the cases of mediation cabinets',
);

export const permissions = definePermissions({
  'mediation.read': {
    meaning: words(
      'Медиаторлар мен олардың оқуларын оқу',
      'Читать медиаторов и их обучение',
      'Read mediators and their trainings',
    ),
    deed: READS,
    roles: 'ALL',
  },
  'mediation.write': {
    meaning: words(
      'Медиаторлар мен олардың оқуларын енгізу және түзету',
      'Вносить и исправлять медиаторов и их обучение',
      'Record and correct mediators and their trainings',
    ),
    deed: WRITES,
    roles: ['secretary'],
  },
  'mediation.cases.read': {
    meaning: words(
      'Медиация кабинеттерінің істерін және тараптарды оқу',
      'Читать дела кабинетов медиации и кто их стороны',
      'Read the cases of mediation cabinets, and who the parties are',
    ),
    deed: SEES_CASES,
    roles: [],
  },
  'mediation.cases.write': {
    meaning: words(
      'Медиация кабинеттерінің істерін ашу, түзету және жүргізу',
      'Открывать, исправлять и вести дела кабинетов медиации',
      'Open, correct and advance the cases of mediation cabinets',
    ),
    deed: KEEPS_CASES,
    roles: [],
  },
});
