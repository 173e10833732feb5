import { refusals, requestError } from '../problems/index.js';
import { typeOf, type Compilation, type Site } from './compilation.js';
import { compileConnection } from './connection.js';
import { inKazakhOrder, one, value, type Expression, type Field, type Group, type Reading, type StatisticsField } from './declaration.js'; // prettier-ignore
import { compileFilter, refuseVoid } from './filtering.js';
import { intFilter } from './filters.js';
import { Frame, jsonObject, literal } from './frame.js';
import { cursorOfGroup, pageOfGroups, type GroupPage } from './group-page.js';
import { argumentConditions } from './lists.js';
import { readingPermissions } from './reading.permissions.js';
import { matchedBySearch } from './searching.js';
import { BoundValue, plain, type Value, type ValueObject } from './values.js';

/** How many groups are computed; beyond, the question wants a narrower filter or fewer groups. */
const MAX_GROUPS = 5000;

export const countedBy = (reading: Reading): string => reading.countedBy ?? readingPermissions['statistics.read'];

/** The field under which a group shows its key: `DATE_YEAR` is `dateYear`. */
export const fieldOfGroup = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What is measured of a group beside its number of records. */
const DISTINCT = ['people', 'organizations'] as const;

export const compileStatistics = (compiler: Compilation, field: StatisticsField, site: Site): string =>
  new Statistics(compiler, field, site).sql();

interface Asked {
  readonly name: string;
  readonly group: Group;
  /** Its column in the statement. */
  readonly column: string;
  /** The permission within whose reach the value is for the asker; undefined: everywhere. */
  readonly within: string | undefined;
}

class Statistics {
  private readonly reading: Reading;
  private readonly args: ValueObject;
  private readonly asked: readonly Asked[];
  private readonly page: GroupPage;
  private readonly permission: string;
  /** All groups with the whole beside them, and those of them that are told, in their order. */
  private readonly all: string;
  private readonly told: string;

  constructor(
    private readonly compiler: Compilation,
    private readonly field: StatisticsField,
    private readonly site: Site,
  ) {
    this.reading = compiler.readings.get(field.list.type);
    this.permission = countedBy(this.reading);
    if (!compiler.viewer.isKnown) throw requestError(refusals.UNAUTHENTICATED);
    this.demand(this.permission);
    this.args = compiler.argumentsOf(site);
    this.asked = this.groupsAsked((this.args.groupBy ?? []) as readonly string[]);
    this.judgeFilter();
    this.page = pageOfGroups(compiler, this.args, this.asked.map(({ name }) => name)); // prettier-ignore
    [this.all, this.told] = [compiler.alias(), compiler.alias()];
  }

  sql(): string {
    const whole = new Frame(this.compiler.alias());
    const told = `SELECT count(*) FROM ${this.told}`;
    const statistics = this.compiler.object(
      typeOf(this.compiler, this.site),
      {
        totals: { kind: 'group', fields: this.measures() },
        groupCount: value(() => `(${told})`),
        groups: { kind: 'compiled', sql: (place) => this.groups({ ...this.site, ...place }) },
        pageInfo: { kind: 'group', fields: this.page.info(this.told) },
      },
      whole,
      this.site.nodes,
    );
    this.page.check();
    this.compiler.nullMeans = () => requestError(refusals.TOO_MANY_GROUPS, { argument: 'groupBy', max: MAX_GROUPS });
    return (
      `(WITH ${this.all} AS MATERIALIZED (${this.counted()}), ${this.told} AS MATERIALIZED (${this.kept()}) ` +
      `SELECT CASE WHEN (SELECT count(*) FROM ${this.all}) <= ${MAX_GROUPS + 1} THEN ${statistics} END ` +
      `FROM ${this.all} ${whole.alias} WHERE ${whole.alias}.whole)`
    );
  }

  private demand(permission: string, argument?: string): void {
    if (!this.compiler.viewer.may(permission))
      throw requestError(refusals.FORBIDDEN, { ...(argument && { argument }), required: permission });
  }

