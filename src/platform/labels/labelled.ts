import {
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { enumLabel, fieldLabel, typeLabel, valueLabel } from './catalogue.js';

/** Frames around records, which people never read by name: roots, pages, answers, counts, and the catalogue itself. */
const FRAME =
  /^(Query|Mutation|Node|PageInfo|Problem|Label|LabelCatalogue|\w*(Connection|Edge|Payload|Statistics(Group|Totals|Sum(Of\w+)?)?|Labels))$/;

type Fielded = GraphQLObjectType | GraphQLInterfaceType;
const all = (schema: GraphQLSchema) => Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

/** The types whose names and fields people read. */
export const labelledTypes = (schema: GraphQLSchema): Fielded[] =>
  all(schema).filter(
    (type): type is Fielded => (isObjectType(type) || isInterfaceType(type)) && !FRAME.test(type.name),
  );
export const labelledEnums = (schema: GraphQLSchema): GraphQLEnumType[] => all(schema).filter(isEnumType);

/** What of the schema has no label, by name. */
export function unlabelled(schema: GraphQLSchema): string[] {
  return [
    ...labelledTypes(schema).flatMap((type) => [
      ...(typeLabel(type.name) ? [] : [type.name]),
      ...Object.keys(type.getFields()).flatMap((field) =>
        fieldLabel(type.name, field) ? [] : [`${type.name}.${field}`],
      ),
    ]),
    ...labelledEnums(schema).flatMap((type) => [
      ...(enumLabel(type.name) ? [] : [type.name]),
      ...type.getValues().flatMap(({ name }) => (valueLabel(type.name, name) ? [] : [`${type.name}.${name}`])),
    ]),
  ];
}

/** Fails, naming what lacks a label: people would read the names of the programme. */
export function assertLabelled(schema: GraphQLSchema): void {
  const missing = unlabelled(schema);
  if (missing.length > 0) throw new Error(`No label (kk, ru, en) for ${missing.join(', ')}`);
}
