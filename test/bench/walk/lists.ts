import { getNamedType, isEnumType, isInputObjectType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLInputField, GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** One list of the schema, with all that it is asked by. */
export interface WalkedList {
  readonly root: string;
  /** The type of its records. */
  readonly type: string;
  readonly input: string | undefined;
  readonly filters: readonly GraphQLInputField[];
  readonly orders: readonly string[];
}

/** Combines filters, and is none. */
const COMBINING = ['and', 'or', 'not'];
const fieldsOf = (input: GraphQLInputObjectType): GraphQLInputField[] =>
  Object.values(input.getFields()).filter(({ name }) => !COMBINING.includes(name));

/** Every list of records that is asked without more being said. */
export function listsOf(schema: GraphQLSchema): WalkedList[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const connection = getNamedType(field.type);
    const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
    if (!nodes || field.args.some(isRequiredArgument)) return [];
    const argument = (name: string): unknown => getNamedType(field.args.find((each) => each.name === name)?.type);
    const [filter, order] = [argument('filter'), argument('orderBy')];
    const by = isInputObjectType(order) ? getNamedType(order.getFields()['field']!.type) : undefined;
    return [
      {
        root: field.name,
        type: (getNamedType(nodes.type) as GraphQLObjectType).name,
        input: isInputObjectType(filter) ? filter.name : undefined,
        filters: isInputObjectType(filter) ? fieldsOf(filter) : [],
        orders: isEnumType(by)
          ? by
              .getValues()
              .map(({ name }) => name)
              .filter((name) => name !== 'RELEVANCE')
          : [],
      },
    ];
  });
}
