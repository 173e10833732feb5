// Verifies the audit trail of Birlik without any of its code: only Node and the package `pg`. Written anew from the
// description of the format in src/decisions/0012-audit-that-shows-tampering.md, so that a mistake of the one is not one of the other.
//
//   DATABASE_URL=postgres://… node src/modules/audit/independent-verifier.mjs exported.jsonl [data-key]
//
// exported.jsonl is what `npm run --silent audit:export` printed once: lines {"publicKey":"…"} and checkpoints. At least the key is
// needed. data-key is the file of that name in the data folder; without it what is sealed is not compared. After the trail it compares
// every record with what the trail says: src/decisions/0023-the-register-against-its-trail.md. Prints one line when all is well, else what is
// not; exit code 0: intact, 1: not intact, 2: could not be verified.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { canonical, compareAll, keyRing } from './independent-register.mjs';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const utc = (column) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS ${column}`;

/** The hash of an entry as it lies in the database. */
function sealOf(set, changes) {
  const entry = {
    id: set.id,
    stream: set.stream,
    sequence: Number(set.sequence),
    recordedAt: set.recorded_at,
    occurredAt: set.occurred_at,
    actor: set.actor,
    onBehalfOf: set.on_behalf_of,
    address: set.address,
    requestId: set.request_id,
    event: set.event,
    reason: set.reason,
    previousHash: set.previous_hash,
    changes: changes.map(({ id, position, action, entity, entity_id: entityId, field, before, after }) => {
      return { id, position, action, entity, entityId, field, before, after };
    }),
  };
  return sha256(canonical(entry)).toString('hex');
}

/** RFC 6962, 2.1: the left half is the largest power of two below the number of leaves. Takes hashes of leaves. */
function merkleRoot(leaves) {
  if (leaves.length === 0) return sha256('');
  if (leaves.length === 1) return leaves[0];
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return sha256(Buffer.of(1), merkleRoot(leaves.slice(0, half)), merkleRoot(leaves.slice(half)));
}

function isSigned({ id, day, count, root, previousRoot, heads, publicKey, signature }) {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey, 'hex')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const statement = canonical({ id, day, count, root, previousRoot, heads });
  return verify(null, Buffer.from(statement), key, Buffer.from(signature, 'hex'));
}

class Torn extends Error {}
const torn = (sentence) => {
  throw new Torn(sentence);
};
const where = (set) => `id ${set.id}, stream ${set.stream}, sequence ${set.sequence}, ${set.recorded_at}`;

async function* entriesOf(client, stream) {
  for (let after = 0; ;) {
    const { rows: sets } = await client.query(
      `SELECT id, stream, sequence::text, ${utc('recorded_at')}, ${utc('occurred_at')}, actor, on_behalf_of, address, request_id, event, reason,
         encode(previous_hash, 'hex') AS previous_hash, encode(hash, 'hex') AS hash
       FROM change_sets s WHERE stream = $1 AND sequence > $2 ORDER BY s.sequence LIMIT 300`,
      [stream, after],
    );
    if (sets.length === 0) return;
    const { rows } = await client.query('SELECT * FROM changes WHERE change_set_id = ANY ($1) ORDER BY position', [
      sets.map((set) => set.id),
    ]);
    for (const set of sets) yield { set, changes: rows.filter((row) => row.change_set_id === set.id) };
    after = Number(sets.at(-1).sequence);
  }
}

/** Walks one stream; gives the first fault as { at, sentence }, or undefined. `leaves[i]` gathers what the i-th day is made of. */
async function walk(client, stream, days, leaves, recorded) {
  const headAt = (i) => days[i]?.heads.find((head) => head.stream === stream);
  let previous;
  let day = 0;
  const fault = (sentence, at = previous?.recorded_at ?? '') => ({ at, sentence });
  for await (const { set, changes } of entriesOf(client, stream)) {
    const due = Number(previous?.sequence ?? 0) + 1;
    if (Number(set.sequence) !== due)
      return fault(`removed: stream ${stream}, sequence ${due}; the next one there is ${where(set)}`);
    const seal = sealOf(set, changes);
    const follows = set.previous_hash === (previous?.hash ?? null);
    if (seal !== set.hash)
      return fault(
        `${follows ? 'changed' : 'inserted or moved'}: ${where(set)}: it is not what was sealed`,
        set.recorded_at,
      );
    if (!follows)
      return previous
        ? fault(`changed: ${where(previous)}: sealed anew, the next entry was sealed upon another`)
        : fault(`inserted or moved: ${where(set)}: the first of its stream follows another`, set.recorded_at);
    while (day < days.length && (headAt(day)?.sequence ?? 0) < due) day++;
    leaves[day]?.push(sha256(Buffer.of(0), Buffer.from(seal, 'hex')));
    if (headAt(day)?.sequence === due && headAt(day).hash !== seal)
      return fault(`changed: ${where(set)}: ${days[day].day} was closed upon other entries`, set.recorded_at);
    if (set.event === 'audit.day.closed') recorded.set(changes[0].entity_id, set);
    previous = set;
  }
  const reached = Number(previous?.sequence ?? 0);
  const cut = days.find((_, i) => (headAt(i)?.sequence ?? 0) > reached);
  return cut && fault(`removed: stream ${stream}, sequence ${reached + 1}: ${cut.day} was closed with it`);
}

