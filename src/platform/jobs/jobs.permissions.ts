import { words } from '../../kernel/words.js';
import { definePermissions, READS } from '../access/index.js';

export const permissions = definePermissions({
  'jobs.read': {
    meaning: words(
      'Өзі бастаған жұмыстарды көру және тоқтату',
      'Видеть и отменять задания, начатые собой',
      'See and cancel the jobs one has started oneself',
    ),
    deed: READS,
    roles: 'ALL',
  },
});
