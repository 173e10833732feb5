import { words } from '../../kernel/words.js';
import { READS, WRITES, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'memberships.read': {
    meaning: words(
      'Мүшеліктерді, лауазымдарды және өкілеттік мерзімдерін оқу',
      'Читать членство, должности и сроки полномочий',
      'Read memberships, posts and terms',
    ),
    deed: READS,
    roles: 'ALL',
  },
  'memberships.write': {
    meaning: words(
      'Мүше тағайындау, мүшелікті аяқтау және түзету, лауазым мен мерзім ашу',
      'Назначать членов, прекращать и исправлять членство, создавать должности и сроки',
      'Appoint members, end and correct memberships, create posts and terms',
    ),
    deed: WRITES,
    roles: ['secretary'],
  },
});
