// The second half of independent-verifier.mjs: compares the register with its trail, without any code of the application. Written anew
// from src/decisions/0023-the-register-against-its-trail.md.
import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fieldsOf, TABLES } from './independent-places.mjs';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** RFC 8785. */
export function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  const keys = Object.keys(value).sort();
  return '{' + keys.map((key) => JSON.stringify(key) + ':' + canonical(value[key])).join(',') + '}';
}

const isWhole = (list, key) =>
  Array.isArray(list ?? []) && (list ?? []).every((each) => Object(each) === each && key in each);
const ERASED = Symbol('erased');
const CLOSED = Symbol('no key here');

/** The data keys, by their ids of four bytes. */
export const keyRing = (file) =>
  new Map(
    (file === undefined ? [] : readFileSync(file, 'utf8').split('\n').filter(Boolean)).map((line) => {
      const key = Buffer.from(JSON.parse(line).key, 'base64');
      return [sha256('birlik data key', key).toString('hex', 0, 4), key];
    }),
  );
function decrypt(key, sealed, context) {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(context);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}
function unseal(ring, sealed, context) {
  const id = sealed.subarray(0, 4);
  const key = ring.get(id.toString('hex'));
  if (!key) return CLOSED;
  const own = Buffer.from(hkdfSync('sha256', key, '', 'birlik seal', 32));
  return decrypt(own, sealed.subarray(4), Buffer.concat([id, Buffer.from(context)])).toString();
}
/** A value of the trail as it was recorded; erased where no key opens it: its hash shows that it was changed. */
function opened(ring, value, sealedKey) {
  if (typeof value?.subject !== 'string' || typeof value.sealed !== 'string') return value;
  const key = sealedKey === null ? ERASED : unseal(ring, sealedKey, `subject_keys:${value.subject}`);
  if (key === ERASED || key === CLOSED) return key;
  try {
    const plain = decrypt(Buffer.from(key, 'base64'), Buffer.from(value.sealed, 'base64'), Buffer.from(value.subject));
    return JSON.parse(plain.toString());
  } catch {
    return ERASED;
  }
}

/** Numbers as text, and nothing that is null: what two ways of writing the same agree on. */
function plain(value) {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  const parts = Object.entries(value)
    .map(([key, each]) => [key, plain(each)])
    .filter(([, each]) => each !== null);
  return parts.length ? Object.fromEntries(parts) : null;
}
const text = (value) => canonical(plain(value));

/** Counts of equal items; the trail records of a list what was added and taken away. */
function count(bag, items, times) {
  for (const item of items === null || items === undefined ? [] : Array.isArray(items) ? items : [items])
    bag.set(text(item), (bag.get(text(item)) ?? 0) + times);
  return bag;
}
const itemsIn = (bag) =>
  [...bag]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([item, n]) => (n < 0 ? [{ missing: JSON.parse(item) }] : Array(n).fill(JSON.parse(item))));

/** What the trail says of one field: before its first change, after its last, and what it added to a list. */
function fold(changes, isList) {
  const values = changes.flatMap(({ before, after }) => [before, after]);
  const unreadable = values.find((value) => value === ERASED || value === CLOSED);
  if (unreadable) return { unreadable };
  const bag = new Map();
  if (isList)
    for (const { before, after } of changes) {
      count(bag, before, -1);
      count(bag, after, 1);
    }
  return { bag, first: values[0], last: values.at(-1), at: changes.at(-1) };
}

/** A partial date by its text; with its days where they are not those that the text means. */
function writtenDate([written, earliest, latest]) {
  if (written === null) return earliest === null && latest === null ? null : ` [${earliest} … ${latest}]`;
  const [year, month, day] = written.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  const [first, end] = day ? [written, written] : [`${year}-${month ?? '01'}-01`, `${year}-${month ?? '12'}-${last}`];
  return earliest === first && latest === end ? written : `${written} [${earliest} … ${latest}]`;
}
/** The items of a list, each date in them as it was written. */
function withDates(value) {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withDates);
  const { text: written, earliest, latest } = value;
  if (written !== undefined && earliest !== undefined) return writtenDate([written, earliest, latest]);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDates(each)]));
}
/** A value of a row as the trail would record it. */
function storedValue(value, { date, list, localized, sealed }, context, ring) {
  if (value === null) return null;
  if (list) return withDates(value);
  if (date) return writtenDate(value);
  if (localized) return { kk: value[0], ru: value[1], en: value[2] };
  if (!sealed) return value;
  try {
    return unseal(ring, Buffer.from(value, 'base64'), context);
  } catch {
    return 'what no key opens';
  }
}

