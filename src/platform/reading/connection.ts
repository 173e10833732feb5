import { typeOf, type Compilation, type Site } from './compilation.js';
import type { ManyField, Reading } from './declaration.js';
import { readCursor } from './cursor.js';
import { Frame, literal } from './frame.js';
import { compileFilter } from './filtering.js';
import { inQuotes, jsonList, jsonLiteral, jsonObject } from './json-text.js';
import { argumentConditions, pageSize } from './lists.js';
import { beyondCursor, orderKeys, pageOf, type Page } from './page.js';
import { compilePageInfo } from './page-info.js';
import { matchedBySearch } from './searching.js';
import { boundsOf, conditionOf, found, metOrFound, partsOf, type Parts } from './seeking.js';
import { below, collectFields } from './selection.js';
import { BoundValue, type Value, type ValueObject } from './values.js';

/** `narrowing`: arguments from elsewhere beside those of the field, and conditions of its place. */
export function compileConnection(
  compiler: Compilation,
  field: ManyField,
  site: Site,
  narrowing: Narrowing = {},
): string {
  const connectionType = typeOf(compiler, site);
  const asked = askedOf(compiler, site);
  const rows = rowsOf(compiler, field, site, asked, narrowing);
  if (compiler.isWhole && !isPaged(site) && !isCounted(asked)) return rows.all(nodesAlone(asked));
  const pairs = [...asked].map(
    ([key, nodes]) => [key, rows.field(nodes[0]!.name.value, connectionType, { ...site, nodes })] as const,
  );
  rows.checkCursor();
  return rows.used ? `(SELECT ${jsonObject(pairs)} FROM ${rows.source()})` : jsonObject(pairs);
}

/** All rows of a list in its order, each the JSON of its record: for a stream, which has no pages. */
export function compileRows(compiler: Compilation, field: ManyField, site: Site): string {
  const asked = askedOf(compiler, site);
  if (isPaged(site)) throw new Error('A stream has no pages');
  return rowsOf(compiler, field, site, asked).each(nodesAlone(asked)[1]);
}

/** What a connection is asked for, by response key. */
type AskedFields = ReadonlyMap<string, Site['nodes']>;
const askedOf = (compiler: Compilation, site: Site): AskedFields =>
  collectFields(compiler.document, typeOf(compiler, site), below(site.nodes));

/** The key and the places of `nodes`, beside which nothing is asked. */
function nodesAlone(fields: AskedFields): readonly [string, Site['nodes']] {
  const [asked, ...others] = fields;
  if (asked?.[1][0]?.name.value !== 'nodes' || others.length > 0)
    throw new Error('A stream is asked for its `nodes` alone');
  return asked;
}
/** Nothing is asked of its records. */
const isCounted = (fields: AskedFields): boolean =>
  [...fields.values()].every(([first]) => first!.name.value === 'totalCount');
const isPaged = ({ nodes }: Site): boolean =>
  nodes[0]!.arguments?.some(({ name }) => PAGE_ARGUMENTS.has(name.value)) ?? false;
const PAGE_ARGUMENTS = new Set(['first', 'after', 'last', 'before']);
/** Beyond it a bound of a count would save nobody anything. */
const MAX_COUNTED = 1_000_000;

interface Narrowing {
  readonly args?: ValueObject;
  readonly conditions?: (frame: Frame) => string[];
}

function rowsOf(
  compiler: Compilation,
  field: ManyField,
  site: Site,
  asked: AskedFields,
  narrowing: Narrowing = {},
): Rows {
  const reading = compiler.readable(field.type);
  const args = { ...compiler.argumentsOf(site), ...narrowing.args };
  const visible = (frame: Frame): string[] => compiler.visibility.visible(reading, frame.table);
  const onDay = (frame: Frame): string[] => argumentConditions(compiler, field.args, args, frame);
  const ofOwner = (frame: Frame): string[] => (field.where ? [field.where(frame.table, site.frame.table)] : []);
  const conditions = (frame: Frame): string[] => [
    ...(field.linked ? [] : ofOwner(frame)),
    ...visible(frame),
    ...onDay(frame),
    ...compileFilter(compiler, reading, args.filter, frame),
    ...(narrowing.conditions?.(frame) ?? []),
  ];
  const peek = [...asked.values()].some(([node]) => node!.name.value === 'pageInfo');
  const page = pageOf(reading, args);
  // What hangs on one record is little as it is.
  const parts = field.where || narrowing.conditions ? undefined : partsOf(compiler, reading, args, page, onDay);
  const links = field.linked ? ofOwner : none;
  return new Rows(compiler, reading, page, args, { links, all: conditions, parts }, peek);
}

