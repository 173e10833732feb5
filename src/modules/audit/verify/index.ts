import type { ClientBase } from 'pg';
import { CHECKPOINTS, DAY_CLOSED, statementOf, type Checkpoint } from '../checkpoint.js';
import { Days } from './days.js';
import { storedEntries, type StoredEntry } from './entries.js';
import type { Fault } from './fault.js';
import { StreamWalk } from './stream-walk.js';

export { sayFault } from './fault.js';

/** What somebody has kept elsewhere, and which keys may have signed. Keys: 32 bytes in hexadecimal. */
export interface Trust {
  readonly keys: readonly string[];
  readonly checkpoints: readonly Checkpoint[];
}
export interface Verdict {
  readonly entries: number;
  readonly streams: number;
  readonly closedDays: number;
  /** Undefined: intact. */
  readonly fault: Fault | undefined;
}

const ORPHANS = `
  SELECT id, change_set_id AS "changeSetId" FROM changes c
  WHERE NOT EXISTS (SELECT FROM change_sets s WHERE s.id = c.change_set_id) ORDER BY change_set_id, position LIMIT 1`;

/** The checkpoints that the database holds, oldest first. */
export async function checkpointsIn(client: ClientBase): Promise<Checkpoint[]> {
  const { rows } = await client.query<Omit<Checkpoint, 'count'> & { count: string }>(CHECKPOINTS);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/**
 * Recomputes the whole trail: every seal, every link, every closed day. Some hundred entries
 * in memory at a time; to be called within a transaction that sees one state of the database. The fault that is named is the earliest of the faulty entries; of a tear in the checkpoints alone, that.
 */
export async function verifyTrail(client: ClientBase, { keys, checkpoints: kept }: Trust): Promise<Verdict> {
  const stored = await checkpointsIn(client);
  const days = new Days(united(kept, stored));
  const walks = new Map([...days.streams].map((stream) => [stream, new StreamWalk(stream, days)]));
  const recorded = new Map<string, StoredEntry>();
  let entries = 0;
  for await (const each of storedEntries(client)) {
    const { stream, event, changes } = each.entry;
    if (!walks.has(stream)) walks.set(stream, new StreamWalk(stream, days));
    walks.get(stream)!.take(each);
    if (event === DAY_CLOSED && changes[0]) recorded.set(changes[0].entityId, each);
    entries++;
  }
  for (const walk of walks.values()) walk.end();
  const fault =
    earliest([...walks.values()].flatMap((walk) => walk.fault ?? [])) ??
    (await orphan(client)) ??
    missingDay(stored, kept, recorded) ??
    days.fault(new Set(keys));
  return { entries, streams: walks.size, closedDays: stored.length, fault };
}

/** A day of both is taken as it was kept elsewhere: that copy is out of reach of whoever can write here. */
const united = (kept: readonly Checkpoint[], stored: readonly Checkpoint[]): Checkpoint[] =>
  [...new Map([...stored, ...kept].map((each) => [each.day, each])).values()].sort((a, b) => (a.day < b.day ? -1 : 1));

const earliest = (faults: readonly Fault[]): Fault | undefined =>
  [...faults].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1))[0];

/** Changes whose entry is gone: the end of a stream that no day has closed was cut off, or its entries replaced. */
async function orphan(client: ClientBase): Promise<Fault | undefined> {
  const { rows } = await client.query<{ id: string; changeSetId: string }>(ORPHANS);
  const [row] = rows;
  return row && { what: 'removed', id: row.changeSetId, at: null, why: `its change ${row.id} is still there` };
}

/** Each closed day stands in three places: its checkpoint, the entry that records it, and the copies kept elsewhere. */
function missingDay(
  stored: readonly Checkpoint[],
  kept: readonly Checkpoint[],
  recorded: ReadonlyMap<string, StoredEntry>,
): Fault | undefined {
  const byId = new Map(stored.map((each) => [each.id, each]));
  for (const [id, { entry }] of recorded) {
    const { stream, sequence, recordedAt: at } = entry;
    const why = `entry ${entry.id} tells of a checkpoint that is gone`;
    if (!byId.has(id)) return { what: 'removed', id, stream, sequence, at, why };
  }
  const unrecorded = stored.find(({ id }) => !recorded.has(id));
  if (unrecorded)
    return { what: 'forged', id: unrecorded.id, why: `no entry tells of the checkpoint of ${unrecorded.day}` };
  const other = kept.find((each) => {
    const here = byId.get(each.id);
    return !here || statementOf(here) !== statementOf(each) || here.signature !== each.signature;
  });
  return other && { what: 'changed', id: other.id, why: `the checkpoint of ${other.day} is not the one that was kept` };
}
