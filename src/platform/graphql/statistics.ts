import {
  getNamedType,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  type GraphQLScalarType,
  GraphQLString,
  isRequiredArgument,
  type GraphQLArgumentConfig,
  type GraphQLField,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputType,
  type GraphQLNullableType,
  type GraphQLOutputType,
} from 'graphql';
import {
  countedBy,
  fieldOfGroup,
  readingPermissions,
  statisticsOf,
  type Group,
  type ManyField,
  type Reading,
  type Readings,
  type Tally,
} from '../reading/index.js';

type Field = GraphQLField<unknown, unknown>;
type Fields = Record<string, GraphQLFieldConfig<unknown, unknown>>;

const PAGE = ['first', 'after', 'last', 'before', 'orderBy'];
const required = <T extends GraphQLNullableType>(type: T): GraphQLNonNull<T> => new GraphQLNonNull(type);
const listOf = <T extends GraphQLNullableType>(type: T): GraphQLList<GraphQLNonNull<T>> =>
  new GraphQLList(required(type));
const count = (description?: string): GraphQLFieldConfig<unknown, unknown> => ({
  type: required(GraphQLInt),
  description,
});

/** Gives every list `x` of records its `xStatistics`: what it is counted by, its reading declares. */
export function withStatistics(schema: GraphQLSchema, readings: Readings): GraphQLSchema {
  const maker = new Maker(schema, readings);
  const query = schema.getQueryType()!.toConfig();
  const lists = Object.values(schema.getQueryType()!.getFields()).filter((field) => maker.isCounted(field));
  const statistics = Object.fromEntries(lists.map((field) => [maker.nameOf(field), maker.root(field)]));
  const { types, ...config } = schema.toConfig();
  return new GraphQLSchema({
    ...config,
    types: types.filter(({ name }) => name !== query.name),
    query: new GraphQLObjectType({ ...query, fields: { ...query.fields, ...statistics } }),
  });
}

const rounding = (maker: (name: string) => GraphQLOutputType): Fields => ({
  roundedTo: {
    type: required(GraphQLInt),
    description:
      '1: these are all of them. 5: each number is the greatest multiple of 5 that is sure, as of `publishedOn`, or the next below; the rest is counted with the unknown. So guarded groups are counted for whoever may not see the values.',
  },
  publishedOn: { type: maker('Date'), description: 'Where they are rounded: the day of the oldest of them.' },
});
const hasBorders = ({ groups = {} }: Reading): boolean => Object.values(groups).some(({ borders }) => borders);
const undivided: Fields = {
  undivided: {
    type: GraphQLBoolean,
    description:
      'With `borders`: true where the region is none of that day, and it is not known how it was divided or put together. Its records are counted where they are recorded.',
  },
};

const argumentsOf = ({ args }: Field, wanted: (name: string) => boolean): GraphQLFieldConfigArgumentMap =>
  Object.fromEntries(args.filter(({ name }) => wanted(name)).map(({ name, ...config }) => [name, config]));

