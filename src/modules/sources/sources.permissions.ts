import { words } from '../../kernel/words.js';
import { READS, WRITES, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'sources.read': {
    meaning: words('Дереккөздерді оқу', 'Читать источники', 'Read sources'),
    deed: READS,
    roles: 'ALL',
  },
  'sources.write': {
    meaning: words('Дереккөз енгізу', 'Вносить источники', 'Record sources'),
    deed: WRITES,
    roles: ['secretary', 'award_officer'],
  },
});
