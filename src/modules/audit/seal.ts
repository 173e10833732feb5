import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.js';

/** One row of `changes`: what was changed, or what was seen (before and after null). */
export interface SealedChange {
  readonly id: string;
  /** Its place in the entry, from 0. */
  readonly position: number;
  readonly action: 'CHANGE' | 'READ';
  readonly entity: string;
  readonly entityId: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * All that the hash of an entry covers: the row of `change_sets` with its `changes`, and the hash of the entry before it in
 * its stream. Moments are UTC with six decimals (`2026-11-22T17:30:00.123000Z`), hashes lower-case hexadecimal. The names
 * are part of the format: see src/decisions/0012-audit-that-shows-tampering.md.
 */
export interface SealedEntry {
  readonly id: string;
  readonly stream: number;
  /** Its number in the stream, from 1 without a gap. */
  readonly sequence: number;
  /** When the chain took it, by the clock of the database; later than every entry that was committed by then. */
  readonly recordedAt: string;
  /** The moment of the request. */
  readonly occurredAt: string;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly address: string | null;
  readonly requestId: string;
  readonly event: string;
  readonly reason: string | null;
  /** Null for the first of a stream. */
  readonly previousHash: string | null;
  readonly changes: readonly SealedChange[];
}

/** What only the database knows, once the entry has its place in a stream. */
const PLACE = ['previousHash', 'recordedAt', 'sequence', 'stream'] as const;
export type UnplacedEntry = Omit<SealedEntry, (typeof PLACE)[number]>;

/** JSON escapes control characters, so this one is nowhere in it. */
const GAP = '\u0000';

/** The canonical JSON of an entry, cut where the four values of its place belong: five pieces, for `append_entries`. */
export function piecesOf(entry: UnplacedEntry): string[] {
  const keys = [...Object.keys(entry), ...PLACE].sort();
  const fields = keys.map((key) => `"${key}":${key in entry ? canonicalJson(entry[key as keyof UnplacedEntry]) : GAP}`);
  return `{${fields.join(',')}}`.split(GAP);
}

/** The SHA-256 of the canonical JSON of an entry. */
export const sealOf = (entry: SealedEntry): string => createHash('sha256').update(canonicalJson(entry)).digest('hex');

/** A moment as the seal covers it. */
export const momentOf = (date: Date): string => date.toISOString().replace('Z', '000Z');

/** The same from a column of the database. */
export const momentSql = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
