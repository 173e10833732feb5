import { words } from '../../kernel/words.js';
import { READS, WRITES, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'facilities.read': {
    meaning: words('Жұмыс орындарын оқу', 'Читать места работы', 'Read places of work'),
    deed: READS,
    roles: 'ALL',
  },
  'facilities.write': {
    meaning: words(
      'Жұмыс орындарын енгізу, түзету және жабу',
      'Вносить, исправлять и закрывать места работы',
      'Record, correct and close places of work',
    ),
    deed: WRITES,
    roles: ['secretary'],
  },
});
