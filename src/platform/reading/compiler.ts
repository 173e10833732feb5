import type { FieldNode, GraphQLObjectType } from 'graphql';
import { placed, refusals, requestError } from '../problems/index.js';
import { asUuid } from './bindings.js';
import { compileActions } from './actions.js';
import { outputOf, typeOf, type Compilation, type Site } from './compilation.js';
import { compileConnection } from './connection.js';
import { guarded, hiddenFields, disclosureOf } from './guards.js';
import { argumentConditions, compileList } from './lists.js';
import type { Viewer } from './viewer.js';
import { OF_OWNER, type Field, type GroupField, type Reading } from './declaration.js';
import { Frame, literal } from './frame.js';
import { jsonLiteral, jsonObject, jsonValue } from './json-text.js';
import type { Readings } from './readings.js';
import { rewoundSource, type Rewinding } from './rewinding.js';
import { compileStatistics } from './statistics.js';
import { below, collectFields, keyOf, type Document } from './selection.js';
import { argumentsOf, BoundValue, type Binder, type Hashing, type ValueObject, type Variables } from './values.js';
import { Visibility } from './visibility.js';

/** A parameter of the statement: its value is read from the variables of each request, or from who asks. */
export type Parameter = (variables: Variables, viewer: Viewer, hashing: Hashing) => unknown;

/** How many records one document may touch at the most, estimated before anything is read. */
const COST_BUDGET = 30_000;
/** How many conditions the filters of one question may hold in all: compiling them takes time, too. */
const MAX_CONDITIONS = 500;

/** Turns one root field of a document into one SQL statement. A throw-away: one instance, one statement. */
export class Compiler implements Compilation {
  readonly parameters: Parameter[] = [];
  readonly checks: Parameter[] = [];
  readonly visibility: Visibility;
  readonly disclosedFields = new Map<string, string>();
  /** Which parameter waits for what the record was like at a moment. */
  rewinding: Rewinding | undefined;
  /** Why a whole answer that is null is refused. */
  nullMeans: (() => Error) | undefined;
  /** The response keys down to the field that is compiled now. */
  private readonly path: string[] = [];
  private aliases = 0;
  private cost = 0;
  private conditions = 0;
  /** How many times what is compiled now will be evaluated: the product of the page sizes around it. */
  private times = 1;

  constructor(
    readonly document: Document,
    readonly readings: Readings,
    readonly viewer: Viewer,
    /** For objects that GraphQL completes, which looks for the concrete type in `__typename`. */
    private readonly withTypename = false,
    readonly isWhole = false,
  ) {
    this.visibility = new Visibility(readings, viewer, this.bind);
  }

  readonly bind: Binder = (value, cast, convert) => {
    this.parameters.push(convert ? this.judged(value, convert) : value.read);
    return `$${this.parameters.length}::${cast}`;
  };

  check(value: BoundValue, judge: (given: unknown) => unknown): void {
    this.checks.push(this.judged(value, judge));
  }

  /** A value of the request, judged; what is wrong with it is told with its argument and the field it was given to. */
  private judged(value: BoundValue, judge: (given: unknown, hashing: Hashing) => unknown): Parameter {
    const path = [...this.path];
    return (variables, viewer, hashing) => {
      try {
        return judge(value.read(variables, viewer), hashing);
      } catch (error) {
        throw placed(error, path, value.argument);
      }
    };
  }

  at<T>(node: FieldNode, compile: () => T): T {
    this.path.push(keyOf(node));
    try {
      return compile();
    } catch (error) {
      throw placed(error, this.path);
    } finally {
      this.path.pop();
    }
  }

  alias(): string {
    return `t${this.aliases++}`;
  }

  counting(): void {
    if (++this.conditions > MAX_CONDITIONS)
      throw requestError(refusals.QUERY_TOO_COSTLY, { argument: 'filter', budget: MAX_CONDITIONS });
  }

  /** Compiles a part that stands for up to `rows` records, and refuses when the whole becomes too dear. */
  costing<T>(rows: number, compile: () => T): T {
    const before = this.times;
    this.times *= rows;
    this.cost += this.times;
    if (this.cost > COST_BUDGET) throw requestError(refusals.QUERY_TOO_COSTLY, { budget: COST_BUDGET });
    const compiled = compile();
    this.times = before;
    return compiled;
  }

