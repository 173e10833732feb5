import { definePermissions } from '../../platform/access/index.js';
import { permissions as audit } from '../audit/index.js';

const own = definePermissions({
  'people.read': 'Read people, without personal data',
  'people.write': 'Record and correct people',
  'people.personal.iin': 'See individual identification numbers',
  'people.personal.birth': 'See birth dates',
  'people.personal.contacts': 'See phones, e-mail and postal addresses',
  'people.personal.ethnicity': 'See self-declared ethnicity',
  'people.personal.consents': 'See what people have agreed to',
  'people.personal.reveal': 'Be shown the personal data of one person for a stated purpose',
  'people.anonymise': 'Take away for good who a person is',
});

export const permissions = { ...own, 'audit.read': audit['audit.read'] };
