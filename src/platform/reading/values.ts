import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  valueFromAST,
  type GraphQLField,
  type GraphQLInputType,
  type FieldNode,
  type ValueNode,
} from 'graphql';
import type { Secrets } from '../secrets/index.js';
import type { Viewer } from './viewer.js';

export type Variables = Readonly<Record<string, unknown>>;

/** A value that is not part of the statement's text: read from the variables of each request, or from who asks. */
export class BoundValue {
  constructor(
    readonly read: (variables: Variables, viewer: Viewer) => unknown,
    /** The argument it was given as, dots leading into an input; what is wrong with it is told by this name. */
    readonly argument?: string,
  ) {}
}
/** An argument as the compiler sees it: what shapes the statement is known, the rest is a `BoundValue`. */
export type Value =
  | BoundValue
  | null
  | undefined
  | number
  | boolean
  | string
  | readonly Value[]
  | { readonly [key: string]: Value };
export type ValueObject = { readonly [key: string]: Value };

/** What a value is turned with that must not be looked for in plain. */
export type Hashing = Pick<Secrets, 'hash'>;
/** Puts a value into the statement as a parameter and gives its place (`$3::uuid`). */
export type Binder = (
  value: BoundValue,
  cast: string,
  convert?: (given: unknown, hashing: Hashing) => unknown,
) => string;

/** An argument as it was given, of one request. */
export function plain(given: Value, variables: Variables, viewer: Viewer): unknown {
  if (given instanceof BoundValue) return given.read(variables, viewer);
  if (Array.isArray(given)) return given.map((each: Value) => plain(each, variables, viewer));
  if (typeof given !== 'object' || given === null) return given;
  const said = Object.entries(given).filter(([, each]) => each !== undefined);
  return Object.fromEntries(said.map(([name, each]) => [name, plain(each as Value, variables, viewer)]));
}

/** Integers, booleans and enums shape the text (page sizes, orders); everything else is bound late. */
function shapesText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isEnumType(named) || named.name === 'Boolean' || named.name === 'Int';
}

/** Scalars in lists (ids to choose from) are bound as one array, so that their number does not shape the text. */
const isLeafList = (type: GraphQLInputType): boolean => isListType(type) && !isInputObjectType(getNamedType(type));

function bound(
  type: GraphQLInputType,
  read: (variables: Variables) => unknown,
  current: unknown,
  argument: string,
): Value {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (current === undefined) return undefined;
  if (current === null) return null;
  if (isLeafList(bare)) return shapesText(bare) ? (current as Value) : new BoundValue(read, argument);
  if (isListType(bare)) {
    const item = bare.ofType;
    return (current as unknown[]).map((each, i) =>
      bound(item, (v) => (read(v) as unknown[])[i], each, `${argument}.${i}`),
    );
  }
  if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    return Object.fromEntries(
      Object.entries(current as Record<string, unknown>).map(([key, each]) => [
        key,
        bound(fields[key]!.type, (v) => (read(v) as Record<string, unknown>)[key], each, `${argument}.${key}`),
      ]),
    );
  }
  return shapesText(bare) ? (current as Value) : new BoundValue(read, argument);
}

function fromNode(type: GraphQLInputType, node: ValueNode, variables: Variables, argument: string): Value {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (node.kind === Kind.VARIABLE) return bound(bare, (v) => v[node.name.value], variables[node.name.value], argument);
  if (node.kind === Kind.NULL) return null;
  if (isListType(bare) && !isLeafList(bare)) {
    const item = bare.ofType;
    const nodes = node.kind === Kind.LIST ? node.values : [node];
    return nodes.map((each, i) => fromNode(item, each, variables, `${argument}.${i}`));
  }
  if (isInputObjectType(bare) && node.kind === Kind.OBJECT) {
    const given = new Map(node.fields.map((field) => [field.name.value, field.value]));
    return Object.fromEntries(
      Object.entries(bare.getFields()).map(([key, field]) => {
        const inner = given.get(key);
        const read = inner ? fromNode(field.type, inner, variables, `${argument}.${key}`) : undefined;
        return [key, read === undefined && field.defaultValue !== undefined ? (field.defaultValue as Value) : read];
      }),
    );
  }
  if (isLeafList(bare) && !shapesText(bare)) return new BoundValue((v) => valueFromAST(node, bare, v), argument);
  const constant: unknown = valueFromAST(node, bare, variables);
  return shapesText(bare) ? (constant as Value) : new BoundValue(() => constant, argument);
}

/** The arguments of a field: the given ones, else the defaults of the schema. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): ValueObject {
  const given = new Map(node.arguments?.map((each) => [each.name.value, each.value]));
  return Object.fromEntries(
    field.args.map((arg) => {
      const found = given.get(arg.name);
      const read = found ? fromNode(arg.type, found, variables, arg.name) : undefined;
      return [
        arg.name,
        read === undefined ? bound(arg.type, () => arg.defaultValue, arg.defaultValue, arg.name) : read,
      ];
    }),
  );
}

/** What of a variable's value shapes the statement: the key under which a compiled plan may be used again. */
export function shapeOf(type: GraphQLInputType, given: unknown): unknown {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (given === null || given === undefined) return null;
  if (isLeafList(bare)) return shapesText(bare) ? given : 0;
  if (isListType(bare)) return (given as unknown[]).map((each) => shapeOf(bare.ofType, each));
  if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    return Object.entries(given).map(([key, each]) => [key, shapeOf(fields[key]!.type, each)]);
  }
  return shapesText(bare) ? given : 0;
}
