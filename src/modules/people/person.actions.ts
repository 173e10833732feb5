import { actions, type Expression } from '../../platform/reading/index.js';
import { voids } from '../../platform/voiding/index.js';
import { permissions } from './people.permissions.js';

const write = permissions['people.write'];
/** Nothing is left to correct of a person who was anonymised. */
const identified: Expression = (t) => `${t('anonymised_on')} IS NULL`;

export const availableActions = actions({
  CORRECT: { permission: write, when: identified },
  RECORD_CONSENT: { permission: write, and: permissions['people.personal.consents'], when: identified },
  ANONYMISE: { permission: permissions['people.anonymise'], when: identified },
  VOID: voids(write),
});
