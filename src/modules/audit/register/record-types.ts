import type { ClientBase } from 'pg';
import { commonFields, historyTypes, placeOfField, type Stored } from '../../../platform/history/index.js';

/** Where the values of a recorded field lie today. */
export interface StoredField {
  readonly name: string;
  /** As jsonb, of the row `r`. */
  readonly sql: string;
  readonly kind: 'value' | 'partial date' | 'sealed' | 'list';
  /** The part that identifies an item of a list which the trail records whole at each change; undefined: it records what comes and goes. */
  readonly key?: string | undefined;
  /** Where the trail does not record that field of a record, it does not record this one either. */
  readonly since?: string | undefined;
  /** Where the trail records that field of a record more than once, it may have recorded the list by it. */
  readonly impliedBy?: string | undefined;
  /** What the column holds where nobody has said anything; null for most. */
  readonly initial: unknown;
}
/** Records of one table with all that the trail says of them. */
export interface RecordType {
  readonly table: string;
  /** The names under which the trail records them. */
  readonly entities: readonly string[];
  readonly fields: readonly StoredField[];
}
interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly initial: string | null;
}

const COLUMNS = `
  SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type, pg_get_expr(d.adbin, d.adrelid) AS initial
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`;

/** All tables that the trail covers, by their names. */
export async function recordTypesIn(client: ClientBase): Promise<RecordType[]> {
  const { rows } = await client.query<Column>(COLUMNS);
  const tables = new Map<string, { entities: string[]; recorded: Map<string, Stored | undefined> }>();
  for (const [entity, { table, fields }] of historyTypes()) {
    if (table === undefined) continue;
    const known = tables.get(table) ?? { entities: [], recorded: new Map<string, Stored | undefined>() };
    known.entities.push(entity);
    for (const name of Object.keys(fields)) {
      const stored = placeOfField(entity, name);
      if (stored !== null) known.recorded.set(name, stored);
    }
    tables.set(table, known);
  }
  const types: RecordType[] = [];
  for (const [table, { entities, recorded }] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const columns = new Map(rows.filter((each) => each.table === table).map((each) => [each.name, each]));
    for (const [name, common] of commonFields())
      if (common.stored && hasColumns(columns, name, common.stored)) recorded.set(name, common.stored);
    const found = [...recorded].map(([name, field]) => placeOf(table, name, field, columns));
    types.push({ table, entities, fields: await withInitial(client, found) });
  }
  return types;
}

/** Whether the table has the columns of a field that a record of any type may have. */
function hasColumns(columns: ReadonlyMap<string, Column>, name: string, stored: Stored): boolean {
  if ('parts' in stored) return columns.has(`${name}_${stored.parts[0]}`);
  return 'column' in stored && columns.has(stored.column);
}

type Place = Omit<StoredField, 'initial'> & { readonly initial: string | null };

/** A field lies in the column of its name, as a text in three languages, as a partial date or sealed, if nothing else is said. */
function placeOf(table: string, name: string, stored: Stored | undefined, columns: ReadonlyMap<string, Column>): Place {
  const place = (kind: Place['kind'], sql: string, initial: string | null = null): Place => ({
    name,
    kind,
    sql,
    initial,
  });
  const object = (prefix: string, parts: readonly string[]): string =>
    `jsonb_build_object(${parts.map((part) => `'${part}', r.${prefix}_${part}`).join(', ')})`;
  const own = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  if (stored && 'parts' in stored) {
    const parts = stored.parts.map((part) => `'${part}', ${valueSql(columns.get(`${own}_${part}`)!)}`);
    return { ...place('value', `jsonb_build_object(${parts.join(', ')})`), since: stored.since };
  }
  if (stored && 'rows' in stored) {
    const { rows, key, impliedBy } = stored;
    return { ...place('list', `to_jsonb(ARRAY(${rows}))`), key, impliedBy };
  }
  if (stored && 'value' in stored) return place('value', stored.value);
  const date = stored && 'date' in stored ? stored.date : own;
  if (!(stored && 'column' in stored) && columns.has(`${date}_text`))
    return place('partial date', object(date, ['text', 'earliest', 'latest']));
  if (columns.has(`${own}_kk`)) return place('value', object(own, ['kk', 'ru', 'en']));
  if (columns.has(`${own}_sealed`)) return place('sealed', `to_jsonb(encode(r.${own}_sealed, 'base64'))`);
  const column = columns.get(stored && 'column' in stored ? stored.column : own);
  if (!column)
    throw new Error(`The history tells of ${name}, which lies in no column of ${table}: say where it is stored`);
  return place('value', valueSql(column), column.initial);
}

function valueSql({ name, type }: Column): string {
  if (type === 'timestamp with time zone')
    return `to_jsonb(to_char(r.${name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
  return `to_jsonb(r.${name})`;
}

async function withInitial(client: ClientBase, places: readonly Place[]): Promise<StoredField[]> {
  const { rows } = await client.query<{ initial: unknown[] }>(
    `SELECT jsonb_build_array(${places.map(({ initial }) => initial ?? 'NULL').join(', ')}) AS initial`,
  );
  return places.map((place, i) => ({ ...place, initial: rows[0]!.initial[i] }));
}
