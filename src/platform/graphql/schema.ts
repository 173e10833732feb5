import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { Refused } from '../../kernel/refusal.js';
import { authorize } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { sayProblem } from '../problems/index.js';
import type { Reader, Readings } from '../reading/index.js';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** What the read path answers has the shape of the document: every value lies under its response key. */
const byResponseKey: Resolver = (source, _args, _ctx, info) => (source as Record<string, unknown>)[info.path.key];

/** Gives the built schema its three rules: who may call a root, how a refusal leaves, where read values lie. */
export function ruleSchema(schema: GraphQLSchema, readings: Readings, reader: Reader): GraphQLSchema {
  readings.assertCover(schema);
  const [query, mutation] = [schema.getQueryType()!, schema.getMutationType()!];
  for (const type of [query, mutation]) {
    for (const field of Object.values(type.getFields())) {
      const inner = (field.resolve ?? defaultFieldResolver) as Resolver;
      const resolve = type === mutation ? refusing(inner) : readings.root(field.name) ? read(reader) : inner;
      field.resolve = (source, args, ctx: RequestContext, info) => {
        authorize(field, ctx.actor);
        return resolve(source, args as Record<string, unknown>, ctx, info);
      };
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === query || type === mutation || type.name.startsWith('__')) continue;
    const isPayload = type.getInterfaces().some((each) => each.name === 'Payload');
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type).name;
      if (type.name === 'Problem') continue;
      field.resolve = isPayload
        ? readings.has(target)
          ? written(reader, target)
          : defaultFieldResolver
        : byResponseKey;
    }
  }
  return schema;
}

const read =
  (reader: Reader): Resolver =>
  (_source, _args, ctx, info) =>
    reader.root(ctx.actor, info);

/** A command's record, read by its id after the commit. */
const written =
  (reader: Reader, type: string): Resolver =>
  (source, _args, ctx, info: GraphQLResolveInfo) => {
    const id = (source as Record<string, unknown>)[info.fieldName];
    return typeof id === 'string' ? reader.record(ctx.actor, info, type, id) : (id ?? null);
  };

/** An expected refusal is an answer: `problems` of the payload, in the language asked for. */
function refusing(resolve: Resolver): Resolver {
  return async (source, args, ctx, info) => {
    const result: unknown = await Promise.resolve(resolve(source, args, ctx, info)).catch((error: unknown) => error);
    if (result instanceof Refused) {
      return {
        problems: result.problems.map((each) => ({
          ...each,
          path: each.path.map(String),
          message: sayProblem(each, ctx.language),
        })),
      };
    }
    if (result instanceof Error) throw result;
    return result;
  };
}
