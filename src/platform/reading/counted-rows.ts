import { today } from '../../kernel/clock.js';
import { refusals, requestError } from '../problems/index.js';
import { asDay } from './bindings.js';
import type { Compilation } from './compilation.js';
import type { Expression, Group, IsVisible, Reading, StatisticsField, Sum } from './declaration.js';
import { compileFilter, namedIn } from './filtering.js';
import { Frame } from './frame.js';
import { onDay } from './groups.js';
import { argumentConditions } from './lists.js';
import { countedBy } from './reading.permissions.js';
import { matchedBySearch } from './searching.js';
import { recordsTallied, summedColumns, sumsOf, talliedColumn } from './summing.js';
import { BoundValue, type ValueObject } from './values.js';

/** One thing a question groups by. */
export interface Asked {
  readonly name: string;
  readonly group: Group;
  /** Its column in the statement. */
  readonly column: string;
  /** The permission within whose reach the value is for the viewer; undefined: everywhere. */
  readonly within: string | undefined;
}

/** What a question counts, as a part of its statement. */
export interface StatisticsRows {
  asked(names: readonly string[]): Asked[];
  /** The borders of the day asked for, as a part of `WITH`, where the question groups by region. */
  bordersOfDay(asked: readonly Asked[]): string;
  /** Each group with its numbers, and the whole: `whole` is true there. */
  counted(asked: readonly Asked[]): string;
  /** Whether a record is of the group with this key. */
  belongs(asked: Asked, row: Frame, key: string): string;
}

/** What is measured of a group, beside its number of records: how many different ones they are of. */
const DISTINCT = ['people', 'organizations'] as const;
export const isDistinct = (measure: string): boolean => DISTINCT.some((each) => each === measure);

/** The rows that are counted: for whom, under which conditions, and what of them is measured. */
export class CountedRows implements StatisticsRows {
  private readonly reading: Reading;
  private readonly permission: string;
  /** True where the question asks for more than can be counted by: then only of what the viewer may read. */
  private readonly isNarrow: boolean;
  /** The day by whose borders regions are told, in SQL. */
  private day: string | undefined;

  constructor(
    private readonly compiler: Compilation,
    private readonly field: StatisticsField,
    private readonly args: ValueObject,
    /** The names of the measures that the question needs: no other column is read. */
    private readonly measured: ReadonlySet<string>,
  ) {
    this.reading = compiler.readings.get(field.list.type);
    this.permission = countedBy(this.reading);
    this.demand(this.permission);
    this.isNarrow = this.asksForMore();
  }

  private demand(permission: string, argument?: string): void {
    if (!this.compiler.viewer.isKnown) throw requestError(refusals.UNAUTHENTICATED);
    if (!this.compiler.viewer.may(permission))
      throw requestError(refusals.FORBIDDEN, { ...(argument && { argument }), required: permission });
  }

  bordersOfDay(asked: readonly Asked[]): string {
    const borders = asked.find(({ group }) => group.borders)?.group.borders;
    return this.day === undefined || !borders ? '' : `borders AS MATERIALIZED (${borders.regions(this.day)}), `;
  }

  asked(names: readonly string[]): Asked[] {
    this.day = this.dayOf(names);
    return names.map((name, i) => {
      const declared = this.reading.groups![name]!;
      const group = this.day === undefined ? declared : onDay(declared, this.day);
      return { name, group, column: `k${i}`, within: this.guardOf(group) };
    });
  }

  private dayOf(names: readonly string[]): string | undefined {
    const { borders } = this.args;
    if (!(borders instanceof BoundValue)) return undefined;
    if (names.some((name) => this.reading.groups![name]!.borders))
      return this.compiler.bind(borders, 'date', asBorders);
    this.compiler.check(borders, asBorders);
    return undefined;
  }

