import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Field, Reading, StatisticsField } from './declaration.js';

type Readings = ReadonlyMap<string, Reading>;
type Fields = Readonly<Record<string, Field>>;
type SchemaField = GraphQLField<unknown, unknown>;

const PAGE = ['first', 'after', 'last', 'before', 'filter', 'orderBy', 'search'];
const COMBINED = ['and', 'or', 'not'];

/** Where the schema and the declarations of the read path differ, in a sentence each. */
export function undeclared(schema: GraphQLSchema, readings: Readings, roots: ReadonlyMap<string, Field>): string[] {
  const queries = fieldsOf(schema.getQueryType()!);
  const unanswered = Object.values(queries).filter((each) => each.extensions['readPath'] && !roots.has(each.name));
  return [
    ...[...readings.values()].flatMap((reading) => [
      ...ofType(schema, readings, reading.type, reading.fields),
      ...ofOrder(reading),
      ...ofFilters(reading),
    ]),
    ...[...roots].flatMap(([name, field]) => ofField(readings, `Query.${name}`, field, queries[name])),
    ...unanswered.map(({ name }) => `No reading for Query.${name}`),
  ];
}

function ofType(schema: GraphQLSchema, readings: Readings, name: string, fields: Fields): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return [`${name} is read, but the schema does not have it`];
  const there = fieldsOf(type);
  return [
    ...Object.keys(there).flatMap((field) => (fields[field] ? [] : [`No reading for ${name}.${field}`])),
    ...Object.entries(fields).flatMap(([field, declared]) => [
      ...ofField(readings, `${name}.${field}`, declared, there[field]),
      ...(declared.kind === 'group' && there[field]
        ? ofType(schema, readings, getNamedType(there[field].type).name, declared.fields)
        : []),
    ]),
  ];
}

const ofOrder = ({ type, defaultOrder, orders = {} }: Reading): string[] =>
  defaultOrder && !orders[defaultOrder.field]
    ? [`${type} is ordered by ${defaultOrder.field}, which is no order of it`]
    : [];

/** Filters name the orders in which an index holds what they find, and groups the filter that finds their records again. */
const ofFilters = ({ type, filters = {}, orders = {}, groups = {} }: Reading): string[] => [
  ...Object.entries(filters).flatMap(([name, { inOrders = [] }]) =>
    inOrders
      .filter((order) => !orders[order])
      .map((order) => `The filter ${name} of ${type} names the order ${order}, which is no order of it`),
  ),
  ...Object.entries(groups)
    .filter(([, { filter }]) => !filters[filter])
    .map(([name, { filter }]) => `${type} is counted by ${name} with the filter ${filter}, which is no filter of it`),
];

function ofField(readings: Readings, where: string, field: Field, there: SchemaField | undefined): string[] {
  if (!there) return [`${where} is read, but the schema does not have it`];
  const { known, needed } = argumentsOf(field);
  const given = there.args.map((each) => each.name);
  return [
    ...given
      .filter((name) => !known.includes(name))
      .map((name) => `The argument ${where}(${name}) is not declared in the reading`),
    ...needed
      .filter((name) => !given.includes(name))
      .map((name) => `The reading of ${where} declares the argument ${name}, but the schema does not have it`),
    ...referred(field)
      .filter((type) => !readings.has(type))
      .map((type) => `${where} answers ${type}, which has no reading`),
    ...(field.kind === 'many' ? ofInputs(readings.get(field.type), where, there) : []),
  ];
}

/** The types whose records a field answers. */
const referred = (field: Field): readonly string[] =>
  field.kind === 'either'
    ? field.options.map(({ type }) => type)
    : 'type' in field && typeof field.type === 'string'
      ? [field.type]
      : [];

function ofInputs(reading: Reading | undefined, where: string, { args }: SchemaField): string[] {
  if (!reading) return [];
  const input = (name: string): readonly string[] | undefined => {
    const found = getNamedType(args.find((each) => each.name === name)?.type);
    if (!isInputObjectType(found)) return undefined;
    const order = getNamedType(found.getFields()['field']?.type);
    return isEnumType(order) ? order.getValues().map((each) => each.name) : Object.keys(found.getFields());
  };
  return [
    ...ofNames(
      `filter of ${where}`,
      input('filter')?.filter((each) => !COMBINED.includes(each)),
      reading.filters,
    ),
    ...ofNames(`order of ${where}`, input('orderBy'), reading.orders),
  ];
}

function ofNames(what: string, names: readonly string[] | undefined, declared: object = {}): string[] {
  if (!names) return [];
  const known = Object.keys(declared);
  return [
    ...names
      .filter((each) => !known.includes(each))
      .map((each) => `The ${what} has ${each}, which the reading does not declare`),
    ...known
      .filter((each) => !names.includes(each))
      .map((each) => `The ${what} lacks ${each}, which the reading declares`),
  ];
}

const fieldsOf = (type: GraphQLObjectType | GraphQLInterfaceType): Readonly<Record<string, SchemaField>> =>
  type.getFields();

/** The arguments that a field understands, and those of them that it cannot be without. */
function argumentsOf(field: Field): { readonly known: readonly string[]; readonly needed: readonly string[] } {
  if (field.kind === 'statistics') return statisticsArguments(field);
  if (field.kind === 'anyNode') return all('id');
  const own = 'args' in field && field.args ? Object.keys(field.args) : [];
  if (field.kind === 'many') return { known: [...PAGE, ...own], needed: own };
  if (field.kind === 'find') return all(...own, ...(field.besides ?? []), ...(field.rewinds ? ['asKnownAt'] : []));
  if (field.kind === 'list') return all(...own, ...(field.besides ?? []), ...(field.limit ? [field.limit.arg] : []));
  return all();
}
const all = (...names: readonly string[]): ReturnType<typeof argumentsOf> => ({ known: names, needed: names });

const COUNTING = ['borders', 'filter', 'search', 'groupBy', 'having', 'orderBy', 'first', 'after'];
function statisticsArguments({ list }: StatisticsField): ReturnType<typeof argumentsOf> {
  const own = Object.keys(list.args ?? {});
  return { known: [...COUNTING, ...own], needed: ['groupBy', ...own] };
}
