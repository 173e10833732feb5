import type { Compilation, Site } from './compilation.js';
import type { CountsField } from './declaration.js';
import { compileFilter } from './filtering.js';
import { Frame } from './frame.js';
import { badQuery } from './values.js';

/** How many groups an answer may have; beyond, the question wants a narrower filter or fewer groups. */
const MAX_GROUPS = 5000;

/** Counts per group. What is not grouped by is null in every row; a null key is a group of its own: unknown. */
export function compileCounts(compiler: Compilation, field: CountsField, site: Site): string {
  const row = compiler.readable(field.row);
  const reading = compiler.readings.get(field.type);
  const args = compiler.argumentsOf(site);
  const asked = [...new Set(args.groupBy as unknown as string[])];
  if (asked.length === 0) throw badQuery('GROUP_BY_EMPTY', 'Group by at least one thing', 'groupBy');
  const base = new Frame(compiler.alias());
  const grouped = asked.map((group) => base.table(field.groups[group]!.column));
  const absent = Object.entries(field.groups).filter(([group]) => !asked.includes(group));
  const where = [
    reading.where?.(base.table),
    compiler.visibility.inScope(reading, base.table, row.permission),
    ...compileFilter(compiler, reading, args.filter, base),
  ].filter(Boolean);
  const columns = [
    ...grouped,
    ...absent.map(([, { column, type }]) => `null::${type} AS ${column}`),
    'count(*)::integer AS count',
  ];
  const condition = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
  const rows = new Frame(compiler.alias());
  const record = compiler.costing(100, () => compiler.object(field.row, row.fields, rows, site.nodes));
  const order = asked.map((group) => rows.table(field.groups[group]!.column)).join(', ');
  const source =
    `(SELECT ${columns.join(', ')} FROM ${reading.table} ${base.alias}${condition} ` +
    `GROUP BY ${grouped.join(', ')} LIMIT ${MAX_GROUPS}) ${rows.alias}`;
  return `(SELECT coalesce(json_agg(${record} ORDER BY ${order}), '[]'::json) FROM ${rows.from(source)})`;
}