  /** The declaration of a type the viewer may read; nested or at the root, the rule is the same. */
  readable(type: string): Reading {
    const reading = this.readings.get(type);
    if (!this.viewer.isKnown) throw requestError(refusals.UNAUTHENTICATED);
    if (reading.permission !== OF_OWNER && !this.viewer.may(reading.permission))
      throw requestError(refusals.FORBIDDEN, { required: reading.permission });
    return reading;
  }

  argumentsOf(site: Site): ValueObject {
    const type = this.document.schema.getType(site.parent) as GraphQLObjectType;
    const node = site.nodes[0]!;
    return argumentsOf(type.getFields()[node.name.value]!, node, this.document.variables);
  }

  /** The text of JSON of one record of a type, abstract types deciding by the row which one it is. */
  record(type: string, frame: Frame, nodes: readonly FieldNode[]): string {
    const reading = this.readable(type);
    if (!reading.variants) return this.object(type, reading.fields, frame, nodes, reading);
    const types = Object.keys(reading.variants.types);
    // One object for all, where the document asks each for the same: a third of the joins.
    if (!this.withTypename && this.asksAlike(types, nodes)) {
      return this.object(types[0]!, this.readings.get(types[0]!).fields, frame, nodes, reading);
    }
    const whens = Object.entries(reading.variants.types).map(
      ([name, { value }]) =>
        `WHEN ${literal(value)} THEN ${this.object(name, this.readings.get(name).fields, frame, nodes, reading)}`,
    );
    return `CASE ${reading.variants.by(frame.table)} ${whens.join(' ')} ELSE 'null' END`;
  }

  /** True when concrete types are asked for the same fields, and these are declared once for all of them. */
  private asksAlike(types: readonly string[], nodes: readonly FieldNode[]): boolean {
    const [first, ...others] = types.map((type) => ({
      fields: this.readings.get(type).fields,
      asked: collectFields(this.document, type, below(nodes)),
    }));
    const entries = [...first!.asked];
    return others.every(
      ({ fields, asked }) =>
        asked.size === entries.length &&
        entries.every(([key, places]) => {
          const name = places[0]!.name.value;
          const same =
            asked.get(key)?.length === places.length && places.every((place, i) => asked.get(key)![i] === place);
          return same && name !== '__typename' && fields[name] === first!.fields[name];
        }),
    );
  }

  /** The text of JSON of the fields asked of one concrete GraphQL type. */
  object(
    type: string,
    fields: Readonly<Record<string, Field>>,
    frame: Frame,
    nodes: readonly FieldNode[],
    reading?: Reading,
  ): string {
    const asked = collectFields(this.document, type, below(nodes));
    const names = [...asked.values()].map((places) => places[0]!.name.value);
    const pairs = disclosureOf(
      this,
      names.map((name) => [name, fields[name]]),
      { parent: type, nodes, frame, reading },
    );
    if (this.withTypename) pairs.push(['__typename', jsonLiteral(type)]);
    for (const [key, places] of asked) {
      if (this.withTypename && key === '__typename') continue;
      const name = places[0]!.name.value;
      const sql =
        name === '__typename'
          ? jsonLiteral(type)
          : this.field(fields[name], fields, { parent: type, nodes: places, frame, reading });
      pairs.push([key, sql]);
    }
    return jsonObject(pairs);
  }

  field(field: Field | undefined, siblings: GroupField['fields'], site: Site): string {
    if (!field) throw new Error(`${site.parent}.${site.nodes[0]!.name.value} has no reading`);
    return this.at(site.nodes[0]!, () => guarded(this, field, site, () => this.open(field, siblings, site)));
  }

  private open(field: Field, siblings: GroupField['fields'], site: Site): string {
    const t = site.frame.table;
    switch (field.kind) {
      case 'value':
        return jsonValue(field.sql(t, this.reads), outputOf(this, site));
      case 'hidden':
        return hiddenFields(this, siblings, site);
      case 'group': {
        const inner = this.object(typeOf(this, site), field.fields, site.frame, site.nodes, site.reading);
        return field.present ? `CASE WHEN ${field.present(t, this.reads)} THEN ${inner} END` : inner;
      }
      case 'one':
        return this.joined(field, site);
      case 'either':
        return `coalesce(${field.options.map(({ type, id }) => this.byId(type, id(t), site.nodes)).join(', ')})`;
      case 'node':
        return this.node(field.type(t), field.id(t), site.nodes);
      case 'many':
        return compileConnection(this, field, site);
      case 'list':
        return compileList(this, field, site);
      case 'actions':
        return compileActions(this, field, site);
      case 'statistics':
        return compileStatistics(this, field, site);
      case 'compiled':
        return field.sql(site);
      case 'find':
        return this.found(field, site);
      case 'anyNode':
        return this.byIdAlone(this.bind(this.argumentsOf(site).id as BoundValue, 'uuid', asUuid), site.nodes);
    }
  }