async function verifyAll(client, keys, kept) {
  const { rows: stored } = await client.query(
    `SELECT id, day::text, count::integer, encode(root, 'hex') AS root, encode(previous_root, 'hex') AS "previousRoot", heads,
       encode(public_key, 'hex') AS "publicKey", encode(signature, 'hex') AS signature FROM audit_checkpoints`,
  );
  const days = Object.values(Object.fromEntries([...stored, ...kept].map((day) => [day.day, day])));
  days.sort((a, b) => (a.day < b.day ? -1 : 1));
  const { rows: streams } = await client.query(
    'SELECT stream, count(*)::integer AS count FROM change_sets GROUP BY stream',
  );
  const known = new Set([...streams, ...days.flatMap((day) => day.heads)].map(({ stream }) => stream));
  const leaves = days.map(() => []);
  const recorded = new Map();
  const faults = [];
  for (const stream of [...known].sort((a, b) => a - b))
    faults.push(await walk(client, stream, days, leaves, recorded));
  const [first] = faults.filter(Boolean).sort((a, b) => (a.at < b.at ? -1 : 1));
  if (first) torn(first.sentence);

  const { rows: orphans } = await client.query(
    'SELECT c.change_set_id AS id FROM changes c LEFT JOIN change_sets s ON s.id = c.change_set_id WHERE s.id IS NULL LIMIT 1',
  );
  if (orphans[0]) torn(`removed: id ${orphans[0].id}: changes of it are still there`);
  for (const [id, set] of recorded)
    if (!stored.some((day) => day.id === id)) torn(`removed: checkpoint ${id}; entry ${where(set)} tells of it`);
  for (const { id, day } of stored)
    if (!recorded.has(id)) torn(`forged: checkpoint ${id} of ${day}: no entry tells of it`);
  for (const day of kept) {
    const here = stored.find(({ id }) => id === day.id);
    if (!here || canonical(here) !== canonical(day))
      torn(`changed: checkpoint ${day.id} of ${day.day}: not the one that was kept`);
  }
  for (const [i, day] of days.entries()) {
    const forged = (why) => torn(`forged: checkpoint ${day.id} of ${day.day}: ${why}`);
    if (!keys.includes(day.publicKey)) forged('signed by a key that is not trusted');
    if (!isSigned(day)) forged('not what was signed');
    if (day.previousRoot !== (days[i - 1]?.root ?? null)) forged('does not follow the day before');
    if (day.count !== leaves[i].length || day.root !== merkleRoot(leaves[i]).toString('hex'))
      forged('not made of these entries');
  }
  const entries = streams.reduce((sum, { count }) => sum + count, 0);
  return `${entries} entries, ${known.size} streams, ${stored.length} closed days`;
}

const notVerified = ({ message, code }) => ({ code: 2, said: `Could not be verified: ${message || code}` });

/** What is to be said of the register behind the connection, in a transaction that the caller has opened. */
export async function verdict(client, exported, keyFile, most = 50) {
  const known = exported
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  const keys = known.filter((each) => !each.day).map((each) => each.publicKey);
  try {
    const trail = await verifyAll(
      client,
      keys,
      known.filter((each) => each.day),
    );
    const { records, faults } = await compareAll(client, keyRing(keyFile), most);
    if (faults.length > 0)
      torn(`${trail}, ${records} records: the trail is, the register differs from it:\n${faults.join('\n')}`);
    return { code: 0, said: `${trail}, ${records} records: intact` };
  } catch (error) {
    return error instanceof Torn ? { code: 1, said: `Not intact. ${error.message}` } : notVerified(error);
  }
}

async function run(exportFile = 'exported.jsonl', keyFile) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  try {
    const exported = readFileSync(exportFile, 'utf8');
    await client.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await verdict(client, exported, keyFile);
  } catch (error) {
    return notVerified(error);
  } finally {
    await client.end();
  }
}
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { code, said } = await run(...process.argv.slice(2));
  console.log(said);
  process.exitCode = code;
}
