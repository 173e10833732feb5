import { SYSTEM_ACTOR_ID } from '../../platform/access/index.js';
import { defineHistory, words } from '../../platform/history/index.js';
import { ADMINISTRATOR } from './admin-token.js';

defineHistory({
  actors: {
    [ADMINISTRATOR]: words('Әкімші', 'Администратор', 'Administrator'),
    [SYSTEM_ACTOR_ID]: words('Жүйе', 'Система', 'The system'),
  },
  accounts: { table: 'accounts', name: 'display_name' },
});