/** One record against what the trail says of it; gives what is wrong, and how the record came. */
function compareRecord(fields, row, changes, ring, table) {
  const wrong = [];
  const first = {};
  let unreadable = false;
  for (const [i, field] of fields.entries()) {
    const stored = storedValue(row.values[i], field, `${table}.${field.field}:${row.id}`, ring);
    const changesOf = (name) => changes.filter((each) => each.field === name);
    const own = changesOf(field.field);
    if (field.since && changes.length > 0 && changesOf(field.since).length === 0) continue;
    if (field.impliedBy && own.length === 0 && changesOf(field.impliedBy).length > 1) continue;
    const recorded = own.length ? fold(own, field.list) : undefined;
    const silent = (value) => [text(null), text([]), text(field.initial)].includes(text(value));
    if (recorded?.unreadable || stored === CLOSED) {
      unreadable = true;
      continue;
    }
    const whole = field.key && recorded;
    let [came, due] = [stored, null];
    if (whole) {
      if (!isWhole(recorded.first, field.key)) unreadable = true;
      came = itemsIn(count(new Map(), recorded.first, 1));
    } else if (field.list) {
      const bag = new Map();
      count(bag, stored, 1);
      for (const [item, n] of recorded?.bag ?? []) bag.set(item, (bag.get(item) ?? 0) - n);
      came = itemsIn(bag.size ? new Map([...bag].filter(([, n]) => n !== 0)) : bag);
      due = [];
    } else if (recorded) [came, due] = [recorded.first, recorded.last];
    if (!silent(came))
      first[field.field] = Array.isArray(came)
        ? came.map(plain).sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1))
        : plain(came);
    const agrees = whole
      ? !isWhole(recorded.last, field.key) ||
        text(itemsIn(count(new Map(), stored, 1))) === text(itemsIn(count(new Map(), recorded.last, 1)))
      : field.list
        ? came.length === 0
        : recorded
          ? text(stored) === text(due)
          : silent(stored);
    if (!agrees) wrong.push({ field: field.field, recorded, isList: field.list && !whole });
  }
  return { wrong, first, unreadable };
}

/** The ids that the trail records and the table does not have. */
async function goneFrom(client, ring, { table, entities, fields }) {
  const { rows } = await client.query(
    `SELECT c.entity_id AS id, c.field, c.before, c.after, k.sealed_key AS key FROM changes c JOIN change_sets s ON s.id = c.change_set_id
     LEFT JOIN subject_keys k ON k.subject_id::text = coalesce(c.after, c.before) ->> 'subject'
     WHERE c.action = 'CHANGE' AND c.entity = ANY ($1) AND NOT EXISTS (SELECT FROM ${table} r WHERE r.id = c.entity_id)
     ORDER BY s.recorded_at, s.stream, s.sequence, c.position`,
    [entities],
  );
  const last = new Map();
  for (const { id, field, after, key } of rows)
    if (fields.some((each) => each.field === field)) last.set(`${id} ${field}`, opened(ring, after, key));
  const left = [...last].filter(([, value]) => value !== ERASED && text(value) !== text(null));
  return new Set(left.map(([name]) => name.split(' ')[0]));
}

