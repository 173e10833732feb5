import { words } from '../../kernel/words.js';
import { COUNTS, definePermissions } from '../access/index.js';
import type { Reading } from './declaration.js';

/** Counts belong to no module: each that is counted asks the same right. */
export const readingPermissions = definePermissions({
  'statistics.read': {
    meaning: words('Жазбаларды көрмей санау', 'Считать записи, не видя их', 'Count records without seeing them'),
    deed: COUNTS,
    roles: ['secretary', 'award_officer', 'approver', 'analyst'],
  },
});

/** The right to count the records of a type. */
export const countedBy = (reading: Reading): string => reading.countedBy ?? readingPermissions['statistics.read'];
