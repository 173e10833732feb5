import { refusals, requestError } from '../problems/index.js';
import type { Compilation } from './compilation.js';
import type { Published, Reading } from './declaration.js';
import type { Asked, StatisticsRows } from './counted-rows.js';
import { compileFilter, namedIn } from './filtering.js';
import { dayOf } from './filters.js';
import { Frame, literal } from './frame.js';
import { countedBy, readingPermissions } from './reading.permissions.js';
import { BoundValue, type ValueObject } from './values.js';

/** The permission that the viewer lacks for one of these groups, where their published numbers answer instead. */
export function lackingFor(compiler: Compilation, reading: Reading, groups: readonly string[]): string | undefined {
  const { viewer } = compiler;
  const own = countedBy(reading);
  if (reading.published?.whole && !viewer.may(own))
    return viewer.may(readingPermissions['statistics.read']) ? own : undefined;
  const lacking = groups.flatMap((name) => {
    const guard = reading.filters![reading.groups![name]!.filter]!.permission;
    const isLacking = guard !== undefined && guard !== reading.permission && !viewer.may(guard);
    return isLacking ? [{ name, guard }] : [];
  });
  const isPublished = lacking.length > 0 && lacking.every(({ name }) => reading.published?.subjects[name]);
  const [first] = lacking;
  return isPublished && viewer.may(own) && viewer.reach(own).everywhere ? first!.guard : undefined;
}

/**
 * The published numbers in place of the records: a statement over them reads no record, so that nothing can be found out by
 * many questions that the published numbers do not say.
 */
export class PublishedRows implements StatisticsRows {
  private readonly published: Published;
  private readonly subject: string;

  constructor(
    private readonly compiler: Compilation,
    private readonly reading: Reading,
    private readonly args: ValueObject,
    groups: readonly string[],
    readonly lacking: string,
  ) {
    this.published = reading.published!;
    // Where none is asked for, all of them are the same in sum.
    const asked = groups.map((name) => this.published.subjects[name]).find((each) => each !== undefined);
    this.subject = asked ?? Object.values(this.published.subjects)[0]!;
    this.refuseOther(groups);
  }

  asked(names: readonly string[]): Asked[] {
    return names.map((name, i) => ({
      name,
      group: this.reading.groups![name]!,
      column: `k${i}`,
      within: undefined,
    }));
  }

  bordersOfDay(): string {
    return '';
  }

  belongs(): string {
    return this.refuseRecords();
  }
  /** Which records a number is made of. */
  refuseRecords(): never {
    throw requestError(refusals.FORBIDDEN, { required: this.lacking });
  }

  counted(asked: readonly Asked[]): string {
    const keys = asked.map(({ column }) => column);
    const columns = asked.map(({ name, column }) => `${this.published.columns[name]} AS ${column}`);
    const rows = `WITH published AS MATERIALIZED (SELECT ${[...columns, 'count'].join(', ')} FROM ${this.from()})`;
    const groups = `SELECT ${[...keys, 'false AS whole', 'sum(count)::integer AS count'].join(', ')} FROM published GROUP BY ${keys.join(', ')}`;
    const whole = `SELECT ${[...keys.map(() => 'NULL'), 'true AS whole', 'coalesce(sum(count), 0)::integer AS count'].join(', ')} FROM published`;
    return `${rows} ${keys.length > 0 ? `${groups} UNION ALL ` : ''}${whole}`;
  }

  /** The day of the oldest of the numbers. */
  day(): string {
    return `(SELECT ${dayOf('min(published_at)')} FROM ${this.from()})`;
  }

  private from(): string {
    const frame = new Frame(this.compiler.alias());
    const own = compileFilter(this.compiler, this.reading, this.args.filter, frame);
    const where = [`${frame.table('subject')} = ${literal(this.subject)}`, ...own].join(' AND ');
    return `${this.published.table} ${frame.alias} WHERE ${where}`;
  }

  /** What is published goes no further: another group or condition would want numbers of its own. */
  private refuseOther(groups: readonly string[]): void {
    const { columns, subjects } = this.published;
    const beside = Object.keys(columns).filter((name) => !(name in subjects));
    const refuse = (argument: string): never => {
      throw requestError(refusals.ROUNDED_ONLY, { argument, required: this.lacking, beside: beside.join(', ') });
    };
    const isOther = (name: string): boolean => !(name in columns) || (subjects[name] ?? this.subject) !== this.subject;
    if (groups.some(isOther)) refuse('groupBy');
    const filters = beside.map((name) => this.reading.groups![name]!.filter);
    for (const { name, path } of namedIn(this.args.filter)) if (!filters.includes(name)) refuse(path);
    const others = Object.entries(this.args).find(
      ([name, given]) => given instanceof BoundValue && !['filter', 'after'].includes(name),
    );
    if (others) refuse(others[0]);
  }
}