const none = (): string[] => [];

interface Conditions {
  /** What a table of links ties to the record. PostgreSQL would begin with the others, which it takes for fewer than they are. */
  readonly links: (frame: Frame) => string[];
  readonly all: (frame: Frame) => string[];
  /** The same in two parts: see `metOrFound`. */
  readonly parts: Parts | undefined;
}

/** The page's rows as a derived table, and what a connection says about them. */
class Rows {
  used = false;
  private readonly frame: Frame;
  private readonly keys: readonly string[];

  constructor(
    private readonly compiler: Compilation,
    private readonly reading: Reading,
    private readonly page: Page,
    private readonly args: ValueObject,
    private readonly conditions: Conditions,
    /** One row beyond the page is read: it only tells that there is more. */
    private readonly peek: boolean,
  ) {
    this.frame = new Frame(compiler.alias());
    this.keys = orderKeys(compiler, page, this.frame);
  }

  field(name: string, connectionType: string, site: Site): string {
    if (name === '__typename') return jsonLiteral(connectionType);
    if (name === 'totalCount')
      return this.totalCount(this.compiler.argumentsOf({ ...site, parent: connectionType })['upTo']);
    this.used = true;
    if (name === 'pageInfo') return compilePageInfo(this.compiler, this.page, site, () => this.shown(this.cursor()));
    const each = this.compiler.at(site.nodes[0]!, () =>
      name === 'nodes' ? this.node(site.nodes) : this.edge(`${connectionType.replace(/Connection$/, '')}Edge`, site),
    );
    return this.peek ? `concat('[', array_to_string(${this.shown(each)}, ','), ']')` : jsonList(each, this.inOrder());
  }

  /** A cursor that the statement does not hold has to fit the list all the same. */
  checkCursor(): void {
    const { bound, shape } = this.page;
    if (bound && !this.used) this.compiler.check(bound, (cursor) => readCursor(cursor, shape));
  }

  /** Every row, one by one. */
  each(nodes: Site['nodes']): string {
    const record = this.node(nodes);
    const order = directed(this.keys, this.page.descending);
    const { from, where } = this.fromPage();
    return `SELECT ${record} AS data FROM ${this.frame.from(from)}${conditionOf(where)} ORDER BY ${order}`;
  }

  /** Every row, as the one object of a connection: what hangs on a row of a stream is as whole as the stream. */
  all([key, nodes]: readonly [string, Site['nodes']]): string {
    const record = this.node(nodes);
    const order = directed(this.keys, this.page.descending);
    const { from, where } = this.fromPage();
    return `(SELECT ${jsonObject([[key, jsonList(record, order)]])} FROM ${this.frame.from(from)}${conditionOf(where)})`;
  }

  /** The rows of the list from where the page begins. */
  private fromPage(): Rest {
    const frame = new Frame(this.frame.alias);
    const { from, where } = this.matching(frame, this.frame.ownColumns());
    return { from, where: [...where, ...this.fromHere(frame)] };
  }

  /** The base table, or the hits of a search in it, and the conditions that are left to be said. */
  private matching(frame: Frame, columns: string): Rest {
    const { links, all } = this.conditions;
    const searching = matchedBySearch(this.compiler, this.reading, this.args, frame, columns, () => [
      ...links(frame),
      ...all(frame),
    ]);
    return { from: searching ?? this.table(frame), where: searching ? [] : all(frame) };
  }

  private table(frame: Frame): string {
    const { table } = this.reading;
    const { alias } = frame;
    const links = this.conditions.links(frame);
    if (links.length === 0) return `${table} ${alias}`;
    return `(SELECT ${alias}.* FROM ${table} ${alias} WHERE ${links.join(' AND ')} OFFSET 0) ${alias}`;
  }

  /** `FROM` of the connection: the base table cut to one page first, relations joined to that page only. */
  source(): string {
    const { alias } = this.frame;
    const sought = this.bothWays();
    if (sought !== undefined) return this.frame.from(`${sought} ${alias}`);
    const { from, where } = this.fromPage();
    const { descending, backward, size } = this.page;
    const page = `ORDER BY ${directed(this.keys, descending !== backward)} LIMIT ${size + (this.peek ? 1 : 0)}`;
    return this.frame.from(
      `(SELECT ${this.columnsAndKeys(this.frame)} FROM ${from}${conditionOf(where)} ${page}) ${alias}`,
    );
  }

  /** Where in the order the page begins, and beyond which it cannot reach. */
  private fromHere(frame: Frame): string[] {
    const { compiler, reading, args, page } = this;
    return [...boundsOf(compiler, reading, args, page, frame), ...beyondCursor(compiler, page, frame)];
  }