/** Some rows after this one, each with its changes opened, in the order of the trail. */
async function rowsAfter(client, ring, { table, entities, fields }, after) {
  const { rows } = await client.query(
    `SELECT r.id, jsonb_build_array(${fields.map(({ sql }) => sql).join(', ')}) AS values FROM ${table} r WHERE r.id > $1 ORDER BY r.id LIMIT 500`,
    [after],
  );
  const { rows: changes } = await client.query(
    `SELECT c.entity_id AS id, c.field, c.before, c.after, s.id AS entry, k.sealed_key AS key,
       coalesce(c.after, c.before) ->> 'subject' AS subject FROM changes c JOIN change_sets s ON s.id = c.change_set_id
     LEFT JOIN subject_keys k ON k.subject_id::text = coalesce(c.after, c.before) ->> 'subject'
     WHERE c.action = 'CHANGE' AND c.entity = ANY ($1) AND c.entity_id = ANY ($2)
     ORDER BY s.recorded_at, s.stream, s.sequence, c.position`,
    [entities, rows.map(({ id }) => id)],
  );
  const byRecord = new Map(rows.map((row) => [row.id, { ...row, changes: [] }]));
  for (const each of changes) {
    const [before, after] = [opened(ring, each.before, each.key), opened(ring, each.after, each.key)];
    byRecord.get(each.id).changes.push({ ...each, before, after });
  }
  return [...byRecord.values()];
}

/** The sentences about one row; counts it where it came in bulk. */
function judge(row, { table, entities, fields }, { ring, runs, forgotten }) {
  const name = `${entities[0]} ${row.id}`;
  const lost = row.changes.find(({ before, after }) => before === ERASED || after === ERASED);
  if (lost && !forgotten.has(lost.subject))
    return [`${name}: the key of ${lost.subject} is gone, and no entry tells that this person was anonymised`];
  const { wrong, first, unreadable } = compareRecord(fields, row, row.changes, ring, table);
  const run = runs.find((each) => each.first <= row.id && row.id <= each.last);
  const inBulk = run && (unreadable || Object.keys(first).length > 0);
  if (inBulk) {
    run.found++;
    run.readable &&= !unreadable;
    const covered = Object.entries(first).filter(([field]) => run.fields.includes(field));
    run.hash.update(`${canonical({ id: row.id, ...Object.fromEntries(covered) })}\n`);
  } else if (row.changes.length === 0) return [`${name}: is in the table ${table}, and the trail says nothing of it`];
  // The digest covers what the trail does not record of a row that came in bulk.
  const own = inBulk
    ? wrong.filter(({ field, recorded, isList }) => (recorded || !run.fields.includes(field)) && !isList)
    : wrong;
  return own.map(({ field, recorded }) => {
    const where = recorded?.at ? ` in entry ${recorded.at.entry}` : '';
    return `${name}: ${field} in the table ${table} is not what the trail says${where}`;
  });
}

/** Compares all records with the trail, table by table, some hundred at a time. So many faults are named, the others counted. */
export async function compareAll(client, ring, most) {
  const faults = [];
  let more = 0;
  const add = (sentences) => {
    for (const each of sentences) {
      if (faults.length < most) faults.push(each);
      else more++;
    }
  };
  let records = 0;
  const { rows: loads } = await client.query(
    `SELECT after FROM changes WHERE entity = 'BulkLoad' AND field = 'rows' ORDER BY after ->> 'first'`,
  );
  const { rows: anonymised } = await client.query(
    `SELECT DISTINCT entity_id AS id FROM changes WHERE entity = 'Person' AND field = 'anonymisedOn'`,
  );
  const forgotten = new Set(anonymised.map(({ id }) => id));
  for (const [table, entities] of Object.entries(TABLES)) {
    const own = loads.map(({ after }) => after).filter((run) => run.table === table);
    const type = { table, entities, fields: await fieldsOf(client, table) };
    const runs = own.map((run) => ({ ...run, hash: createHash('sha256'), found: 0, readable: true }));
    for (let last = '00000000-0000-0000-0000-000000000000'; last !== undefined;) {
      const rows = await rowsAfter(client, ring, type, last);
      for (const row of rows) add(judge(row, type, { ring, runs, forgotten }));
      records += rows.length;
      last = rows.at(-1)?.id;
    }
    for (const { count, digest, first, last, found, readable, hash } of runs)
      if (found !== count || (readable && hash.digest('hex') !== digest))
        add([`${entities[0]}: the ${count} rows that came in bulk from ${first} to ${last} are not as they came`]);
    for (const id of await goneFrom(client, ring, type))
      add([`${entities[0]} ${id}: is not in the table ${table}; the trail tells of it`]);
  }
  return { records, faults: more > 0 ? [...faults, `… and ${more} more`] : faults };
}