  private groupsAsked(names: readonly string[]): Asked[] {
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined) throw requestError(refusals.GROUP_TWICE, { argument: 'groupBy', group: twice });
    return names.map((name, i) => {
      const group = this.reading.groups![name]!;
      return { name, group, column: `k${i}`, within: this.guardOf(group) };
    });
  }

  /** What is no secret to whoever reads the records at all is none to whoever counts them. */
  private guardOf({ filter }: Group): string | undefined {
    const permission = this.reading.filters![filter]!.permission;
    if (permission === undefined || this.compiler.viewer.may(permission)) return permission;
    if (permission !== this.reading.permission) this.demand(permission, 'groupBy');
    return this.permission;
  }

  /** Who may not read the records is not to find out about one of them by counting what only it fits. */
  private judgeFilter(): void {
    if (this.compiler.viewer.may(this.reading.permission)) return;
    if (this.args.search != null) this.demand(this.reading.permission, 'search');
    const open = Object.values(this.reading.groups!).map(({ filter }) => filter);
    const judge = (filter: Value, path: string): void => {
      for (const [name, operand] of Object.entries((filter ?? {}) as ValueObject)) {
        if (name === 'not') judge(operand, `${path}.not`);
        else if (name === 'and' || name === 'or')
          ((operand ?? []) as readonly Value[]).forEach((each, i) => judge(each, `${path}.${name}.${i}`));
        else if (operand !== undefined && !open.includes(name)) this.demand(this.reading.permission, `${path}.${name}`);
      }
    };
    judge(this.args.filter, 'filter');
  }

  /** The key of a record: where its value is hidden from the asker there is none, as with its filter. */
  private key({ group, within, column }: Asked, frame: Frame): string {
    const key = group.each ? `${this.rowOf(frame, column)}.key` : group.key(frame.table);
    const own = within && this.compiler.visibility.within(this.reading, frame.table, within);
    return own ? `CASE WHEN ${own} THEN ${key} END` : key;
  }
  private rowOf(frame: Frame, column: string): string {
    return `${frame.alias}_${column}`;
  }

  /** Each group with its numbers, and the whole: `whole` is true there. */
  private counted(): string {
    const keys = this.asked.map(({ column }) => column);
    const measures = this.aggregates().join(', ');
    if (keys.length === 0) return `SELECT true AS whole, ${measures} FROM (${this.rows([])}) r`;
    const rows = this.rows(this.asked);
    // A record of several groups is one record of the whole.
    if (this.asked.some(({ group }) => group.each)) {
      const empty = keys.map(() => 'NULL').join(', ');
      return (
        `SELECT ${keys.join(', ')}, false AS whole, ${measures} FROM (${rows}) r GROUP BY ${keys.join(', ')} ` +
        `UNION ALL SELECT ${empty}, true, ${measures} FROM (${this.rows([])}) r`
      );
    }
    return (
      `SELECT ${keys.join(', ')}, grouping(${keys[0]!}) = 1 AS whole, ${measures} FROM (${rows}) r ` +
      `GROUP BY GROUPING SETS ((${keys.join(', ')}), ())`
    );
  }

  private aggregates(): string[] {
    return [
      'count(*)::integer AS count',
      ...this.distinct().map(([name]) => `count(DISTINCT ${name})::integer AS ${name}`),
      ...Object.keys(this.reading.sums ?? {}).flatMap((_, i) => [
        `sum(s${i})::float8 AS sum${i}`,
        `(count(*) - count(s${i}))::integer AS unknown${i}`,
      ]),
    ];
  }
  private distinct(): [string, Expression][] {
    return DISTINCT.flatMap((name) => {
      const of = this.reading.countedOf?.[name];
      return of ? [[name, of] as [string, Expression]] : [];
    });
  }

  /** The rows that are counted, the public ones and the other own ones apart: each by an index of its own. */
  private rows(asked: readonly Asked[]): string {
    const { compiler, reading } = this;
    if (this.args.search instanceof BoundValue)
      return this.part(asked, (t) => compiler.visibility.inScope(reading, t, this.permission) ?? 'true');
    return compiler.visibility
      .partsInScope(reading, this.permission)
      .map((scope) => this.part(asked, scope))
      .join(' UNION ALL ');
  }

  private part(asked: readonly Asked[], scope: Expression | undefined): string {
    const { compiler, reading } = this;
    const frame = new Frame(compiler.alias());
    const columns = [
      ...asked.map((each) => `${this.key(each, frame)} AS ${each.column}`),
      ...this.distinct().map(([name, sql]) => `${sql(frame.table)} AS ${name}`),
      ...Object.values(reading.sums ?? {}).map((sql, i) => `${sql(frame.table)} AS s${i}`),
    ].join(', ');
    const joins = asked.flatMap(({ group, column }) =>
      group.each ? [` LEFT JOIN LATERAL (${group.each(frame.table)}) ${this.rowOf(frame, column)} ON true`] : [],
    );
    const inner = new Frame(frame.alias);
    const { visibility, viewer } = compiler;
    const conditions = (): string[] =>
      [
        reading.where?.(inner.table),
        scope?.(inner.table),
        reading.scope?.(inner.table, viewer, visibility.isVisible, visibility.isWithinReach),
        ...visibility.counting(reading, inner.table),
        ...argumentConditions(compiler, this.field.list.args, this.args, inner),
        ...compileFilter(compiler, reading, this.args.filter, inner),
      ].filter((each): each is string => !!each);
    const found = matchedBySearch(compiler, reading, this.args, inner, frame.ownColumns(), conditions);
    const where = found ? [] : conditions();
    const condition = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
    return `SELECT ${columns} FROM ${found ?? `${reading.table} ${frame.alias}`}${joins.join('')}${condition}`;
  }

  /** The groups that are told, numbered in their order. */
  private kept(): string {
    const frame = new Frame(this.compiler.alias());
    const having = this.having(frame);
    const where = ['NOT whole', ...having].join(' AND ');
    const order = this.page.order(this.asked.map((each) => this.orderOf(each, frame))); // prettier-ignore
    this.measured(this.page.by, 'orderBy.by');
    return (
      `SELECT ${frame.alias}.*, ${frame.alias}.count::float8 / (SELECT count FROM ${this.all} WHERE whole) AS share, ` +
      `row_number() OVER (ORDER BY ${order}) AS n FROM ${this.all} ${frame.alias} WHERE ${where}`
    );
  }

  private having(frame: Frame): string[] {
    const having = this.args.having;
    if (having === null || having === undefined) return [];
    refuseVoid(having, ['having']);
    return Object.entries(having as ValueObject).flatMap(([measure, operand]) => {
      if (operand === undefined) return [];
      this.measured(measure, `having.${measure}`);
      this.compiler.counting();
      return [`(${intFilter(measure).condition(frame.table, operand, this.compiler.bind, {})})`];
    });
  }

  private measured(measure: string, argument: string): void {
    const isDistinct = DISTINCT.some((each) => each === measure);
    if (isDistinct && !this.distinct().some(([name]) => name === measure))
      throw requestError(refusals.NOT_MEASURED, { argument, measure });
  }

  /** Records stand in the order of their own list, texts in Kazakh order. */
  private orderOf({ group, column }: Asked, frame: Frame): string[] {
    const key = frame.table(column);
    if (group.shown === 'ENUM' || 'scalar' in group.shown)
      return [group.shown !== 'ENUM' && group.shown.scalar === 'String' ? inKazakhOrder(() => key).sql(frame.table) : key]; // prettier-ignore
    const { readings, visibility } = this.compiler;
    const reading = readings.get(group.shown.record);
    const target = new Frame(this.compiler.alias());
    const [first] = reading.orders?.[reading.defaultOrder?.field ?? '']?.keys ?? [];
    if (!first) return [key];
    const where = [`${target.table('id')} = ${key}`, ...visibility.visible(reading, target.table)].join(' AND ');
    return [`(SELECT ${first.sql(target.table, visibility.isVisible)} FROM ${reading.table} ${target.alias} WHERE ${where})`, key]; // prettier-ignore
  }

  private groups(site: Site): string {
    const { compiler, page } = this;
    const frame = new Frame(compiler.alias());
    const n = `${frame.alias}.n`;
    const record = compiler.costing(page.size, () =>
      compiler.object(typeOf(compiler, site), this.fields(frame), frame, site.nodes),
    );
    const source = `(SELECT * FROM ${this.told} WHERE n > ${page.after()} AND n <= ${page.after()} + ${page.size}) ${frame.alias}`;
    return `(SELECT coalesce(json_agg(${record} ORDER BY ${n}), '[]'::json) FROM ${frame.from(source)})`;
  }

  private fields(frame: Frame): Record<string, Field> {
    const keys = Object.entries(this.reading.groups!).map(([name, { shown }]): [string, Field] => {
      const asked = this.asked.find((each) => each.name === name);
      if (!asked) return [fieldOfGroup(name), value(() => 'null')];
      const isRecord = shown !== 'ENUM' && 'record' in shown;
      return [fieldOfGroup(name), isRecord ? one(shown.record, asked.column) : value(asked.column)];
    });
    return {
      ...Object.fromEntries(keys),
      ...this.measures(),
      share: value('share'),
      cursor: value((t) => cursorOfGroup(this.page.shape, t('n'))),
      filter: value(() => this.filterOf(frame)),
      records: { kind: 'compiled', sql: (place) => this.records(frame, place) },
    };
  }

  private measures(): Record<string, Field> {
    const sums = Object.keys(this.reading.sums ?? {}).map((name, i): [string, Field] => [
      name,
      { kind: 'group', fields: { sum: value(`sum${i}`), unknown: value(`unknown${i}`) } },
    ]);
    const names = ['count', ...this.distinct().map(([name]) => name)];
    return { ...Object.fromEntries([...names.map((name) => [name, value(name)] as const), ...sums]) };
  }

  /** The filter of the list that finds the records of a group: the one of the question and one for each key. */
  private filterOf(frame: Frame): string {
    const { filter } = this.args;
    const given = filter === null || filter === undefined ? [] : [this.compiler.bind(new BoundValue((variables, viewer) => JSON.stringify(plain(filter, variables, viewer))), 'json')]; // prettier-ignore
    const keys = this.asked.map(({ group, column }) => {
      const key = frame.table(column);
      return `CASE WHEN ${key} IS NULL THEN ${literal(JSON.stringify(group.unknown))}::json ELSE ${group.known(key)} END`;
    });
    return jsonObject([['and', `json_build_array(${[...given, ...keys].join(', ')})`]]);
  }

  /** The list under the question's own condition and the keys of the group. */
  private records(frame: Frame, place: Pick<Site, 'parent' | 'nodes'>): string {
    const own = Object.keys(this.field.list.args ?? {});
    const args = Object.fromEntries(['filter', 'search', ...own].map((name) => [name, this.args[name]]));
    return compileConnection(this.compiler, this.field.list, { ...place, frame }, {
      args,
      conditions: (row) => this.asked.map((each) => this.belongs(each, row, frame.table(each.column))),
    }); // prettier-ignore
  }

  private belongs(asked: Asked, row: Frame, key: string): string {
    const { group } = asked;
    if (!group.each) {
      const own = this.key(asked, row);
      return `(${own} = ${key} OR (${key} IS NULL AND ${own} IS NULL))`;
    }
    const rows = group.each(row.table);
    return `(${key} IN (SELECT e.key FROM (${rows}) e) OR (${key} IS NULL AND NOT EXISTS (SELECT FROM (${rows}) e WHERE e.key IS NOT NULL)))`;
  }
}
