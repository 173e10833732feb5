// The second half of independent-verifier.mjs: compares the register with its trail, without any code of the application. Written anew
// from src/decisions/0023-the-register-against-its-trail.md.
import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** RFC 8785. */
export function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  const keys = Object.keys(value).sort();
  return '{' + keys.map((key) => JSON.stringify(key) + ':' + canonical(value[key])).join(',') + '}';
}

/** Where the records lie of which the trail tells under these names. */
const TABLES = {
  access_requests: ['AccessRequest'], accounts: ['Account'], api_tokens: ['ApiToken'], area_changes: ['AreaChange'], areas: ['Area'], award_types: ['AwardType'],
  awards: ['Award'], classifier_items: ['ClassifierItem'], consents: ['Consent'], ethnic_groups: ['EthnicGroup'],
  grants: ['Grant'], memberships: ['Membership'], organization_changes: ['ChangeEvent'],
  organization_kinds: ['OrganizationKind'], organizations: ['Organization', 'Body', 'Association', 'Institution'],
  people: ['Person'], posts: ['Post'], roles: ['Role'], sources: ['Source'], terms: ['Term'],
}; // prettier-ignore
/** Columns of which the trail tells nothing: "What is not seen" in 0023. */
const UNTOLD = {
  'every table': ['id', 'version', 'created_at'],
  accounts: ['password_hash', 'must_change_password'],
  api_tokens: ['token_hash', 'last_used_at'],
  areas: ['region_id'],
  awards: ['year', 'region_id'],
  memberships: ['held', 'held_surely', 'one_seat', 'area_id', 'public', 'end_recorded_on'],
  organizations: ['region_id'],
  people: ['sort_name', 'region_id', 'iin_hash', 'iin_key_id', 'public', 'places'],
};
const day = (row, name) =>
  `jsonb_build_object('text', ${row}.${name}_text, 'earliest', ${row}.${name}_earliest, 'latest', ${row}.${name}_latest)`;
/** What lies in rows of other tables, one item each. */
const CITED = `SELECT jsonb_build_object('id', c.id, 'sourceId', c.source_id, 'quote', c.quote) FROM citations c WHERE c.subject_id = r.id`;
const NAMED = `SELECT jsonb_build_object('id', n.id, 'text', n.text, 'kind', n.kind, 'language', n.language, 'script', n.script,
  'start', ${day('n', 'start')}, 'end', ${day('n', 'end')}) FROM other_names n WHERE n.subject_id = r.id`;
const part = (role) =>
  `SELECT jsonb_build_object('organizationId', p.organization_id, 'name', jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en))
   FROM organization_change_parts p WHERE p.change_id = r.id AND p.role = '${role}'`;
/** All names but the last, which the record itself has; and whatever is not as the record has it. */
const former = (table, owner, beginning) =>
  `SELECT jsonb_build_object('id', n.id, 'name', jsonb_build_object('kk', n.name_kk, 'ru', n.name_ru, 'en', n.name_en),
     'startDate', ${day('n', 'start')}, 'endDate', ${day('next', 'start')})
   FROM ${table} n LEFT JOIN LATERAL (SELECT * FROM ${table} m WHERE m.${owner} = r.id AND m.position > n.position ORDER BY m.position LIMIT 1) next ON true
   WHERE n.${owner} = r.id AND (next.id IS NOT NULL OR (n.name_kk, n.name_ru, n.name_en) IS DISTINCT FROM (r.name_kk, r.name_ru, r.name_en)
     OR ${day('n', 'start')} <> ${day('r', beginning)} AND NOT EXISTS (SELECT FROM ${table} m WHERE m.${owner} = r.id AND m.id <> n.id))
   UNION ALL SELECT jsonb_build_object('name', 'none') WHERE NOT EXISTS (SELECT FROM ${table} m WHERE m.${owner} = r.id)`;
