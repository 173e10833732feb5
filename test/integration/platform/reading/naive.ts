import { NOBODY } from '../../../../src/platform/access/index.js';
import {
  execute,
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLResolveInfo,
} from 'graphql';
import type { DataSource } from 'typeorm';
import type { Expression, Field, Reading, Table } from '../../../../src/platform/reading/declaration.js';
import type { Readings } from '../../../../src/platform/reading/index.js';
import { BoundValue, type Binder, type Value } from '../../../../src/platform/reading/values.js';
import { pageOf, type Args, type Sortable } from './naive-page.js';

/** One record as the reference resolver passes it on: its declaration and its id. */
interface Row {
  readonly __typename: string;
  readonly reading: Reading;
  readonly id: string;
  readonly fields: Readonly<Record<string, Field>>;
}

const literal = (given: unknown): string => {
  if (given === null || given === undefined) return 'NULL';
  if (Buffer.isBuffer(given)) return `'\\x${given.toString('hex')}'`;
  if (Array.isArray(given)) return `ARRAY[${given.map(literal).join(', ')}]`;
  return typeof given === 'string' ? `'${given.replace(/'/g, "''")}'` : JSON.stringify(given);
};
/** Values go into the text at once: nothing of the compiler's late binding is used here. */
const bind: Binder = (value, cast, turn) => {
  // A filter that is one day has no operators around it.
  const given = value instanceof BoundValue ? value.read({}, NOBODY) : value;
  return `${literal(turn ? turn(given, { hash: () => Buffer.alloc(0) }) : given)}::${cast}`;
};
const boundValueOf = (given: unknown): Value => {
  if (given === null || given === undefined || typeof given === 'number' || typeof given === 'boolean') return given;
  // Numbers stand in the statement itself, several as well.
  if (Array.isArray(given) && given.every((each) => typeof each === 'number')) return given;
  return new BoundValue(() => given);
};

/** Words of an enum stand in the statement itself. */
const operandOf = (operator: string, given: unknown): Value =>
  ['precision', 'state'].includes(operator) ? (given as Value) : boundValueOf(given);

/**
 * The textbook way, as a yardstick: every field of every record by a statement of its own, lists filtered, ordered
 * and cut in JavaScript. It shares with the read path only the declarations of single columns and conditions.
 */
export class NaiveExecutor {
  constructor(
    private readonly readings: Readings,
    private readonly dataSource: DataSource,
    private readonly schema: GraphQLSchema,
  ) {}

