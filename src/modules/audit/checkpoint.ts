import { canonicalJson } from '../../kernel/canonical-json.js';
import type { StreamHead } from './checkpoint.entity.js';

/** A closed day as it is exported, one line of JSON each. Roots, hashes, key and signature in hexadecimal. */
export interface Checkpoint {
  readonly id: string;
  readonly day: string;
  readonly count: number;
  readonly root: string;
  readonly previousRoot: string | null;
  readonly heads: readonly StreamHead[];
  readonly publicKey: string;
  readonly signature: string;
}

/** What is signed: all but the key and the signature, in canonical JSON. */
export function statementOf(checkpoint: Omit<Checkpoint, 'publicKey' | 'signature'>): string {
  const { id, day, count, root, previousRoot, heads } = checkpoint;
  return canonicalJson({ id, day, count, root, previousRoot, heads });
}

/** All checkpoints in the order of their days, as `Checkpoint`; `count` comes as text. */
export const CHECKPOINTS = `
  SELECT id, day::text, count::text, encode(root, 'hex') AS root, encode(previous_root, 'hex') AS "previousRoot", heads,
    encode(public_key, 'hex') AS "publicKey", encode(signature, 'hex') AS signature FROM audit_checkpoints ORDER BY day`;

/** The name under which the closing of a day stands in the trail itself, so that no checkpoint can go unnoticed. */
export const DAY_CLOSED = 'audit.day.closed';
