import type { Compilation, Site } from './compilation.js';
import type { CountsField, Reading } from './declaration.js';
import { compileFilter } from './filtering.js';
import { Frame } from './frame.js';
import { refusals, requestError } from '../problems/index.js';
import type { Value } from './values.js';

/** How many groups an answer may have; beyond, the question wants a narrower filter or fewer groups. */
const MAX_GROUPS = 5000;

/** Counts per group. What is not grouped by is null in every row; a null key is a group of its own: unknown. */
export function compileCounts(compiler: Compilation, field: CountsField, site: Site): string {
  const row = compiler.readable(field.row);
  const reading = compiler.readings.get(field.type);
  const args = compiler.argumentsOf(site);
  const asked = [...new Set(args.groupBy as unknown as string[])];
  if (asked.length === 0) throw requestError(refusals.GROUP_BY_EMPTY, { argument: 'groupBy' });
  const grouped = asked.map((group) => field.groups[group]!.column);
  const absent = Object.entries(field.groups).filter(([group]) => !asked.includes(group));
  const parts = partsOf(compiler, reading, { permission: row.permission, grouped, filter: args.filter });
  const columns = [
    ...grouped,
    ...absent.map(([, { column, type }]) => `null::${type} AS ${column}`),
    'sum(count)::integer AS count',
  ];
  const rows = new Frame(compiler.alias());
  const record = compiler.costing(100, () => compiler.object(field.row, row.fields, rows, site.nodes));
  const order = grouped.map((column) => rows.table(column)).join(', ');
  const source =
    `(SELECT ${columns.join(', ')} FROM (${parts.join(' UNION ALL ')}) part ` +
    `GROUP BY ${grouped.join(', ')} LIMIT ${MAX_GROUPS}) ${rows.alias}`;
  return `(SELECT coalesce(json_agg(${record} ORDER BY ${order}), '[]'::json) FROM ${rows.from(source)})`;
}

interface Counted {
  readonly permission: string;
  readonly grouped: readonly string[];
  readonly filter: Value;
}

/** The public rows and the other own ones are counted apart: each by an index of its own, where one condition has none. */
function partsOf(compiler: Compilation, reading: Reading, { permission, grouped, filter }: Counted): string[] {
  return compiler.visibility.partsInScope(reading, permission).map((scope) => {
    const base = new Frame(compiler.alias());
    const where = [
      reading.where?.(base.table),
      scope?.(base.table),
      ...compiler.visibility.counting(reading, base.table),
      ...compileFilter(compiler, reading, filter, base),
    ];
    const conditions = where.filter(Boolean);
    const condition = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
    const keys = grouped.map((column) => base.table(column)).join(', ');
    return `SELECT ${keys}, count(*) AS count FROM ${reading.table} ${base.alias}${condition} GROUP BY ${keys}`;
  });
}
