import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType } from 'graphql';
import { below, collectFields } from './selection.js';

/** The names of the fields that a document asks for below a path of fields, beginning with the payload's. */
export function fieldsAsked(info: GraphQLResolveInfo, path: readonly string[]): string[] {
  const document = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  let type = getNamedType(info.returnType) as GraphQLObjectType;
  let nodes = [...info.fieldNodes];
  const asked = (): (typeof nodes)[] => [...collectFields(document, type.name, below(nodes)).values()];
  for (const step of path) {
    nodes = asked().flatMap((places) => (places[0]!.name.value === step ? places : []));
    type = getNamedType(type.getFields()[step]!.type) as GraphQLObjectType;
  }
  return [...new Set(asked().map((places) => places[0]!.name.value))];
}
