import { READS, WRITES, deed, definePermissions } from '../../platform/access/index.js';
import { permissions as audit } from '../audit/index.js';

const PERSONAL = deed(40, 'дербес деректерді көре алады', 'может видеть персональные данные', 'can see personal data');
const ERASES = deed(
  50,
  'тұлғалар туралы жазбаларды иесіздендіре алады',
  'может обезличивать записи о лицах',
  'can anonymise people',
);

const own = definePermissions({
  'people.read': { meaning: 'Read people, without personal data', deed: READS, roles: 'ALL' },
  'people.write': { meaning: 'Record and correct people', deed: WRITES, roles: ['secretary'] },
  'people.personal.iin': { meaning: 'See individual identification numbers', deed: PERSONAL, roles: [] },
  'people.personal.birth': {
    meaning: 'See birth dates',
    deed: PERSONAL,
    roles: ['secretary', 'award_officer', 'approver'],
  },
  'people.personal.contacts': {
    meaning: 'See phones, e-mail and postal addresses, and notes on people',
    deed: PERSONAL,
    roles: ['secretary'],
  },
  'people.personal.ethnicity': { meaning: 'See self-declared ethnicity', deed: PERSONAL, roles: [] },
  'people.personal.consents': { meaning: 'See what people have agreed to', deed: PERSONAL, roles: ['secretary'] },
  'people.personal.reveal': {
    meaning: 'Be shown the personal data of one person for a stated purpose',
    deed: PERSONAL,
    roles: ['secretary', 'award_officer'],
  },
  'people.anonymise': { meaning: 'Remove for good everything that identifies a person', deed: ERASES, roles: [] },
});

export const permissions = { ...own, 'audit.read': audit['audit.read'] };
