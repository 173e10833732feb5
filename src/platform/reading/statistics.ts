import { refusals, requestError } from '../problems/index.js';
import { typeOf, type Compilation, type Site } from './compilation.js';
import { compileConnection } from './connection.js';
import { one, value, type Field, type Reading, type StatisticsField } from './declaration.js'; // prettier-ignore
import { CountedRows, isDistinct, type Asked, type StatisticsRows } from './counted-rows.js';
import { refuseVoid } from './filtering.js';
import { intFilter } from './filters.js';
import { Frame } from './frame.js';
import { jsonList, jsonLiteral } from './json-text.js';
import { cursorOfGroup, pageOfGroups, type GroupPage } from './group-page.js';
import { inKazakhOrder } from './orders.js';
import { lackingFor, PublishedRows } from './published-rows.js';
import { below, collectFields } from './selection.js';
import { compileTally, sumField } from './summing.js';
import { BoundValue, plain, type ValueObject } from './values.js';

/** How many groups are computed; beyond, the question wants a narrower filter or fewer groups. */
const MAX_GROUPS = 5000;

/** No value, of a type that PostgreSQL can tell. */
const UNKNOWN_KEY = 'NULL::text';

/** The field under which a group shows its key: `DATE_YEAR` is `dateYear`. */
export const fieldOfGroup = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What counts the records of a list. */
export const statisticsOf = (list: string, reading: Reading): string => reading.statistics ?? `${list}Statistics`;

export const compileStatistics = (compiler: Compilation, field: StatisticsField, site: Site): string =>
  new Statistics(compiler, field, site).sql();

class Statistics {
  private readonly reading: Reading;
  private readonly args: ValueObject;
  private readonly rows: StatisticsRows;
  /** Set where published numbers answer. */
  private readonly published: PublishedRows | undefined;
  private readonly asked: readonly Asked[];
  private readonly page: GroupPage;
  /** All groups with the whole beside them, and those of them that are listed, in their order. */
  private readonly all: string;
  private readonly listed: string;

  constructor(
    private readonly compiler: Compilation,
    private readonly field: StatisticsField,
    private readonly site: Site,
  ) {
    this.reading = compiler.readings.get(field.list.type);
    this.args = compiler.argumentsOf(site);
    const groups = (this.args.groupBy ?? []) as readonly string[];
    this.page = pageOfGroups(compiler, this.args, groups);
    const twice = groups.find((name, i) => groups.indexOf(name) !== i);
    if (twice !== undefined) throw requestError(refusals.GROUP_TWICE, { argument: 'groupBy', group: twice });
    const lacking = lackingFor(compiler, this.reading, groups);
    this.published = lacking === undefined ? undefined : new PublishedRows(compiler, this.reading, this.args, groups, lacking); // prettier-ignore
    this.rows = this.published ?? new CountedRows(compiler, field, this.args, this.measured());
    this.asked = this.rows.asked(groups);
    [this.all, this.listed] = [compiler.alias(), compiler.alias()];
  }

  /** The measures that the document shows, orders by or has conditions on. */
  private measured(): ReadonlySet<string> {
    const { document } = this.compiler;
    const type = typeOf(this.compiler, this.site);
    const shown = [...collectFields(document, type, below(this.site.nodes)).values()].flatMap((nodes) => {
      const part = { Totals: 'totals', Group: 'groups' };
      const suffix = Object.entries(part).find(([, name]) => name === nodes[0]!.name.value)?.[0];
      if (suffix === undefined) return [];
      return [...collectFields(document, `${type}${suffix}`, below(nodes)).values()].map(([node]) => node!.name.value);
    });
    return new Set([...shown, ...Object.keys((this.args.having ?? {}) as ValueObject), this.page.by]);
  }

  sql(): string {
    const whole = new Frame(this.compiler.alias());
    const count = `SELECT count(*) FROM ${this.listed}`;
    const statistics = this.compiler.object(
      typeOf(this.compiler, this.site),
      {
        totals: { kind: 'group', fields: this.measures(whole) },
        groupCount: value(() => `(${count})`),
        groups: { kind: 'compiled', sql: (place) => this.groups({ ...this.site, ...place }) },
        pageInfo: { kind: 'group', fields: this.page.info(this.listed) },
        roundedTo: value(() => String(this.published ? this.reading.published!.base : 1)),
        publishedOn: value(() => this.published?.day() ?? UNKNOWN_KEY),
      },
      whole,
      this.site.nodes,
    );
    this.page.check();
    this.compiler.nullMeans = () => requestError(refusals.TOO_MANY_GROUPS, { argument: 'groupBy', max: MAX_GROUPS });
    return (
      `(WITH ${this.rows.bordersOfDay(this.asked)}${this.all} AS MATERIALIZED (${this.rows.counted(this.asked)}), ${this.listed} AS MATERIALIZED (${this.kept()}) ` +
      `SELECT CASE WHEN (SELECT count(*) FROM ${this.all}) <= ${MAX_GROUPS + 1} THEN ${statistics} END ` +
      `FROM ${this.all} ${whole.alias} WHERE ${whole.alias}.whole)`
    );
  }

