import { words } from '../../kernel/words.js';
import { ADMINISTERS, READS, WRITES, deed, definePermissions } from '../../platform/access/index.js';

const CLOSES = deed(24, 'отырыстарды жаба алады', 'может закрывать заседания', 'can close meetings');
const ASSIGNS = deed(26, 'тапсырма бере алады', 'может давать поручения', 'can give assignments');
const REPORTS = deed(
  28,
  'тапсырманың орындалғанын жаза алады',
  'может отмечать исполнение поручений',
  'can record assignments as done',
);

export const permissions = definePermissions({
  'meetings.read': {
    meaning: words('Отырыстарды оқу', 'Читать заседания', 'Read meetings'),
    deed: READS,
    roles: 'ALL',
  },
  'meetings.write': {
    meaning: words(
      'Отырыстарды жоспарлау, түзету және өткізу',
      'Планировать, исправлять и проводить заседания',
      'Plan, correct and hold meetings',
    ),
    deed: WRITES,
    roles: ['secretary'],
  },
  'meetings.close': {
    meaning: words(
      'Отырысты жабу: хаттамаға қол қойылды',
      'Закрывать заседания: протокол подписан',
      'Close meetings: their minutes are signed',
    ),
    deed: CLOSES,
    roles: ['approver'],
  },
  'meetings.rules': {
    meaning: words(
      'Органдардың шешім қабылдау ережелерін жүргізу',
      'Вести правила, по которым решают органы',
      'Keep the rules by which bodies decide',
    ),
    deed: ADMINISTERS,
    roles: [],
  },
  'assignments.read': {
    meaning: words('Тапсырмаларды оқу', 'Читать поручения', 'Read assignments'),
    deed: READS,
    roles: ['secretary', 'approver', 'analyst', 'auditor'],
  },
  'assignments.write': {
    meaning: words(
      'Тапсырма беру, мерзімін ұзарту және кері қайтару',
      'Давать, продлевать и снимать поручения',
      'Give, extend and withdraw assignments',
    ),
    deed: ASSIGNS,
    roles: ['secretary', 'approver'],
  },
  'assignments.close': {
    meaning: words(
      'Тапсырманың орындалғанын дәлелімен жазу',
      'Отмечать исполнение поручения с подтверждением',
      'Record that an assignment was done, with what shows it',
    ),
    deed: REPORTS,
    roles: ['secretary'],
  },
});
