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
  'meetings.read': { meaning: 'Read meetings', deed: READS, roles: 'ALL' },
  'meetings.write': { meaning: 'Plan, correct and hold meetings', deed: WRITES, roles: ['secretary'] },
  'meetings.close': { meaning: 'Close meetings: their minutes are signed', deed: CLOSES, roles: ['approver'] },
  'meetings.rules': { meaning: 'Keep the rules by which bodies decide', deed: ADMINISTERS, roles: [] },
  'assignments.read': {
    meaning: 'Read assignments',
    deed: READS,
    roles: ['secretary', 'approver', 'analyst', 'auditor'],
  },
  'assignments.write': {
    meaning: 'Give, extend and withdraw assignments',
    deed: ASSIGNS,
    roles: ['secretary', 'approver'],
  },
  'assignments.close': {
    meaning: 'Record that an assignment was done, with what shows it',
    deed: REPORTS,
    roles: ['secretary'],
  },
});
