import { buildSchema } from 'graphql';
import {
  byDay,
  byId,
  byValue,
  idField,
  inOrders,
  one,
  Readings,
  textFilter,
  values,
  type Reading,
} from '../../../../src/platform/reading/index.js';

/** What the schema has and no reading declares, or the reverse, is found at start and named in a sentence. */
const SCHEMA = `
  interface Node { id: ID! }
  type Thing implements Node { id: ID! name: String }
  type ThingConnection { nodes: [Thing!]! }
  input TextFilter { eq: String }
  input ThingFilter { name: TextFilter and: [ThingFilter!] or: [ThingFilter!] not: ThingFilter }
  enum ThingOrderField { NAME }
  input ThingOrder { field: ThingOrderField! }
  type Query { things(first: Int, filter: ThingFilter, orderBy: ThingOrder): ThingConnection! thing(id: ID!): Thing }
`;
const THING: Reading = {
  type: 'Thing',
  table: 'things',
  permission: 'things.read',
  fields: { id: idField, ...values({ name: 'name' }) },
  filters: { name: textFilter('name') },
  orders: { NAME: byDay('name') },
  defaultOrder: { field: 'NAME' },
};

interface Differing {
  readonly schema?: readonly [string, string];
  readonly reading?: Partial<Reading>;
  readonly roots?: Parameters<Readings['answer']>[0];
}
function start({ schema = ['', ''], reading, roots }: Differing): void {
  const readings = new Readings();
  readings.declare({ ...THING, ...reading });
  readings.answer({
    things: { kind: 'many', type: 'Thing' },
    thing: { kind: 'find', type: 'Thing', args: { id: byId } },
    ...roots,
  });
  readings.assertCover(buildSchema(SCHEMA.replace(...schema)));
}

describe('what is not declared', () => {
  it('is nothing when schema and readings agree', () => {
    expect(() => start({})).not.toThrow();
  });

  it.each<[string, Differing, string]>([
    [
      'a type that a field leads to',
      {
        schema: ['name: String }', 'name: String owner: Thing }'],
        reading: { fields: { ...THING.fields, owner: one('Owner', 'owner_id') } },
      },
      'Thing.owner answers Owner, which has no reading',
    ],
    ['a field', { schema: ['name: String }', 'name: String colour: String }'] }, 'No reading for Thing.colour'],
    [
      'a field of the reading',
      { reading: { fields: { ...THING.fields, ...values({ size: 'size' }) } } },
      'Thing.size is read, but the schema does not have it',
    ],
    ['a type of the reading', { reading: { type: 'Stone' } }, 'Stone is read, but the schema does not have it'],
    [
      'an argument',
      { schema: ['thing(id: ID!)', 'thing(id: ID!, code: String)'] },
      'The argument Query.thing(code) is not declared in the reading',
    ],
    [
      'an argument of the reading',
      { roots: { thing: { kind: 'find', type: 'Thing', args: { id: byId, code: byId } } } },
      'The reading of Query.thing declares the argument code, but the schema does not have it',
    ],
    [
      'a root of the reading',
      { roots: { stones: { kind: 'many', type: 'Thing' } } },
      'Query.stones is read, but the schema does not have it',
    ],
    [
      'a filter',
      { schema: ['{ name: TextFilter', '{ name: TextFilter code: TextFilter'] },
      'The filter of Query.things has code, which the reading does not declare',
    ],
    [
      'a filter of the reading',
      { reading: { filters: { ...THING.filters, code: textFilter('code') } } },
      'The filter of Query.things lacks code, which the reading declares',
    ],
    [
      'an order',
      { schema: ['{ NAME }', '{ NAME AGE }'] },
      'The order of Query.things has AGE, which the reading does not declare',
    ],
    [
      'an order of the reading',
      { reading: { orders: { ...THING.orders, AGE: byDay('age') } } },
      'The order of Query.things lacks AGE, which the reading declares',
    ],
    [
      'the order of a list',
      { reading: { defaultOrder: { field: 'AGE' } } },
      'Thing is ordered by AGE, which is no order of it',
    ],
    [
      'an order that a filter names',
      { reading: { filters: { name: inOrders(textFilter('name'), 'AGE') } } },
      'The filter name of Thing names the order AGE, which is no order of it',
    ],
    [
      'a filter that a group names',
      { reading: { groups: { SIZE: byValue('Int', 'size', 'size') } } },
      'Thing is counted by SIZE with the filter size, which is no filter of it',
    ],
  ])('is named at start: %s', (_what, differing, sentence) => {
    expect(() => start(differing)).toThrow(sentence);
  });
});
