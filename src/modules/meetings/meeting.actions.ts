import { permissions } from './meetings.permissions.js';

export type MeetingState = 'PLANNED' | 'INVITED' | 'HELD' | 'CLOSED' | 'CANCELLED';

interface Row {
  /** The states in which it can be done. */
  readonly from: readonly MeetingState[];
  /** The state after it; absent: the same. */
  readonly to?: MeetingState;
  readonly permission: string;
}
const write = permissions['meetings.write'];

/**
 * What can be done with a meeting, in which state and by which right. The one table: the server refuses by it, and
 * `availableActions` is read by it.
 */
const ACTIONS = {
  CORRECT: { from: ['PLANNED', 'INVITED', 'HELD', 'CLOSED'], permission: write },
  AMEND_AGENDA: { from: ['PLANNED', 'INVITED', 'HELD'], permission: write },
  INVITE: { from: ['PLANNED'], to: 'INVITED', permission: write },
  TAKE_ROSTER: { from: ['INVITED', 'HELD'], permission: write },
  RECORD_ATTENDANCE: { from: ['PLANNED', 'INVITED', 'HELD'], permission: write },
  HOLD: { from: ['INVITED'], to: 'HELD', permission: write },
  NOTE_PROPOSALS: { from: ['INVITED', 'HELD'], permission: write },
  RESOLVE: { from: ['HELD'], permission: write },
  CLOSE: { from: ['HELD'], to: 'CLOSED', permission: permissions['meetings.close'] },
  CANCEL: { from: ['PLANNED', 'INVITED'], to: 'CANCELLED', permission: write },
} as const satisfies Readonly<Record<string, Row>>;

export type MeetingAction = keyof typeof ACTIONS;
export const actionRows: Readonly<Record<MeetingAction, Row>> = ACTIONS;

/** The states in which everybody who reads meetings reads it. */
export const PUBLIC_STATES: readonly MeetingState[] = ['HELD', 'CLOSED'];
