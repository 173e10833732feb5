import {
  coerceInputValue, getNamedType, isInputObjectType, isListType, isNonNullType,
  type GraphQLArgument, type GraphQLField, type GraphQLInputType,
} from 'graphql'; // prettier-ignore
import { assertShallow } from '../../platform/http/index.js';
import { refusals, requestError } from '../../platform/problems/index.js';
import { problems } from './exchange.problems.js';

export type Given = Readonly<Record<string, unknown>>;

/** A list that is taken away whole has no pages. */
const PAGE = new Set(['first', 'after', 'last', 'before']);

/** What a list takes beside its pages. */
export const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] =>
  args.filter(({ name }) => !PAGE.has(name));

/** The values of arguments as a request gives them, judged by the types of the schema. */
export function readArguments(args: readonly GraphQLArgument[], given: Given): Given {
  return Object.fromEntries(
    args.flatMap(({ name, type }) => {
      if (given[name] === undefined) {
        if (isNonNullType(type)) throw requestError(refusals.BAD_PARAMETER, { argument: name });
        return [];
      }
      return [[name, readArgument(name, type, given[name])]];
    }),
  );
}

function readArgument(name: string, type: GraphQLInputType, given: unknown): unknown {
  const value = typeof given === 'string' && !isText(type) ? fromJson(name, given) : given;
  assertShallow(name, value);
  coerceInputValue(value, type, (path, _, { message }) => {
    throw requestError(refusals.BAD_USER_INPUT, { argument: [name, ...path].join('.'), reason: message });
  });
  return value;
}

/** Types whose values stand in an address as they are. */
const TEXTS = new Set(['String', 'ID', 'Date', 'DateTime', 'PartialDate']);
const isText = (type: GraphQLInputType): boolean => {
  const bare = isNonNullType(type) ? type.ofType : type;
  return !isListType(bare) && TEXTS.has(getNamedType(bare).name);
};

function fromJson(argument: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw requestError(problems.NOT_JSON, { argument });
  }
}

/** In the place of a value that may not stand in the history in plain. */
export const SECRET = '…';
/** A person's name or number that stands in a question would stay in its history, and outlive the person's wish to be forgotten. */
export const namesPeople = (type: string): boolean => type === 'Person';

/** The same values as they may be kept: a sealed number is not told, nor, of people, by which text they are looked for. */
export function keepable(type: GraphQLInputType, value: unknown, isOfPerson: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => keepable(type, each, isOfPerson));
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return value;
  if (named.name === 'SecretFilter' || (isOfPerson && named.name === 'TextFilter')) return SECRET;
  const fields = named.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, keepable(fields[name]!.type, each, isOfPerson)]),
  );
}
