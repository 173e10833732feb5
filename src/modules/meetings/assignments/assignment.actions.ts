import { permissions } from '../meetings.permissions.js';

export type AssignmentState = 'OPEN' | 'DONE' | 'WITHDRAWN';

interface Row {
  readonly from: readonly AssignmentState[];
  /** The state after it; absent: the same. */
  readonly to?: AssignmentState;
  readonly permission: string;
}
const write = permissions['assignments.write'];

/** What can be done with an assignment, in which state and by which right: see `meeting.actions.ts`. */
const ACTIONS = {
  CORRECT: { from: ['OPEN', 'DONE'], permission: write },
  EXTEND: { from: ['OPEN'], permission: write },
  CLOSE: { from: ['OPEN'], to: 'DONE', permission: permissions['assignments.close'] },
  WITHDRAW: { from: ['OPEN'], to: 'WITHDRAWN', permission: write },
} as const satisfies Readonly<Record<string, Row>>;

export type AssignmentAction = keyof typeof ACTIONS;
export const actionRows: Readonly<Record<AssignmentAction, Row>> = ACTIONS;
