import type { ClientBase } from 'pg';
import type { Secrets } from '../../platform/secrets/index.js';
import { verifyRegister } from './register/index.js';
import { sayFault, verifyTrail, type Trust } from './verify/index.js';

export interface AuditReport {
  readonly isIntact: boolean;
  /** For people. */
  readonly lines: readonly string[];
}

/** Whether the trail is as it was sealed, and the register as the trail records it: one state of the database. */
export async function auditReport(
  client: ClientBase,
  trust: Trust,
  secrets: Secrets | undefined,
): Promise<AuditReport> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  return reportWithin(client, trust, secrets).finally(() => client.query('ROLLBACK'));
}

/** The same in a transaction that is open. What the register is compared with has to hold first. */
export async function reportWithin(
  client: ClientBase,
  trust: Trust,
  secrets: Secrets | undefined,
  most?: number,
): Promise<AuditReport> {
  const { entries, streams, closedDays, fault } = await verifyTrail(client, trust);
  if (fault) return { isIntact: false, lines: [sayFault(fault)] };
  const { records, faults, sentences } = await verifyRegister(client, secrets, most);
  const all = `${entries} entries, ${streams} streams, ${closedDays} closed days, ${records} records`;
  if (faults === 0) return { isIntact: true, lines: [`${all}: intact`] };
  const rest = faults > sentences.length ? [`… and ${faults - sentences.length} more`] : [];
  return {
    isIntact: false,
    lines: [`Not intact. ${all}: the trail is, the register differs from it:`, ...sentences, ...rest],
  };
}
