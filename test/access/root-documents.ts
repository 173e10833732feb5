import {
  getNamedType, isAbstractType, isInputObjectType, isLeafType, isListType, isNonNullType, isRequiredArgument,
  type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql'; // prettier-ignore
import { literalOf } from '../support/documents.js';
import { ROOTS, type Input } from '../support/register.js';

/** Everything of a type down to a depth: nothing that is new is left out. */
function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  const fields = 'getFields' in type && !isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const parts = fields.flatMap((field: GraphQLField<unknown, unknown>) => {
    const target = getNamedType(field.type);
    // The nodes stand beside the edges.
    if (field.name === 'node' && type.name.endsWith('Edge')) return [];
    if (isLeafType(target)) return [field.name];
    const isFrame = /^(\w+Connection|\w+Edge|LocalizedText|PersonalData|PossibleDuplicate)$/.test(target.name);
    return depth > 0 || isFrame ? [`${field.name}${argumentsOf(field, '3')} ${selectionOf(schema, target, depth - (isFrame ? 0 : 1))}`] : []; // prettier-ignore
  });
  // Fields of the interface are asked once; those of its types beside it would clash.
  const inside = isAbstractType(type) && parts.length === 0
    ? schema.getPossibleTypes(type).map((each) => `... on ${each.name} { id }`) : []; // prettier-ignore
  return `{ __typename ${[...parts, ...inside].join(' ')} }`;
}
function argumentsOf(field: GraphQLField<unknown, unknown>, first: string, given: Readonly<Record<string, string>> = {}): string {
  const args = field.args.flatMap((arg) => {
    if (given[arg.name] !== undefined) return [`${arg.name}: ${given[arg.name]}`];
    if (arg.name === 'first') return [`first: ${first}`];
    return isRequiredArgument(arg) ? [`${arg.name}: ${literalOf(arg.type)}`] : [];
  });
  return args.length > 0 ? `(${args.join(', ')})` : '';
} // prettier-ignore
/** One root field, with an id of its own where it is given one: there stands the variable `$id`. */
export const rootText = (schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, given: Readonly<Record<string, string>>, depth: number): string => {
  const target = getNamedType(field.type);
  return `${field.name}${argumentsOf(field, '20', given)} ${isLeafType(target) ? '' : selectionOf(schema, target, depth)}`;
}; // prettier-ignore

/** So many words and signs a document may have. */
const TOKENS = 4000;
/** Questions of these root fields, as many in one as may be. With the id as a variable one plan serves every id. */
export function questionsOf(roots: readonly string[]): string[] {
  const questions: string[][] = [];
  let tokens = TOKENS;
  for (const [i, root] of roots.entries()) {
    const more = [...root.matchAll(/\w+|\.{3}|[^\s\w]/g)].length + 2;
    tokens += more;
    // Some are left for the head.
    if (tokens > TOKENS - 20 || questions.at(-1)!.length === ROOTS) {
      questions.push([]);
      tokens = more;
    }
    questions.at(-1)!.push(`r${i}: ${root}`);
  }
  return questions.map((each) => {
    const text = each.join(' ');
    return `${text.includes('$id') ? 'query ($id: ID!) ' : ''}{ ${text} }`;
  });
}

const isId = (type: GraphQLInputType): boolean => getNamedType(type).name === 'ID';
/** Every place where a query takes an id, the variable of `rootText`: its own arguments, and the fields of its filter. */
export function idArguments(field: GraphQLField<unknown, unknown>): Record<string, string>[] {
  return field.args.flatMap((arg) => {
    if (isId(arg.type)) return [{ [arg.name]: '$id' }];
    const filter = getNamedType(arg.type);
    if (arg.name !== 'filter' || !isInputObjectType(filter)) return [];
    const byId = Object.values(filter.getFields()).filter((each) => ['IdFilter', 'AreaFilter'].includes(getNamedType(each.type).name)); // prettier-ignore
    return byId.flatMap(({ name }) => [
      { filter: `{ ${name}: { eq: $id } }` },
      { filter: `{ not: { ${name}: { in: [$id] } } }` },
    ]);
  });
}

/** Every place of an input where an id stands, with the input that has another there. */
export function withIds(type: GraphQLInputType, input: unknown, id: string): [string, unknown][] {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (input === undefined || input === null) return [];
  if (isListType(bare))
    return withIds(bare.ofType, (input as unknown[])[0], id).map(([path, each]) => [`0.${path}`, [each, ...(input as unknown[]).slice(1)]]); // prettier-ignore
  if (isInputObjectType(bare))
    return Object.values(bare.getFields()).flatMap(({ name, type: inner }) =>
      withIds(inner, (input as Input)[name], id).map(([path, each]): [string, unknown] => [`${name}.${path}`, { ...(input), [name]: each }]),
    ); // prettier-ignore
  return isId(bare) ? [['', id]] : [];
}