  /** The groups that are listed, numbered in their order. */
  private kept(): string {
    const frame = new Frame(this.compiler.alias());
    const having = this.having(frame);
    const where = ['NOT whole', ...having].join(' AND ');
    const order = this.page.order(this.asked.map((each) => this.orderOf(each, frame))); // prettier-ignore
    this.judgeMeasure(this.page.by, 'orderBy.by');
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
      this.judgeMeasure(measure, `having.${measure}`);
      this.compiler.counting();
      return [`(${intFilter(measure).condition(frame.table, operand, this.compiler.bind, {})})`];
    });
  }

  private judgeMeasure(measure: string, argument: string): void {
    if (isDistinct(measure) && !(measure in (this.reading.countedOf ?? {})))
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
    const source = `(SELECT * FROM ${this.listed} WHERE n > ${page.after()} AND n <= ${page.after()} + ${page.size}) ${frame.alias}`;
    return `(SELECT ${jsonList(record, n)} FROM ${frame.from(source)})`;
  }

  private fields(frame: Frame): Record<string, Field> {
    const keys = Object.entries(this.reading.groups!).map(([name, { shown }]): [string, Field] => {
      const asked = this.asked.find((each) => each.name === name);
      if (!asked) return [fieldOfGroup(name), value(() => UNKNOWN_KEY)];
      const isRecord = shown !== 'ENUM' && 'record' in shown;
      return [fieldOfGroup(name), isRecord ? one(shown.record, asked.column) : value(asked.column)];
    });
    const region = this.asked.find(({ group }) => group.undivided);
    const hasBorders = Object.values(this.reading.groups!).some(({ borders }) => borders);
    const undivided = hasBorders && value((t) => (region ? region.group.undivided!(t(region.column)) : UNKNOWN_KEY));
    return {
      ...Object.fromEntries(keys),
      ...this.measures(frame),
      share: value('share'),
      ...(undivided && { undivided }),
      cursor: value((t) => cursorOfGroup(this.page.shape, t('n'))),
      filter: value(() => this.filterOf(frame)),
      records: { kind: 'compiled', sql: (place) => this.records(frame, place) },
    };
  }

  private measures(frame: Frame): Record<string, Field> {
    const { sums = {}, tallies = {}, countedOf = {} } = this.reading;
    const summed = Object.keys(sums).map((name): [string, Field] => [name, sumField(name)]);
    const tallied = Object.entries(tallies).map(([name, tally]): [string, Field] => [
      name,
      { kind: 'compiled', sql: (place) => compileTally(this.compiler, name, tally, typeOf(this.compiler, { ...this.site, ...place }), { ...place, frame }) },
    ]); // prettier-ignore
    const names = ['count', ...Object.keys(countedOf)];
    return Object.fromEntries([...names.map((name): [string, Field] => [name, value(name)]), ...summed, ...tallied]);
  }

  /** The filter of the list that finds the records of a group: the one of the question and one for each key. */
  private filterOf(frame: Frame): string {
    this.published?.refuseRecords();
    const { filter } = this.args;
    const given = filter === null || filter === undefined ? [] : [this.compiler.bind(new BoundValue((variables, viewer) => JSON.stringify(plain(filter, variables, viewer))), 'json')]; // prettier-ignore
    const keys = this.asked.map(({ group, column }) => {
      const key = frame.table(column);
      const none = group.nowhere ?? `${jsonLiteral(group.unknown)}::json`;
      return `CASE WHEN ${key} IS NULL THEN ${none} ELSE ${group.known(key)} END`;
    });
    return `json_build_object('and', json_build_array(${[...given, ...keys].join(', ')}))`;
  }

  /** The list under the question's own condition and the keys of the group. */
  private records(frame: Frame, place: Pick<Site, 'parent' | 'nodes'>): string {
    this.published?.refuseRecords();
    const own = Object.keys(this.field.list.args ?? {});
    const args = Object.fromEntries(['filter', 'search', ...own].map((name) => [name, this.args[name]]));
    return compileConnection(this.compiler, this.field.list, { ...place, frame }, {
      args,
      conditions: (row) => this.asked.map((each) => this.rows.belongs(each, row, frame.table(each.column))),
    }); // prettier-ignore
  }
}
