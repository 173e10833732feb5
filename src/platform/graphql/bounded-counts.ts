import { GraphQLInt, isObjectType, type GraphQLArgument, type GraphQLSchema } from 'graphql';
import type { Readings } from '../reading/index.js';

const upTo: GraphQLArgument = {
  name: 'upTo',
  description: 'Counts no further: a number above it says that there are more than that.',
  type: GraphQLInt,
  defaultValue: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
};

/** Nest knows arguments of resolvers alone; `totalCount` of a list has none, and takes `upTo` all the same. */
export function boundCounts(schema: GraphQLSchema, readings: Readings): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
    const count = type.getFields()['totalCount'];
    if (count && readings.has(type.name.replace(/Connection$/, ''))) count.args = [upTo];
  }
}