  async run(document: string, variableValues: Readonly<Record<string, unknown>>): Promise<unknown> {
    const resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, _ctx, info) =>
      this.resolve(source as Row, args as Args, info);
    const schema = this.withResolver(resolve);
    const result = await execute({ schema, document: parse(document), variableValues });
    if (result.errors) throw result.errors[0]!.originalError ?? result.errors[0]!;
    return JSON.parse(JSON.stringify(result.data)) as unknown;
  }

  private withResolver(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLSchema {
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (!('getFields' in type) || type.name.startsWith('__') || type.name === 'Mutation' || isInputObjectType(type))
        continue;
      for (const field of Object.values(type.getFields())) (field as { resolve?: unknown }).resolve = resolve;
    }
    return this.schema;
  }

  private async resolve(source: Row | undefined, args: Args, info: GraphQLResolveInfo): Promise<unknown> {
    if (info.parentType.name === 'Query') return this.field(undefined, this.readings.root(info.fieldName)!, args, info);
    if (!('reading' in source!)) return (source as unknown as Record<string, unknown>)[info.fieldName];
    return this.field(source, source.fields[info.fieldName]!, args, info);
  }

  private async field(row: Row | undefined, field: Field, args: Args, info: GraphQLResolveInfo): Promise<unknown> {
    switch (field.kind) {
      case 'value':
        return this.valueOf(row!, (t) => field.sql(t, () => true));
      case 'hidden':
        return [];
      case 'group':
        if (field.present && !(await this.valueOf(row!, (t) => field.present!(t, () => true)))) return null;
        return { ...row!, fields: field.fields, __typename: getNamedType(info.returnType).name };
      case 'one':
        return this.load(field.type, (await this.valueOf(row!, field.id)) as string | null);
      case 'either':
        for (const { type, id } of field.options) {
          const found = await this.load(type, (await this.valueOf(row!, id)) as string | null);
          if (found) return found;
        }
        return null;
      case 'node':
        return this.load(
          (await this.valueOf(row!, field.type)) as string,
          (await this.valueOf(row!, field.id)) as string,
        );
      case 'find':
        return (await this.matching(field.type, undefined, undefined, field.args, args))[0] ?? null;
      case 'list':
        return this.inOrder(
          field.type,
          await this.matching(field.type, field.where, row, field.args, args),
          field.order,
        );
      case 'many':
        return this.connection(field.type, await this.matching(field.type, field.where, row, field.args, args), args);
      case 'anyNode':
        for (const { type } of this.readings.concreteTypes()) {
          const found = this.isNode(type) && (await this.existing(type, args.id as string));
          if (found) return found;
        }
        return null;
      default:
        throw new Error(`${info.parentType.name}.${info.fieldName}: ${field.kind} is tested elsewhere`);
    }
  }

  /** One value of one record by one statement. */
  private async valueOf(row: Row, sql: Expression): Promise<unknown> {
    const rows: { v: unknown }[] = await this.dataSource.query(
      `SELECT to_json(${sql((column) => `x.${column}`)}) AS v FROM ${row.reading.table} x WHERE x.id = $1`,
      [row.id],
    );
    return rows[0]!.v;
  }

  private async load(type: string, id: string | null): Promise<Row | null> {
    if (id === null) return null;
    const reading = this.readings.get(type);
    const variant = reading.variants && ((await this.valueOf({ reading, id } as Row, reading.variants.by)) as string);
    const name = variant ? Object.entries(reading.variants.types).find(([, each]) => each.value === variant)![0] : type;
    return { __typename: name, reading: this.readings.get(name), id, fields: this.readings.get(name).fields };
  }

  private isNode(type: string): boolean {
    const found = this.schema.getType(type);
    return isObjectType(found) && found.getInterfaces().some((each) => each.name === 'Node');
  }
  private async existing(type: string, id: string): Promise<Row | undefined> {
    const byId = { id: (t: Table) => `${t('id')} = '${id}'` };
    return (await this.matching(type, undefined, undefined, byId, { id }))[0];
  }

  /** The records of a type that hang on a parent and fit the arguments of the field. */
  private async matching(
    type: string,
    where: ((child: Table, parent: Table) => string) | undefined,
    parent: Row | undefined,
    declared:
      | Readonly<Record<string, (t: Table, value: Value, bind: Binder, all: Readonly<Record<string, Value>>) => string>>
      | undefined,
    args: Args,
  ): Promise<Row[]> {
    const reading = this.readings.get(type);
    const x: Table = (column) => `x.${column}`;
    const all = Object.fromEntries(Object.entries(args).map(([name, each]) => [name, boundValueOf(each)]));
    const conditions = [
      ...(reading.where ? [reading.where(x)] : []),
      ...(where
        ? [where(x, (column) => `(SELECT p.${column} FROM ${parent!.reading.table} p WHERE p.id = '${parent!.id}')`)]
        : []),
      ...Object.entries(declared ?? {}).flatMap(([name, condition]) =>
        args[name] == null ? [] : [condition(x, all[name], bind, all)],
      ),
    ];
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT x.id FROM ${reading.table} x WHERE ${['true', ...conditions].join(' AND ')} ORDER BY x.id`,
    );
    const found: Row[] = [];
    for (const { id } of rows) found.push((await this.load(type, id))!);
    return found;
  }

  private async inOrder(type: string, rows: Row[], order: Expression): Promise<Row[]> {
    if (rows.length < 2) return rows;
    const ids: { id: string }[] = await this.dataSource.query(
      `SELECT x.id FROM ${this.readings.get(type).table} x WHERE x.id = ANY ($1) ORDER BY ${order((column) => `x.${column}`)}, x.id`,
      [rows.map((each) => each.id)],
    );
    return ids.map(({ id }) => rows.find((each) => each.id === id)!);
  }

  private async connection(type: string, rows: Row[], args: Args): Promise<unknown> {
    const reading = this.readings.get(type);
    const kept: Row[] = [];
    for (const row of rows) if (await this.fits(reading, row, args.filter)) kept.push(row);
    const asked = args.orderBy as { field: string; direction: string } | undefined;
    const name = asked?.field ?? reading.defaultOrder?.field ?? 'ID';
    const descending = asked ? asked.direction === 'DESC' : reading.defaultOrder?.descending === true;
    const keys = reading.orders?.[name]?.keys ?? [];
    const sortable: Sortable<Row>[] = [];
    for (const row of kept) {
      const values: unknown[] = [];
      for (const key of keys) values.push(await this.valueOf(row, (t) => key.sql(t).replace(/ COLLATE "[^"]+"$/, '')));
      sortable.push({ row, id: row.id, keys: values });
    }
    return pageOf(sortable, args, descending);
  }

  /** Filters by their leaves, one statement each, combined here. */
  private async fits(reading: Reading, row: Row, filter: unknown): Promise<boolean> {
    for (const [name, given] of Object.entries((filter ?? {}) as Record<string, unknown>)) {
      if (given === null || given === undefined) continue;
      if (name === 'and') {
        for (const each of given as unknown[]) if (!(await this.fits(reading, row, each))) return false;
      } else if (name === 'or') {
        const fits = await Promise.all((given as unknown[]).map((each) => this.fits(reading, row, each)));
        if (!fits.includes(true)) return false;
      } else if (name === 'not') {
        if (await this.fits(reading, row, given)) return false;
      } else if (!(await this.leaf(reading, row, name, given))) return false;
    }
    return true;
  }

  private async leaf(reading: Reading, row: Row, name: string, given: unknown): Promise<boolean> {
    const isObject = typeof given === 'object' && !Array.isArray(given);
    const value = isObject
      ? Object.fromEntries(Object.entries(given as object).map(([key, each]) => [key, operandOf(key, each)]))
      : (given as Value);
    const condition = reading.filters![name]!.condition;
    return (await this.valueOf(row, (t) => `coalesce((${condition(t, value, bind, {})}), false)`)) as boolean;
  }
}