  /** What is no secret to whoever reads the records at all is none to whoever counts them. */
  private guardOf({ filter }: Group): string | undefined {
    const permission = this.reading.filters![filter]!.permission;
    if (permission === undefined || this.compiler.viewer.may(permission)) return permission;
    if (permission !== this.reading.permission) this.demand(permission, 'groupBy');
    return this.permission;
  }

  /** By a name or a number one finds a single record: that is reading it, whatever is told of it. */
  private asksForMore(): boolean {
    const open = Object.values(this.reading.groups!).map(({ filter }) => filter);
    const search = this.args.search instanceof BoundValue ? ['search'] : [];
    const fields = namedIn(this.args.filter).flatMap(({ name, path }) => (open.includes(name) ? [] : [path]));
    const found = [...search, ...fields];
    for (const argument of found) this.demand(this.reading.permission, argument);
    return found.length > 0;
  }

  /** The key of a record, found as `key`: where the value is hidden from the viewer there is none, as with its filter. */
  private masked(key: string, { within }: Asked, frame: Frame): string {
    const own = within && this.compiler.visibility.within(this.reading, frame.table, within);
    return own ? `CASE WHEN ${own} THEN ${key} END` : key;
  }

  /** The rows of keys, joined to the records. */
  private joins(asked: readonly Asked[], frame: Frame): string {
    const parts = asked.flatMap(({ group: { joined }, column }) => {
      if (!joined) return [];
      const rows = rowsOf(frame, column);
      return [` LEFT JOIN (${joined.rows(this.isVisible)}) ${rows} ON ${rows}.record = ${joined.on(frame.table)}`];
    });
    return parts.join('');
  }
  private get isVisible(): IsVisible {
    return this.compiler.visibility.isVisible;
  }

  belongs(asked: Asked, row: Frame, key: string): string {
    const { group } = asked;
    const keys = group.joined && `FROM (${group.joined.rows(this.isVisible)}) e WHERE e.record = ${group.joined.on(row.table)}`; // prettier-ignore
    if (keys !== undefined && group.joined?.several) {
      const own = this.masked('e.key', asked, row);
      return `(${key} IN (SELECT ${own} ${keys}) OR (${key} IS NULL AND NOT EXISTS (SELECT ${keys} AND ${own} IS NOT NULL)))`;
    }
    const own = this.masked(keys === undefined ? group.key(row.table) : `(SELECT e.key ${keys})`, asked, row);
    return `(${own} = ${key} OR (${key} IS NULL AND ${own} IS NULL))`;
  }

  counted(asked: readonly Asked[]): string {
    const keys = asked.map(({ column }) => column).join(', ');
    const measures = this.aggregates().join(', ');
    const whole = asked.map(() => 'NULL').join(', ');
    if (asked.length === 0) return `SELECT true AS whole, ${measures} FROM (${union(this.rows([]))}) r`;
    const rows = this.rows(asked);
    // Each part by itself in the order of its index; the whole is the sum of the groups.
    if (measures === COUNT && !asked.some(({ group }) => group.joined?.several)) {
      const parts = rows.map((part) => `SELECT ${keys}, ${COUNT} FROM (${part}) r GROUP BY ${keys}`);
      const groups = parts.length === 1 ? parts[0]! : `SELECT ${keys}, sum(count)::integer AS count FROM (${union(parts)}) r GROUP BY ${keys}`; // prettier-ignore
      return (
        `WITH groups AS MATERIALIZED (${groups}) SELECT ${keys}, false AS whole, count FROM groups ` +
        `UNION ALL SELECT ${whole}, true, coalesce(sum(count), 0)::integer FROM groups`
      );
    }
    // A record of several groups is one record of the whole.
    if (asked.some(({ group }) => group.joined?.several))
      return (
        `SELECT ${keys}, false AS whole, ${measures} FROM (${union(rows)}) r GROUP BY ${keys} ` +
        `UNION ALL SELECT ${whole}, true, ${measures} FROM (${union(this.rows([]))}) r`
      );
    return (
      `SELECT ${keys}, grouping(${asked[0]!.column}) = 1 AS whole, ${measures} FROM (${union(rows)}) r ` +
      `GROUP BY GROUPING SETS ((${keys}), ())`
    );
  }