/** The last code of an area is that of today. */
const LATEST = 'WHERE c.area_id = r.id ORDER BY c.valid_from DESC NULLS LAST, c.valid_to DESC NULLS FIRST, c.id';
const VALUES = {
  'areas.code': `(SELECT to_jsonb(c.code) FROM area_codes c ${LATEST} LIMIT 1)`,
  'areas.codeValidFrom': `(SELECT to_jsonb(c.valid_from) FROM area_codes c ${LATEST} LIMIT 1)`,
  'areas.codeValidTo': `(SELECT to_jsonb(c.valid_to) FROM area_codes c ${LATEST} LIMIT 1)`,
};
const LISTS = {
  'accounts.identities': `SELECT jsonb_build_object('issuer', i.issuer, 'subject', i.subject) FROM oidc_identities i WHERE i.account_id = r.id`,
  'areas.formerCode': `SELECT jsonb_build_object('id', f.id, 'code', f.code, 'validFrom', f.valid_from, 'validTo', f.valid_to)
    FROM (SELECT c.* FROM area_codes c ${LATEST} OFFSET 1) f`,
  'areas.formerName': former('area_names', 'area_id', 'start'),
  'awards.sources': CITED,
  'memberships.sources': CITED,
  'organization_changes.predecessors': part('PREDECESSOR'),
  'organization_changes.successors': part('SUCCESSOR'),
  'organizations.ethnicGroups': `SELECT to_jsonb(g.ethnic_group_id) FROM organization_ethnic_groups g WHERE g.organization_id = r.id`,
  'organizations.declaredNumbers': `SELECT jsonb_build_object('id', n.id, 'subjectId', n.subject_id, 'value', n.value, 'qualifier', n.qualifier,
    'asOf', ${day('n', 'as_of')}, 'sourceId', n.source_id, 'note', n.note) FROM declared_numbers n WHERE n.organization_id = r.id`,
  'organizations.formerName': former('organization_names', 'organization_id', 'founded'),
  'organizations.otherNames': NAMED,
  'organizations.sources': CITED,
  'people.otherNames': NAMED,
  'people.sources': CITED,
};
/** Lists that are told whole, and the part that each item has since then. */
const KEYS = {
  formerCode: 'id',
  formerName: 'id',
  otherNames: 'id',
  declaredNumbers: 'id',
  sources: 'id',
  predecessors: 'organizationId',
  successors: 'organizationId',
};
const isWhole = (list, key) =>
  Array.isArray(list ?? []) && (list ?? []).every((each) => Object(each) === each && key in each);