  /** The page by whichever of two ways is the shorter; undefined where there are not two. */
  private bothWays(): string | undefined {
    const { page, reading, peek } = this;
    const { parts } = this.conditions;
    if (!parts || this.args.search instanceof BoundValue) return undefined;
    const { alias } = this.frame;
    const frame = new Frame(alias);
    const sought = parts.sought(frame);
    if (sought.length === 0) return undefined;
    for (const column of this.frame.names()) frame.table(column);
    const columns = this.columnsAndKeys(frame);
    const down = page.descending !== page.backward;
    const order = { inTable: directed(this.keys, down), ofColumns: directed(this.keyColumns(), down) };
    const made = { table: reading.table, alias, columns, order, size: page.size + (peek ? 1 : 0) };
    if (parts.ofFew) return found(made, [...parts.ordered(frame), ...sought, ...this.fromHere(frame)]);
    const ordered = [...parts.ordered(frame), ...this.fromHere(frame)];
    const all = [...parts.ordered(frame), ...parts.sought(frame), ...this.fromHere(frame)];
    return metOrFound(made, { ordered, sought, all });
  }

  private columnsAndKeys(frame: Frame): string {
    return [frame.columns(), ...this.keys.map((key, i) => `${key} AS ${keyColumn(i)}`)].join(', ');
  }

  private node(nodes: Site['nodes']): string {
    return this.compiler.costing(this.page.size, () => this.compiler.record(this.reading.type, this.frame, nodes));
  }

  private edge(type: string, site: Site): string {
    const pairs: (readonly [string, string])[] = [];
    for (const [key, nodes] of collectFields(this.compiler.document, type, below(site.nodes))) {
      const name = nodes[0]!.name.value;
      if (name === '__typename') pairs.push([key, jsonLiteral(type)]);
      else if (name === 'cursor') pairs.push([key, inQuotes(this.cursor())]);
      else if (name === 'node') pairs.push([key, this.compiler.at(nodes[0]!, () => this.node(nodes))]);
      else pairs.push([key, this.match(nodes)]);
    }
    return jsonObject(pairs);
  }

  /** Why a search found this record: which form of which name, and how like. Null without a search. */
  private match(nodes: Site['nodes']): string {
    if (!(this.args.search instanceof BoundValue)) return 'NULL';
    const t = this.frame.table;
    const fields = Object.fromEntries(
      Object.entries({ form: 'match_form', kind: 'match_kind', similarity: 'match_similarity' }).map(
        ([name, column]) => [name, { kind: 'value' as const, sql: () => t(column) }],
      ),
    );
    return this.compiler.object('NameMatch', fields, this.frame, nodes);
  }

  private cursor(): string {
    const json = `json_build_array(${[literal(this.page.shape.name), ...this.keyColumns()].join(', ')})`;
    return `translate(encode(convert_to(${json}::text, 'UTF8'), 'base64'), E'\\n', '')`;
  }

  /** `upTo`: one more than that is as far as it is counted. */
  private totalCount(upTo: Value): string {
    const frame = new Frame(this.compiler.alias());
    const { from, where } = this.matching(frame, frame.ownColumns());
    const rows = from + conditionOf(where);
    if (typeof upTo !== 'number') return `(SELECT count(*)::text FROM ${rows})`;
    return `(SELECT count(*)::text FROM (SELECT FROM ${rows} LIMIT ${pageSize(upTo, 'upTo', MAX_COUNTED) + 1}) counted)`;
  }

  /** What `sql` is of each row of the page, in its order, as an array. */
  private shown(sql: string): string {
    const { backward, size } = this.page;
    const all = `array_agg(${sql} ORDER BY ${this.inOrder()})`;
    if (!this.peek) return all;
    return backward ? `(${all})[greatest(count(*) - ${size} + 1, 1)::integer:]` : `(${all})[:${size}]`;
  }

  /** The order of the page is the one in which its rows come, so PostgreSQL need not sort again: but it is promised. */
  private inOrder(): string {
    return directed(this.keyColumns(), this.page.descending);
  }
  private keyColumns(): string[] {
    return this.keys.map((_, i) => `${this.frame.alias}.${keyColumn(i)}`);
  }
}

interface Rest {
  readonly from: string;
  readonly where: readonly string[];
}
const keyColumn = (i: number): string => `o${i}`;
const directed = (keys: readonly string[], down: boolean): string =>
  keys.map((key) => (down ? `${key} DESC` : key)).join(', ');
