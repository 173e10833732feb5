import { permissions } from '../accreditation.permissions.js';

export type ApplicationState = 'RECEIVED' | 'CONSIDERED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN';

interface Row {
  /** The states in which it can be done. */
  readonly from: readonly ApplicationState[];
  /** The state after it; absent: the same. */
  readonly to?: ApplicationState;
  readonly permission: string;
}
const apply = permissions['accreditation.apply'];
const decide = permissions['accreditation.decide'];

/**
 * What can be done with an application, in which state and by which right. The one table: the server refuses by it, and
 * `availableActions` is read by it.
 */
const ACTIONS = {
  CORRECT: { from: ['RECEIVED', 'CONSIDERED', 'GRANTED', 'REFUSED'], permission: apply },
  CONSIDER: { from: ['RECEIVED'], to: 'CONSIDERED', permission: apply },
  WITHDRAW: { from: ['RECEIVED', 'CONSIDERED'], to: 'WITHDRAWN', permission: apply },
  GRANT: { from: ['CONSIDERED'], to: 'GRANTED', permission: decide },
  REFUSE: { from: ['CONSIDERED'], to: 'REFUSED', permission: decide },
} as const satisfies Readonly<Record<string, Row>>;

export type ApplicationAction = keyof typeof ACTIONS;
export const applicationActions: Readonly<Record<ApplicationAction, Row>> = ACTIONS;
