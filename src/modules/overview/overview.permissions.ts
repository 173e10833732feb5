import { words } from '../../kernel/words.js';
import { READS, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'overview.read': {
    meaning: words(
      'Бірлестіктер туралы ерте ескертулерді оқу',
      'Читать ранние предупреждения об объединениях',
      'Read early warnings about associations',
    ),
    deed: READS,
    roles: ['secretary', 'approver', 'analyst', 'auditor'],
  },
});
