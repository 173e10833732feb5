import { typeOf, type Compilation, type Site } from './compilation.js';
import type { ManyField, Reading } from './declaration.js';
import { readCursor } from './cursor.js';
import { Frame, jsonObject, literal } from './frame.js';
import { compileFilter } from './filtering.js';
import { argumentConditions } from './lists.js';
import { beyondCursor, orderKeys, pageOf, type Page } from './page.js';
import { matchedBySearch } from './searching.js';
import { below, collectFields } from './selection.js';
import { BoundValue, type ValueObject } from './values.js';

/** `narrowing`: arguments from elsewhere beside those of the field, and conditions of its place. */
export function compileConnection(
  compiler: Compilation,
  field: ManyField,
  site: Site,
  narrowing: Narrowing = {},
): string {
  const connectionType = typeOf(compiler, site);
  const rows = rowsOf(compiler, field, site, narrowing);
  if (compiler.isWhole && !isPaged(site)) return rows.all(nodesAlone(compiler, site));
  const pairs: (readonly [string, string])[] = [];
  for (const [key, nodes] of collectFields(compiler.document, connectionType, below(site.nodes)))
    pairs.push([key, rows.field(nodes[0]!.name.value, connectionType, { ...site, nodes })]);
  rows.checkCursor();
  return rows.used ? `(SELECT ${jsonObject(pairs)} FROM ${rows.source()})` : jsonObject(pairs);
}

/** All rows of a list in its order, each the JSON of its record: for a stream, which has no pages. */
export function compileRows(compiler: Compilation, field: ManyField, site: Site): string {
  const nodes = nodesAlone(compiler, site);
  if (isPaged(site)) throw new Error('A stream has no pages');
  return rowsOf(compiler, field, site).each(nodes[1]);
}

/** The key and the places of `nodes`, beside which nothing is asked. */
function nodesAlone(compiler: Compilation, site: Site): readonly [string, Site['nodes']] {
  const [asked, ...others] = collectFields(compiler.document, typeOf(compiler, site), below(site.nodes));
  if (asked?.[1][0]?.name.value !== 'nodes' || others.length > 0)
    throw new Error('A stream is asked for its `nodes` alone');
  return asked;
}
const isPaged = ({ nodes }: Site): boolean =>
  nodes[0]!.arguments?.some(({ name }) => PAGE_ARGUMENTS.has(name.value)) ?? false;
const PAGE_ARGUMENTS = new Set(['first', 'after', 'last', 'before']);

interface Narrowing {
  readonly args?: ValueObject;
  readonly conditions?: (frame: Frame) => string[];
}

function rowsOf(compiler: Compilation, field: ManyField, site: Site, narrowing: Narrowing = {}): Rows {
  const reading = compiler.readable(field.type);
  const args = { ...compiler.argumentsOf(site), ...narrowing.args };
  const conditions = (frame: Frame): string[] => [
    ...(field.where ? [field.where(frame.table, site.frame.table)] : []),
    ...compiler.visibility.visible(reading, frame.table),
    ...argumentConditions(compiler, field.args, args, frame),
    ...compileFilter(compiler, reading, args.filter, frame),
    ...(narrowing.conditions?.(frame) ?? []),
  ];
  return new Rows(compiler, reading, pageOf(reading, args), args, conditions);
}

/** The page's rows as a derived table, and what a connection says about them. */
class Rows {
  used = false;
  private peek = false;
  private readonly frame: Frame;

  constructor(
    private readonly compiler: Compilation,
    private readonly reading: Reading,
    private readonly page: Page,
    private readonly args: ValueObject,
    private readonly conditions: (frame: Frame) => string[],
  ) {
    this.frame = new Frame(compiler.alias());
  }

  field(name: string, connectionType: string, site: Site): string {
    if (name === '__typename') return literal(connectionType);
    if (name === 'totalCount') return this.totalCount();
    this.used = true;
    if (name === 'pageInfo') return this.pageInfo(site);
    const each = this.compiler.at(site.nodes[0]!, () =>
      name === 'nodes' ? this.node(site.nodes) : this.edge(`${connectionType.replace(/Connection$/, '')}Edge`, site),
    );
    return `coalesce(json_agg(${each} ORDER BY ${this.position()})${this.onPage()}, '[]'::json)`;
  }

  /** A cursor that the statement does not hold has to fit the list all the same. */
  checkCursor(): void {
    const { bound, shape } = this.page;
    if (bound && !this.used) this.compiler.check(bound, (cursor) => readCursor(cursor, shape));
  }

  /** Every row, one by one. */
  each(nodes: Site['nodes']): string {
    const record = this.node(nodes);
    const order = this.order(this.frame);
    const { from, condition } = this.matching(new Frame(this.frame.alias));
    return `SELECT ${record}::text AS data FROM ${this.frame.from(from)}${condition} ORDER BY ${order}`;
  }

  /** Every row, as the one object of a connection: what hangs on a row of a stream is as whole as the stream. */
  all([key, nodes]: readonly [string, Site['nodes']]): string {
    const record = this.node(nodes);
    const order = this.order(this.frame);
    const { from, condition } = this.matching(new Frame(this.frame.alias));
    const list = `coalesce(json_agg(${record} ORDER BY ${order}), '[]'::json)`;
    return `(SELECT ${jsonObject([[key, list]])} FROM ${this.frame.from(from)}${condition})`;
  }