class Maker {
  private readonly made = new Map<string, GraphQLObjectType | GraphQLEnumType>();
  private readonly having: GraphQLInputObjectType;
  private readonly order: GraphQLInputObjectType;
  private readonly sum: GraphQLObjectType;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly readings: Readings,
  ) {
    this.having = new GraphQLInputObjectType({
      name: 'StatisticsHaving',
      description: 'Only groups whose numbers are such.',
      fields: Object.fromEntries(['count', 'people', 'organizations'].map((name) => [name, { type: this.type<GraphQLInputObjectType>('IntFilter') }])), // prettier-ignore
    });
    const by = new GraphQLEnumType({
      name: 'StatisticsOrderField',
      description: 'KEY: by what it is grouped by, one after the other.',
      values: { KEY: {}, COUNT: {}, PEOPLE: {}, ORGANIZATIONS: {} },
    });
    this.order = new GraphQLInputObjectType({
      name: 'StatisticsOrder',
      description: 'Equal groups follow by their keys; a key that is not known stands last.',
      fields: { by: { type: required(by) }, direction: { type: required(this.type<GraphQLEnumType>('OrderDirection')), defaultValue: 'ASC' } }, // prettier-ignore
    });
    this.sum = new GraphQLObjectType({
      name: 'StatisticsSum',
      description: 'A sum of what is known.',
      fields: {
        ...this.summed('Of how many records the number is not known.'),
      },
    });
  }

  private summed(unknown: string): Fields {
    return {
      sum: { type: GraphQLFloat, description: 'Null where nothing is known.' },
      qualifier: {
        type: this.type<GraphQLEnumType>('Qualifier'),
        description: 'How exact the sum is: AT_LEAST as soon as one part is. Null where nothing is known.',
      },
      unknown: count(unknown),
    };
  }

  /** The sums of numbers that hang on records: one for each thing that they are of. */
  private tally({ of }: Tally): GraphQLObjectType {
    return this.once(
      `StatisticsSumOf${of.type}`,
      (name) =>
        new GraphQLObjectType({
          name,
          description: 'A sum of what is known of one thing; unlike things are summed apart.',
          fields: {
            of: { type: this.type<GraphQLObjectType>(of.type) },
            ...this.summed('How many numbers of it are not known.'),
          },
        }),
    );
  }

  /** A list of all records; one that needs an argument is of one record. */
  isCounted({ name, args }: Field): boolean {
    return this.readings.root(name)?.kind === 'many' && !args.some(isRequiredArgument);
  }

  private readingOf({ name }: Field): Reading {
    return this.readings.get((this.readings.root(name) as ManyField).type);
  }
  nameOf(list: Field): string {
    return statisticsOf(list.name, this.readingOf(list));
  }

  root(list: Field): GraphQLFieldConfig<unknown, unknown> {
    const declared = this.readings.root(list.name) as ManyField;
    const reading = this.readingOf(list);
    if (!reading.groups) throw new Error(`Say by which groups ${reading.type} is counted`);
    this.readings.answer({ [this.nameOf(list)]: { kind: 'statistics', list: declared } });
    const own = argumentsOf(list, (name) => !PAGE.includes(name));
    const groups = this.groupsOf(list, reading);
    return {
      type: required(this.once(`${reading.type}Statistics`, (name) => this.statisticsOf(name, list, reading, groups))),
      description: `\`${list.name}\` counted in groups; without \`groupBy\` the totals alone. At most 5,000 groups.`,
      args: { ...own, ...(hasBorders(reading) && { borders: this.borders() }), ...this.paging(groups) },
      extensions: {
        permission: countedBy(reading),
        ...(reading.published?.whole && { instead: readingPermissions['statistics.read'] }),
        readPath: true,
      },
    };
  }

  private borders(): GraphQLArgumentConfig {
    return {
      type: this.type<GraphQLScalarType>('Date'),
      description: 'The day by whose borders regions are told; without it those of today. From 1997 on.',
    };
  }

  private paging(groups: GraphQLEnumType): Record<string, GraphQLArgumentConfig> {
    return {
      groupBy: { type: listOf(groups), defaultValue: [] },
      having: { type: this.having },
      orderBy: { type: this.order, description: 'Usually by the keys.' },
      first: { type: GraphQLInt, description: 'How many groups; at most 1,000, default 100.' },
      after: { type: GraphQLString },
    };
  }

  /** Lists that share a filter share what they are counted by. */
  private groupsOf(list: Field, { type, groups }: Reading): GraphQLEnumType {
    const filter = list.args.find(({ name }) => name === 'filter');
    const named = filter && getNamedType(filter.type).name.replace(/Filter$/, '');
    const base = named !== undefined && this.readings.has(named) ? named : type;
    const values = Object.entries(groups!).map(([name, { description }]) => [name, { description }] as const);
    return this.once(
      `${base}Group`,
      (name) =>
        new GraphQLEnumType({ name, description: 'What they are counted by.', values: Object.fromEntries(values) }),
    );
  }

  private statisticsOf(name: string, list: Field, reading: Reading, groups: GraphQLEnumType): GraphQLObjectType {
    const measures = this.measures(reading);
    const totals = new GraphQLObjectType({
      name: `${name}Totals`,
      description: 'All that is counted.',
      fields: measures,
    });
    const keys = groups.getValues().map(({ name: key, description }): [string, GraphQLFieldConfig<unknown, unknown>] => [
      fieldOfGroup(key),
      { type: this.shown(list, reading.groups![key]!), description },
    ]); // prettier-ignore
    const group = new GraphQLObjectType({
      name: `${name}Group`,
      description: 'What is not grouped by is null; a null that is grouped by means: not known, or not for the viewer.',
      fields: {
        ...Object.fromEntries(keys),
        ...measures,
        ...this.ofGroup(list),
        ...(hasBorders(reading) && undivided),
      },
    });
    return new GraphQLObjectType({
      name,
      description: 'Numbers of the public records and of those within reach of the right to count.',
      fields: {
        totals: { type: required(totals) },
        groupCount: count('How many groups there are in all.'),
        groups: { type: required(listOf(group)) },
        pageInfo: { type: required(this.type<GraphQLObjectType>('PageInfo')) },
        ...(reading.published && rounding((scalar) => this.type<GraphQLScalarType>(scalar))),
      },
    });
  }

  private measures({ countedOf = {}, sums = {}, tallies = {} }: Reading): Fields {
    const distinct = Object.keys(countedOf).map((name) => [name, count(`How many ${name} they are of.`)]);
    const summed = Object.keys(sums).map((name) => [name, { type: required(this.sum) }]);
    const tallied = Object.entries(tallies).map(([name, tally]) => [
      name,
      { type: required(listOf(this.tally(tally))) },
    ]);
    return { count: count(), ...Object.fromEntries([...distinct, ...summed, ...tallied]) } as Fields;
  }

  private ofGroup(list: Field): Fields {
    return {
      share: { type: required(GraphQLFloat), description: 'Of the total number of records.' },
      cursor: { type: required(GraphQLString) },
      filter: {
        type: required(this.type<GraphQLScalarType>('Json')),
        description: `The filter with which \`${list.name}\`, given the other arguments of this question, finds these records.`,
      },
      records: {
        type: required(getNamedType(list.type) as GraphQLObjectType),
        description: 'These records, as far as one may read them.',
        args: argumentsOf(list, (name) => PAGE.includes(name)),
      },
    };
  }

  private shown(list: Field, { shown, filter }: Group): GraphQLOutputType {
    if (shown !== 'ENUM') return this.type<GraphQLOutputType>('record' in shown ? shown.record : shown.scalar);
    const filters = getNamedType(list.args.find(({ name }) => name === 'filter')!.type) as GraphQLInputObjectType;
    return getNamedType(filters.getFields()[filter]!.type) as GraphQLEnumType;
  }

  private type<T extends GraphQLOutputType | GraphQLInputType>(name: string): T {
    const own = { Int: GraphQLInt, String: GraphQLString, Boolean: GraphQLBoolean }[name];
    const found = own ?? this.schema.getType(name);
    if (!found) throw new Error(`The schema has no ${name} to count by`);
    return found as T;
  }

  private once<T extends GraphQLObjectType | GraphQLEnumType>(name: string, make: (name: string) => T): T {
    const found = (this.made.get(name) as T | undefined) ?? make(name);
    this.made.set(name, found);
    return found;
  }
}
