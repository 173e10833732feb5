import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

const SAMPLES: Readonly<Record<string, string>> = {
  Boolean: 'true',
  Date: '"2020-01-01"',
  DateTime: '"2020-01-01T00:00:00+05:00"',
  Float: '1.5',
  Json: '{}',
  ID: '"00000000-0000-7000-8000-000000000000"',
  Int: '1',
  PartialDate: '"2020"',
  String: '"a"',
};

/** Some value of the type, of as few parts as the schema allows. */
export function literalOf(type: GraphQLInputType): string {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return `[${literalOf(bare.ofType)}]`;
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
  }
  const sample = SAMPLES[bare.name];
  if (sample === undefined) throw new Error(`No sample of the scalar ${bare.name}: add one here`);
  return sample;
}

/** The shortest valid document that asks for one root field. */
export function documentFor(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literalOf(arg.type)}`);
  const given = args.length > 0 ? `(${args.join(', ')})` : '';
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${operation} { ${field.name}${given}${selection} }`;
}
