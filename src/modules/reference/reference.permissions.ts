import { words } from '../../kernel/words.js';
import { ADMINISTERS, READS, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'reference.read': {
    meaning: words(
      'Аумақтарды, этностарды және түрлерді оқу',
      'Читать территории, этносы и виды',
      'Read areas, ethnic groups and kinds',
    ),
    deed: READS,
    roles: 'ALL',
  },
  'reference.write': {
    meaning: words(
      'Аумақтарды, этностарды және түрлерді жүргізу',
      'Вести территории, этносы и виды',
      'Maintain areas, ethnic groups and kinds',
    ),
    deed: ADMINISTERS,
    roles: [],
  },
});
