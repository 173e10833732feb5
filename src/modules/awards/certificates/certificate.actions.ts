import { actions, actionsOf, dayOf, literal, type Expression } from '../../../platform/reading/index.js';
import { permissions } from '../awards.permissions.js';
import type { CertificateState, FormState } from './certificate.entities.js';

const KEEP = permissions['certificates.forms'];
const SIGN = permissions['certificates.sign'];

interface FormRow {
  /** The states in which it can be done. */
  readonly from: readonly FormState[];
  readonly to: FormState;
  readonly permission: string;
}

/**
 * What can become of a printed form, from which state and by which right. The one table: the server refuses by it, and
 * `availableActions` is read by it.
 */
export const formActions = {
  SPOIL: { from: ['IN_STOCK', 'USED'], to: 'SPOILED', permission: KEEP },
  REPORT_LOST: { from: ['IN_STOCK', 'USED'], to: 'LOST', permission: KEEP },
  DESTROY: { from: ['SPOILED'], to: 'DESTROYED', permission: KEEP },
} as const satisfies Readonly<Record<string, FormRow>>;
export type FormAction = keyof typeof formActions;

const inStates = (states: readonly string[], column: string): string =>
  `${column} IN (${states.map(literal).join(', ')})`;

/** As `assertInHouse` says it. */
const leftHouse: Expression = (t) =>
  `EXISTS (SELECT FROM certificates c JOIN awards a ON a.id = c.award_id
    WHERE c.form_id = ${t('id')} AND c.state = 'VALID' AND ${dayOf('c.signed_at')} <= a.date_latest)`;
const possible =
  (action: FormAction): Expression =>
  (t) =>
    [inStates(formActions[action].from, t('state')), ...(action === 'SPOIL' ? [`NOT ${leftHouse(t)}`] : [])].join(
      ' AND ',
    );

export const actionsOfForm = actionsOf(formActions, ({ permission }, action) => ({
  permission,
  when: possible(action),
}));

/** In place of which papers another can be issued, once for each, while their award holds. */
export const REPLACEABLE: readonly CertificateState[] = ['VALID', 'LOST'];

export const actionsOfCertificate = actions({
  ISSUE_DUPLICATE: {
    permission: SIGN,
    when: (t) =>
      `${inStates(REPLACEABLE, t('state'))} AND NOT EXISTS (SELECT FROM certificates c WHERE c.replaces_id = ${t('id')})
       AND EXISTS (SELECT FROM awards a LEFT JOIN people p ON p.id = a.person_id
         WHERE a.id = ${t('award_id')} AND a.status = 'VALID' AND a.voided_at IS NULL AND p.anonymised_on IS NULL)`,
  },
});
