import { words } from '../../kernel/words.js';
import { READS, definePermissions } from '../../platform/access/index.js';
import { permissions as audit } from '../audit/index.js';

const own = definePermissions({
  'history.read': {
    meaning: words(
      'Оқуға болатын жазбалардың тарихын оқу',
      'Читать историю записей, которые можно читать',
      'Read the history of records one may read',
    ),
    deed: READS,
    roles: ['secretary', 'award_officer', 'auditor'],
  },
});

export const permissions = { ...own, ...audit };
