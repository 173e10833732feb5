import type { Compilation, Site } from './compilation.js';
import type { Condition, ListField, Table } from './declaration.js';
import { Frame } from './frame.js';
import { jsonList } from './json-text.js';
import { refusals, requestError } from '../problems/index.js';
import type { ValueObject } from './values.js';

/** Lists that are short by nature count as this many records in the estimate. */
const DEFAULT_LENGTH = 5;
/** Lists are never longer than this, whoever asks. */
const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 25;

/** The conditions of a field's own arguments (`asOf`), where given. */
export function argumentConditions(
  compiler: Compilation,
  declared: Readonly<Record<string, Condition>> | undefined,
  args: ValueObject,
  frame: Frame,
): string[] {
  return Object.entries(declared ?? {}).flatMap(([name, condition]) =>
    args[name] === undefined || args[name] === null ? [] : [condition(frame.table, args[name], compiler.bind, args)],
  );
}

/** A page size goes into the text: with `LIMIT $n` PostgreSQL plans anew every time. Hence it is checked here. */
export function pageSize(given: unknown, argument: string, max = MAX_PAGE_SIZE): number {
  const size = given as number;
  if (size < 0 || size > max) throw requestError(refusals.PAGE_SIZE, { argument, max });
  return size;
}

export function compileList(compiler: Compilation, field: ListField, site: Site): string {
  const reading = compiler.readable(field.type);
  const args = compiler.argumentsOf(site);
  const frame = new Frame(compiler.alias());
  const t = frame.table;
  const limit = field.limit && pageSize(args[field.limit.arg] ?? field.limit.default, field.limit.arg);
  const record = compiler.costing(limit ?? DEFAULT_LENGTH, () => compiler.record(field.type, frame, site.nodes));
  const visible = (of: Table): string[] => compiler.visibility.visible(reading, of);
  const source = field.source?.(args, compiler.bind, site.frame.table, visible) ?? reading.table;
  const where = [
    ...(field.where ? [field.where(t, site.frame.table)] : []),
    ...(field.source ? [] : visible(t)),
    ...argumentConditions(compiler, field.args, args, frame),
  ];
  const condition = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
  const order = `${field.order(t)}${reading.fields.id ? `, ${t('id')}` : ''}`;
  const rows = limit === undefined ? '' : ` ORDER BY ${order} LIMIT ${limit}`;
  if (!rows) {
    return `(SELECT ${jsonList(record, order)} FROM ${frame.from(`${source} ${frame.alias}`)}${condition})`;
  }
  return `(SELECT ${jsonList(record, order)} FROM ${frame.from(
    `(SELECT ${frame.alias}.* FROM ${source} ${frame.alias}${condition}${rows}) ${frame.alias}`,
  )})`;
}