/** Columns that are called otherwise in the trail. */
const RENAMED = { 'awards.decision_text': 'decided', 'organizations.dissolved': 'isDissolved' };
/** A migration filled them for records of which the trail had told without this field. */
const SINCE = { 'area_changes.predecessorName': 'predecessorName', 'area_changes.successorName': 'predecessorName' };
/** A list that once was told by the second change of this field alone. */
const IMPLIED = { 'areas.formerCode': 'code' };
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
/** A value of the trail as it was recorded. */
function opened(ring, value, sealedKey) {
  if (typeof value?.subject !== 'string' || typeof value.sealed !== 'string') return value;
  if (sealedKey === null) return ERASED;
  const key = unseal(ring, sealedKey, `subject_keys:${value.subject}`);
  if (key === CLOSED) return CLOSED;
  const plain = decrypt(Buffer.from(key, 'base64'), Buffer.from(value.sealed, 'base64'), Buffer.from(value.subject));
  return JSON.parse(plain.toString());
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

/** How one field lies in the columns that begin with its name, the field being the column that is given. */
function placeOf({ name: column, type, initial }, has) {
  const r = (end) => `r.${column.replace(/_(text|kk|at|sealed)$/, end)}`;
  const moment = (sql) => `to_jsonb(to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
  const [, base, end] = /^(.+)_(text|kk|at|sealed|earliest|latest|ru|en|by|reason)$/.exec(column) ?? [];
  const hasAll = (...ends) => ends.every((each) => has(`${base}_${each}`));
  const isPart =
    (['earliest', 'latest'].includes(end) && hasAll('text')) ||
    (['ru', 'en'].includes(end) && hasAll('kk')) ||
    (['by', 'reason'].includes(end) && hasAll('at', 'by', 'reason'));
  if (isPart) return undefined;
  if (end === 'text' && hasAll('earliest', 'latest'))
    return { name: base, date: true, sql: `jsonb_build_array(${r('_text')}, ${r('_earliest')}, ${r('_latest')})` };
  if (end === 'kk' && hasAll('ru', 'en'))
    return { name: base, localized: true, sql: `jsonb_build_array(${r('_kk')}, ${r('_ru')}, ${r('_en')})` };
  if (end === 'at' && hasAll('by', 'reason'))
    return {
      name: base,
      sql: `jsonb_build_object('at', ${moment(r('_at'))}, 'by', ${r('_by')}, 'reason', ${r('_reason')})`,
    };
  if (end === 'sealed') return { name: base, sealed: true, sql: `to_jsonb(encode(${r('_sealed')}, 'base64'))` };
  const sql = type.startsWith('timestamp') ? moment(`r.${column}`) : `to_jsonb(r.${column})`;
  return { name: column, initial, sql };
}

/** How every field of a table lies in it, told or not: `to_jsonb` of each, and what the column holds when nothing was said. */
async function fieldsOf(client, table) {
  const { rows: columns } = await client.query(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, pg_get_expr(d.adbin, d.adrelid) AS initial FROM pg_attribute a
     LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
    [table],
  );
  const has = (column) => columns.some((each) => each.name === column);
  const fields = [];
  for (const column of columns) {
    if (UNTOLD['every table'].includes(column.name) || UNTOLD[table]?.includes(column.name)) continue;
    const { name, ...place } = placeOf(column, has) ?? {};
    if (name === undefined) continue;
    const field = RENAMED[`${table}.${column.name}`] ?? name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
    const { rows } = await client.query(`SELECT to_jsonb(${place.initial ?? 'NULL::text'}) AS initial`);
    fields.push({ ...place, field, initial: rows[0].initial, since: SINCE[`${table}.${field}`] });
  }
  const own = (all) =>
    Object.entries(all).flatMap(([name, sql]) =>
      name.startsWith(`${table}.`) ? [[name.slice(table.length + 1), sql]] : [],
    );
  for (const [field, sql] of own(VALUES)) fields.push({ field, sql });
  for (const [field, sql] of own(LISTS))
    fields.push({
      field,
      list: true,
      key: KEYS[field],
      impliedBy: IMPLIED[`${table}.${field}`],
      sql: `to_jsonb(ARRAY(${sql}))`,
    });
  return fields;
}

/** Counts of equal items; lists are told by what was added and taken away. */
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
/** A value of a row as the trail would tell it. */
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
    const told = own.length ? fold(own, field.list) : undefined;
    const silent = (value) => [text(null), text([]), text(field.initial)].includes(text(value));
    if (told?.unreadable || stored === CLOSED) {
      unreadable = true;
      continue;
    }
    const whole = field.key && told;
    let [came, due] = [stored, null];
    if (whole) {
      if (!isWhole(told.first, field.key)) unreadable = true;
      came = itemsIn(count(new Map(), told.first, 1));
    } else if (field.list) {
      const bag = new Map();
      count(bag, stored, 1);
      for (const [item, n] of told?.bag ?? []) bag.set(item, (bag.get(item) ?? 0) - n);
      came = itemsIn(bag.size ? new Map([...bag].filter(([, n]) => n !== 0)) : bag);
      due = [];
    } else if (told) [came, due] = [told.first, told.last];
    if (!silent(came))
      first[field.field] = Array.isArray(came)
        ? came.map(plain).sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1))
        : plain(came);
    const agrees = whole
      ? !isWhole(told.last, field.key) ||
        text(itemsIn(count(new Map(), stored, 1))) === text(itemsIn(count(new Map(), told.last, 1)))
      : field.list
        ? came.length === 0
        : told
          ? text(stored) === text(due)
          : silent(stored);
    if (!agrees) wrong.push({ field: field.field, told, isList: field.list && !whole });
  }
  return { wrong, first, unreadable };
}

/** The ids of which the trail tells something and the table nothing. */
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
  // What the trail does not tell of a row that came in bulk, its digest covers.
  const own = inBulk
    ? wrong.filter(({ field, told, isList }) => (told || !run.fields.includes(field)) && !isList)
    : wrong;
  return own.map(({ field, told }) => {
    const where = told?.at ? ` in entry ${told.at.entry}` : '';
    return `${name}: ${field} in the table ${table} is not what the trail says${where}`;
  });
}

/** Compares all records with the trail, table by table, some hundred at a time. So many faults are named, the others counted. */
export async function compareAll(client, ring, most) {
  const faults = [];
  let more = 0;
  const add = (sentences) => {
    for (const each of sentences) faults.length < most ? faults.push(each) : more++;
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
