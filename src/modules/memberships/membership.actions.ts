import { actions, TODAY, type Expression } from '../../platform/reading/index.js';
import { voids } from '../../platform/voiding/index.js';
import { permissions } from './memberships.permissions.js';

const permission = permissions['memberships.write'];

/** Over as of today: one meaning for fields, filters and numbers; `isOver` of the rules says the same to commands. */
export const isOver: Expression = (t) =>
  `(${t('end_latest')} < ${TODAY} IS TRUE OR ${t('ended')} AND ${t('end_earliest')} > ${TODAY} IS NOT TRUE)`;

const lasts: Expression = (t) => `NOT ${isOver(t)}`;
const ofLasting: Expression = (t) =>
  `EXISTS (SELECT FROM organizations o WHERE o.id = ${t('organization_id')} AND NOT o.dissolved)`;

export const membershipActions = actions({
  CORRECT: { permission },
  END: { permission, when: lasts },
  // Members who were kept in a body that ended sit on; nobody is appointed there.
  REPLACE: { permission, when: (t) => `(${lasts(t)} AND ${ofLasting(t)})` },
  CORRECT_MEMBER: voids(permission),
  VOID: voids(permission),
});

const isOpen: Expression = (t) => `${t('closed_on')} IS NULL`;

export const postActions = actions({
  CORRECT: { permission },
  APPOINT: { permission, when: (t) => `(${isOpen(t)} AND ${ofLasting(t)})` },
  CLOSE: { permission, when: isOpen },
  REOPEN: { permission, when: (t) => `(NOT ${isOpen(t)} AND ${ofLasting(t)})` },
  VOID: voids(permission),
});

export const termActions = actions({
  CORRECT: { permission },
  CLOSE: { permission, when: (t) => `${t('end_latest')} < ${TODAY} IS NOT TRUE` },
  VOID: voids(permission),
});

const exists: Expression = (t) => `NOT ${t('dissolved')}`;

/** What is done with the members of an organization. Terms of what has ended may still be recorded. */
export const rosterActions = actions({
  APPOINT: { permission, when: exists },
  CREATE_POST: { permission, when: exists },
  OPEN_TERM: { permission },
});