  /** The record with this id, as a scalar subselect; null when there is none for this viewer. */
  byId(type: string, id: string, nodes: readonly FieldNode[]): string {
    const reading = this.readable(type);
    const frame = new Frame(this.alias());
    const record = this.costing(1, () => this.record(type, frame, nodes));
    const where = [`${frame.table('id')} = ${id}`, ...this.visibility.visible(reading, frame.table)].join(' AND ');
    return `(SELECT ${record} FROM ${frame.from(`${reading.table} ${frame.alias}`)} WHERE ${where})`;
  }

  /** A record of any type by the name of its type. Types the document asks nothing of are not visited. */
  private node(type: string, id: string, nodes: readonly FieldNode[]): string {
    const whens = this.nodeTypes().map((each) => `WHEN ${literal(each.type)} THEN ${this.byId(each.type, id, nodes)}`);
    return whens.length > 0 ? `CASE ${type} ${whens.join(' ')} END` : 'null';
  }

  /** The record with this id among all types: ids are unique over the whole registry. */
  byIdAlone(id: string, nodes: readonly FieldNode[]): string {
    const found = this.nodeTypes().map((each) => this.byId(each.type, id, nodes));
    return `coalesce(${['null', ...found].join(', ')})`;
  }

  private found(field: Extract<Field, { kind: 'find' }>, site: Site): string {
    const reading = this.readable(field.type);
    const args = this.argumentsOf(site);
    const frame = new Frame(this.alias());
    if (field.rewinds && args.asKnownAt instanceof BoundValue) return this.foundInPast(reading, frame, args, site);
    const record = this.costing(1, () => this.record(field.type, frame, site.nodes));
    const asked = argumentConditions(this, field.args, args, frame);
    if (asked.length === 0)
      throw requestError(refusals.ARGUMENT_MISSING, { argument: Object.keys(field.args).join(', ') });
    const where = [...asked, ...this.visibility.visible(reading, frame.table)].join(' AND ');
    return `(SELECT ${record} FROM ${frame.from(`${reading.table} ${frame.alias}`)} WHERE ${where} ORDER BY ${frame.table('id')} LIMIT 1)`;
  }

  private readonly reads = (type: string): boolean => this.viewer.may(this.readings.get(type).permission);

  /** Whether the record exists for the viewer is decided by its row of today; what is shown comes from the row as it was. */
  private foundInPast(reading: Reading, today: Frame, { id, asKnownAt }: ValueObject, site: Site): string {
    const was = new Frame(this.alias(), today);
    const record = this.costing(1, () => this.record(reading.type, was, site.nodes));
    const asked = this.bind(id as BoundValue, 'uuid', asUuid);
    const rewound = this.bind(new BoundValue(() => null), 'jsonb');
    this.rewinding = {
      parameter: this.parameters.length - 1,
      table: reading.table,
      id: id as BoundValue,
      moment: asKnownAt as BoundValue,
    };
    const where = [
      `${today.table('id')} = ${asked}`,
      `${rewound} IS NOT NULL`,
      ...this.visibility.visible(reading, today.table),
      ...this.visibility.counting(reading, was.table),
    ].join(' AND ');
    const source = rewoundSource(reading, today.alias, was.alias, rewound);
    return `(SELECT ${record} FROM ${was.from(source)} WHERE ${where})`;
  }

  private nodeTypes(): Reading[] {
    return this.readings.records().filter((each) => this.viewer.may(each.permission));
  }

  private joined(field: Extract<Field, { kind: 'one' }>, site: Site): string {
    const reading = this.readable(field.type);
    const target = site.frame.beside(this.alias());
    const on = [
      `${target.alias}.id = ${field.id(site.frame.table)}`,
      ...this.visibility.visible(reading, target.table),
    ];
    site.frame.joins.push(`LEFT JOIN ${reading.table} ${target.alias} ON ${on.join(' AND ')}`);
    const record = this.costing(1, () => this.record(field.type, target, site.nodes));
    const isThere = field.required && !this.visibility.inScope(reading, target.table, reading.permission);
    return isThere ? record : `CASE WHEN ${target.alias}.id IS NULL THEN NULL ELSE ${record} END`;
  }
}
