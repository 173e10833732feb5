import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Refused, type Problem } from '../../kernel/refusal.js';
import { demand } from '../access/index.js';
import { admit, type RequestContext } from '../context/index.js';
import { partKey } from '../input/index.js';
import { assertLabelled } from '../labels/index.js';
import { formatProblem } from '../problems/index.js';
import type { Reader, Readings } from '../reading/index.js';
import { boundCounts } from './bounded-counts.js';
import { formatError } from './error-format.js';
import { PageInfo } from './shared.types.js';
import { withStatistics } from './statistics.js';

type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;
type AnyField = GraphQLField<unknown, RequestContext>;

/** Gives the built schema its statistics and its rules: who may call a root, how refusals and faults leave, where read values lie. */
export function applySchemaPolicy(built: GraphQLSchema, readings: Readings, reader: Reader): GraphQLSchema {
  const schema = withStatistics(built, readings);
  boundCounts(schema, readings);
  readings.assertCover(schema);
  assertLabelled(schema);
  const [query, mutation] = [schema.getQueryType()!, schema.getMutationType()!];
  for (const field of fieldsOf(query)) {
    field.resolve = guarded(field, readings.root(field.name) ? read(reader) : resolverOf(field));
  }
  for (const field of fieldsOf(mutation)) {
    // Without the right to read the answer there is none to give the command: otherwise it would be stored and then told as forbidden.
    const payload = getNamedType(field.type);
    const records = isObjectType(payload) ? fieldsOf(payload).map((each) => getNamedType(each.type).name) : [];
    const reads = records.filter((each) => readings.has(each)).map((each) => readings.get(each).permission);
    field.resolve = afresh(guarded(field, answering(repeatable(field)), reads));
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === query || type === mutation || type.name.startsWith('__')) continue;
    if (isPlain(type)) continue;
    if (isPayload(type)) {
      for (const field of fieldsOf(type)) {
        const target = getNamedType(field.type).name;
        if (readings.has(target) || target === 'Node') field.resolve = formattingErrors(written(reader, target));
      }
    } else if (type.name !== 'Problem') {
      for (const field of fieldsOf(type)) field.resolve = byResponseKey;
    }
  }
  return schema;
}

const fieldsOf = (type: GraphQLObjectType): AnyField[] => Object.values(type.getFields()) as AnyField[];
const resolverOf = (field: AnyField): Resolver => (field.resolve ?? defaultFieldResolver) as Resolver;
const isPayload = (type: GraphQLObjectType): boolean => type.getInterfaces().some((each) => each.name === 'Payload');

/** Its values come from a resolver and lie under the names of its fields, whatever the document calls them. */
const isPlain = (type: GraphQLObjectType): boolean => type.extensions['plain'] === true;

/**
 * What the read path answers has the shape of the document: every value lies under its response key. Only the page of a
 * list that a service has made is an object of its class.
 */
const byResponseKey: Resolver = (source, _args, _ctx, info) =>
  (source as Record<string, unknown>)[source instanceof PageInfo ? info.fieldName : info.path.key];

const read =
  (reader: Reader): Resolver =>
  (_source, _args, ctx, info) =>
    reader.root(ctx, info);

/** A command's record, read by its id after the commit. */
const written =
  (reader: Reader, type: string): Resolver =>
  (source, _args, ctx, info) => {
    const id = (source as Record<string, unknown>)[info.fieldName];
    return typeof id === 'string' ? reader.record(ctx, info, type, id) : (id ?? null);
  };

const guarded = (field: AnyField, resolve: Resolver, reads: readonly string[] = []): Resolver =>
  formattingErrors((source, args, ctx, info) => {
    const admitted = admit(field, ctx);
    for (const permission of reads) demand(permission, ctx.actor);
    return resolve(source, args, admitted, info);
  });

/** Mutations of one document run one after the other, each with the reading of its answer: what one has shown ends there. */
const afresh =
  (resolve: Resolver): Resolver =>
  (source, args, ctx, info) => {
    ctx.endDisclosure();
    return resolve(source, args, ctx, info);
  };

/** The key of a command that may come twice is for the unit of work alone. */
const repeatable = (field: AnyField): Resolver => {
  const resolve = resolverOf(field);
  return async (source, args, ctx, info) => {
    const { input, repetition } = partKey(field.name, args.input);
    ctx.repetition = repetition;
    return await resolve(source, { ...args, input }, ctx, info);
  };
};

/** A fault is told here, where the request is known: logged with its id, answered without details. */
const formattingErrors =
  (resolve: Resolver): Resolver =>
  async (source, args, ctx, info) => {
    try {
      return await resolve(source, args, ctx, info);
    } catch (error) {
      const { message, extensions } = formatError(error, ctx);
      // Status and headers (429, Retry-After) are for Apollo, which takes them out again.
      const http = error instanceof GraphQLError ? error.extensions.http : undefined;
      throw new GraphQLError(message, { extensions: { ...extensions, ...(http !== undefined && { http }) } });
    }
  };

/** An expected refusal is an answer: `problems` of the payload, beside the `warnings` of what was stored, in the language asked for. */
const answering =
  (resolve: Resolver): Resolver =>
  async (source, args, ctx, info) => {
    const inWords = (problems: readonly Problem[]): object[] =>
      problems.map((each) => ({
        code: each.code,
        path: each.path.map(String),
        message: formatProblem(each, ctx.language),
        recordId: each.details['recordId'],
      }));
    ctx.warnings.length = 0;
    const result: unknown = await Promise.resolve(resolve(source, args, ctx, info)).catch((error: unknown) => error);
    if (result instanceof Refused) return { problems: inWords(result.problems), warnings: [] };
    if (result instanceof Error) throw result;
    return { problems: [], ...(result as object), warnings: inWords(ctx.warnings) };
  };