  private order(frame: Frame): string {
    const down = this.page.descending !== this.page.backward;
    const keys = orderKeys(this.compiler, this.page, frame);
    return keys.map((key) => (down ? `${key} DESC` : key)).join(', ');
  }

  /** The base table, or the hits of a search in it, and the conditions that are left to be said. */
  private matching(frame: Frame): { readonly from: string; readonly condition: string } {
    const columns = this.frame.ownColumns();
    const conditions = (): string[] => this.conditions(frame);
    const searching = matchedBySearch(this.compiler, this.reading, this.args, frame, columns, conditions);
    const where = [...(searching ? [] : conditions()), ...beyondCursor(this.compiler, this.page, frame)];
    const condition = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
    return { from: searching ?? `${this.reading.table} ${frame.alias}`, condition };
  }

  /** `FROM` of the connection: the base table cut to one page first, relations joined to that page only. */
  source(): string {
    const inner = new Frame(this.frame.alias);
    orderKeys(this.compiler, this.page, this.frame);
    const { from, condition } = this.matching(inner);
    const order = this.order(inner);
    const limit = this.page.size + (this.peek ? 1 : 0);
    return this.frame.from(
      `(SELECT ${this.frame.columns()}, row_number() OVER (ORDER BY ${order}) AS n FROM ${from}${condition} ORDER BY ${order} LIMIT ${limit}) ${this.frame.alias}`,
    );
  }

  private node(nodes: Site['nodes']): string {
    return this.compiler.costing(this.page.size, () => this.compiler.record(this.reading.type, this.frame, nodes));
  }

  private edge(type: string, site: Site): string {
    const pairs: (readonly [string, string])[] = [];
    for (const [key, nodes] of collectFields(this.compiler.document, type, below(site.nodes))) {
      const name = nodes[0]!.name.value;
      if (name === '__typename') pairs.push([key, literal(type)]);
      else if (name === 'cursor') pairs.push([key, this.cursor()]);
      else if (name === 'node') pairs.push([key, this.compiler.at(nodes[0]!, () => this.node(nodes))]);
      else pairs.push([key, this.match(nodes)]);
    }
    return jsonObject(pairs);
  }

  /** Why a search found this record: which form of which name, and how like. Null without a search. */
  private match(nodes: Site['nodes']): string {
    if (!(this.args.search instanceof BoundValue)) return 'null';
    const t = this.frame.table;
    const fields = Object.fromEntries(
      Object.entries({ form: 'match_form', kind: 'match_kind', similarity: 'match_similarity' }).map(
        ([name, column]) => [name, { kind: 'value' as const, sql: () => t(column) }],
      ),
    );
    return this.compiler.object('NameMatch', fields, this.frame, nodes);
  }

  private cursor(): string {
    const keys = orderKeys(this.compiler, this.page, this.frame).map((key) => key.replace(/ COLLATE "[^"]+"$/, ''));
    const json = `json_build_array(${[literal(this.page.shape.name), ...keys].join(', ')})`;
    return `translate(encode(convert_to(${json}::text, 'UTF8'), 'base64'), E'\\n', '')`;
  }

  private pageInfo(site: Site): string {
    const { backward, size, bound } = this.page;
    const more = (): string => {
      this.peek = true;
      return `count(*) > ${size}`;
    };
    const n = `${this.frame.alias}.n`;
    const nearest = (): string => (size > 0 ? `max(${this.cursor()}) FILTER (WHERE ${n} = 1)` : 'null::text');
    const farthest = (): string => `(array_agg(${this.cursor()} ORDER BY ${n} DESC)${this.onPage()})[1]`;
    const beforeIt = bound ? 'true' : 'false';
    const pairs: (readonly [string, string])[] = [];
    for (const [key, nodes] of collectFields(this.compiler.document, 'PageInfo', below(site.nodes))) {
      const name = nodes[0]!.name.value as
        'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | '__typename';
      const sql = {
        __typename: () => literal('PageInfo'),
        hasNextPage: () => (backward ? beforeIt : more()),
        hasPreviousPage: () => (backward ? more() : beforeIt),
        startCursor: backward ? farthest : nearest,
        endCursor: backward ? nearest : farthest,
      }[name]();
      pairs.push([key, sql]);
    }
    return jsonObject(pairs);
  }

  private totalCount(): string {
    const frame = new Frame(this.compiler.alias());
    const searching = matchedBySearch(this.compiler, this.reading, this.args, frame, frame.ownColumns(), () =>
      this.conditions(frame),
    );
    if (searching) return `(SELECT count(*) FROM ${searching})`;
    const where = this.conditions(frame);
    return `(SELECT count(*) FROM ${this.reading.table} ${frame.alias}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''})`;
  }

  private position(): string {
    return `${this.frame.alias}.n${this.page.backward ? ' DESC' : ''}`;
  }
  /** The row beyond the page only tells that there is more. Whether it is read is known after all fields are seen. */
  private onPage(): string {
    return ` FILTER (WHERE ${this.frame.alias}.n <= ${this.page.size})`;
  }
}
