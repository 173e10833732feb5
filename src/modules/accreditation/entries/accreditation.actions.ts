import { permissions } from '../accreditation.permissions.js';
import type { AccreditationState, Standing } from './accreditation.rules.js';

interface Row {
  /** The states in which it can be done. */
  readonly from: readonly AccreditationState[];
  /** How it stands after it; absent: as before. */
  readonly to?: Standing;
}

/** The right to correct an entry is the right to decide: its number and its days are what was decided. */
export const permission = permissions['accreditation.decide'];

/**
 * What can be done with an entry of the register, in which state. The one table: the server refuses by it, and
 * `availableActions` is read by it. A renewal lifts no suspension.
 */
const ACTIONS = {
  CORRECT: { from: ['UPCOMING', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'ENDED', 'WITHDRAWN'] },
  RENEW: { from: ['IN_FORCE', 'SUSPENDED', 'EXPIRED'] },
  SUSPEND: { from: ['IN_FORCE'], to: 'SUSPENDED' },
  REINSTATE: { from: ['SUSPENDED'], to: 'IN_FORCE' },
  WITHDRAW: { from: ['UPCOMING', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'ENDED'], to: 'WITHDRAWN' },
} as const satisfies Readonly<Record<string, Row>>;

export type AccreditationAction = keyof typeof ACTIONS;
export const accreditationActions: Readonly<Record<AccreditationAction, Row>> = ACTIONS;
