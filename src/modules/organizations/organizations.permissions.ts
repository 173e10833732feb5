import { words } from '../../kernel/words.js';
import { READS, WRITES, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'organizations.read': {
    meaning: words(
      'Органдарды, бірлестіктерді және мекемелерді оқу',
      'Читать органы, объединения и учреждения',
      'Read bodies, associations and institutions',
    ),
    deed: READS,
    roles: 'ALL',
  },
  'organizations.write': {
    meaning: words(
      'Ұйымдарды енгізу, түзету және қайта құру',
      'Вносить, исправлять и преобразовывать организации',
      'Record, correct and transform organizations',
    ),
    deed: WRITES,
    roles: ['secretary'],
  },
});
