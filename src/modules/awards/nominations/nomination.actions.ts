import { permissions } from '../awards.permissions.js';

export type NominationState = 'DRAFT' | 'SUBMITTED' | 'CHECKED' | 'RETURNED' | 'WITHDRAWN' | 'GRANTED' | 'REFUSED';

interface Row {
  /** The states in which it can be done. */
  readonly from: readonly NominationState[];
  /** The state after it; absent: the same. */
  readonly to?: NominationState;
  readonly permission: string;
  /** Not for whoever has prepared the nomination. */
  readonly byOthers?: true;
}

/**
 * What can be done with a nomination, in which state and by which right. The one table: the server refuses by it, and
 * `availableActions` is read by it.
 */
const ACTIONS = {
  CORRECT: { from: ['DRAFT', 'RETURNED'], permission: permissions['nominations.write'] },
  SUBMIT: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', permission: permissions['nominations.write'] },
  ENDORSE: { from: ['SUBMITTED', 'CHECKED'], permission: permissions['nominations.write'] },
  CHECK: { from: ['SUBMITTED', 'CHECKED'], to: 'CHECKED', permission: permissions['nominations.check'] },
  RETURN: { from: ['SUBMITTED', 'CHECKED'], to: 'RETURNED', permission: permissions['nominations.check'] },
  WITHDRAW: {
    from: ['DRAFT', 'SUBMITTED', 'CHECKED', 'RETURNED'],
    to: 'WITHDRAWN',
    permission: permissions['nominations.write'],
  },
  DECIDE: { from: ['CHECKED'], permission: permissions['nominations.decide'], byOthers: true },
} as const satisfies Readonly<Record<string, Row>>;

export type NominationAction = keyof typeof ACTIONS;
export const actionRows: Readonly<Record<NominationAction, Row>> = ACTIONS;

/** The states in which it is under way. */
export const OPEN_STATES: readonly NominationState[] = ['DRAFT', 'SUBMITTED', 'CHECKED', 'RETURNED'];