  private aggregates(): string[] {
    return [
      COUNT,
      ...this.distinct().map(([name]) => `count(DISTINCT ${name})::integer AS ${name}`),
      ...this.sums().flatMap(([name]) => sumsOf(name)),
      ...this.tallied().map(recordsTallied),
    ];
  }
  private distinct(): [string, Expression][] {
    return DISTINCT.flatMap((name) => {
      const of = this.reading.countedOf?.[name];
      return of && this.measured.has(name) ? [[name, of] as [string, Expression]] : [];
    });
  }
  private sums(): [string, Sum][] {
    return Object.entries(this.reading.sums ?? {}).filter(([name]) => this.measured.has(name));
  }
  private tallied(): string[] {
    return Object.keys(this.reading.tallies ?? {}).filter((name) => this.measured.has(name));
  }

  /** The public ones and the other own ones apart: each by an index of its own, where one condition has none. */
  private rows(asked: readonly Asked[]): string[] {
    const { visibility } = this.compiler;
    const whole: Expression = (t) => visibility.inScope(this.reading, t, this.permission) ?? 'true';
    const parts =
      this.args.search instanceof BoundValue ? [whole] : visibility.partsInScope(this.reading, this.permission);
    return parts.map((scope) => this.part(asked, scope));
  }

  private part(asked: readonly Asked[], scope: Expression | undefined): string {
    const { compiler, reading } = this;
    const frame = new Frame(compiler.alias());
    const columns = [
      ...asked.map((each) => {
        const { joined, key } = each.group;
        const own = joined ? `${rowsOf(frame, each.column)}.key` : key(frame.table);
        return `${this.masked(own, each, frame)} AS ${each.column}`;
      }),
      ...this.distinct().map(([name, sql]) => `${sql(frame.table)} AS "${name}"`),
      ...this.sums().flatMap(([name, sum]) => summedColumns(name, sum, frame.table)),
      ...this.tallied().map((name) => talliedColumn(name, frame.table)),
    ].join(', ');
    const joins = this.joins(asked, frame);
    const inner = new Frame(frame.alias);
    const conditions = (): string[] => this.conditions(inner, scope);
    const found = matchedBySearch(compiler, reading, this.args, inner, frame.ownColumns(), conditions);
    const where = found ? [] : conditions();
    const condition = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
    return `SELECT ${columns} FROM ${found ?? `${reading.table} ${frame.alias}`}${joins}${condition}`;
  }

  private conditions(frame: Frame, scope: Expression | undefined): string[] {
    const { reading, compiler } = this;
    const { visibility, viewer } = compiler;
    const t = frame.table;
    return [
      reading.where?.(t),
      scope?.(t),
      this.isNarrow ? visibility.inScope(reading, t, reading.permission) : undefined,
      reading.scope?.(t, viewer, visibility.isVisible, visibility.isWithinReach, compiler.bind),
      ...visibility.counting(reading, t),
      ...argumentConditions(compiler, this.field.list.args, this.args, frame),
      ...compileFilter(compiler, reading, this.args.filter, frame),
    ].filter((each): each is string => !!each);
  }
}

/** Since the borders of 1997 the changes are known. */
const FIRST_BORDERS = '1997-01-01';
function asBorders(given: unknown): string {
  const day = asDay(given);
  if (day >= FIRST_BORDERS && day <= today(new Date())) return day;
  throw requestError(refusals.BORDERS_UNKNOWN, { first: FIRST_BORDERS });
}

const COUNT = 'count(*)::integer AS count';
const union = (parts: readonly string[]): string => parts.join(' UNION ALL ');
const rowsOf = (frame: Frame, column: string): string => `${frame.alias}_${column}`;
