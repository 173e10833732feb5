import { words } from '../../kernel/words.js';
import { definePermissions, WRITES } from '../access/index.js';

export const permissions = definePermissions({
  'files.add': {
    meaning: words(
      'Файл жүктеу және өзі жаза алатын жазбаларға тіркеу',
      'Загружать файлы и прикреплять их к записям, которые можно вносить',
      'Bring files, and hang them on records that one may write',
    ),
    deed: WRITES,
    roles: ['secretary', 'award_officer'],
  },
});
