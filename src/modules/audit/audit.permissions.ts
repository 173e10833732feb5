import { words } from '../../kernel/words.js';
import { AUDITS, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'audit.read': {
    meaning: words(
      'Кім өзгерткенін және кім көргенін оқу',
      'Читать, кто изменял и кто смотрел',
      'Read who changed and who saw what',
    ),
    deed: AUDITS,
    roles: ['auditor'],
  },
  'audit.export': {
    meaning: words(
      'Белгілі бір кезеңнің тарихын жүктеп алу',
      'Выгружать историю за период',
      'Take the history of a period away',
    ),
    deed: AUDITS,
    roles: ['auditor'],
  },
});
