import { actions, type Expression } from '../../platform/reading/index.js';
import { voids } from '../../platform/voiding/index.js';
import { permissions } from './organizations.permissions.js';

const permission = permissions['organizations.write'];
/** What has ended is corrected only. */
const exists: Expression = (t) => `NOT ${t('dissolved')}`;

export const availableActions = actions({
  CORRECT: { permission },
  CONFIRM_CONTACTS: { permission, when: exists },
  RENAME: { permission, when: exists },
  SUCCEED: { permission, when: exists },
  MERGE: { permission, when: exists },
  SPLIT: { permission, when: exists },
  DISSOLVE: { permission, when: exists },
  VOID: voids(permission),
});
