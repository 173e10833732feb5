import { permissions } from './awards.permissions.js';

/** Into whose hands it is given. */
export type Receiver = 'RECIPIENT' | 'FAMILY' | 'REPRESENTATIVE';
export type AwardStatus = 'VALID' | 'SUSPENDED' | 'REVOKED';

interface Row {
  readonly from: readonly AwardStatus[];
  readonly to?: AwardStatus;
  readonly permission: string;
}

/**
 * What can be done with an award later, in which status and by which right. The one table: the server refuses by it, and
 * `availableActions` is read by it.
 */
export const awardActions = {
  CORRECT: { from: ['VALID', 'SUSPENDED', 'REVOKED'], permission: permissions['awards.write'] },
  PRESENT: { from: ['VALID'], permission: permissions['awards.present'] },
  SUSPEND: { from: ['VALID'], to: 'SUSPENDED', permission: permissions['awards.acts'] },
  REINSTATE: { from: ['SUSPENDED'], to: 'VALID', permission: permissions['awards.acts'] },
  REVOKE: { from: ['VALID', 'SUSPENDED'], to: 'REVOKED', permission: permissions['awards.acts'] },
} as const satisfies Readonly<Record<string, Row>>;
