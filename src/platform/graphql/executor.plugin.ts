import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation, GraphQLResponse } from '@apollo/server';
import { getOperationAST, getVariableValues, OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../context/index.js';
import type { Plan, Reader } from '../reading/index.js';
import { admit } from './admission.js';
import { formatError } from './error-format.js';

type Operation = GraphQLRequestContextResponseForOperation<RequestContext>;

/** Carries `data` that is JSON text already past the serializer. */
class ReadyData {
  constructor(readonly json: string) {}
}
export function stringifyResult(result: FormattedExecutionResult): string {
  if (!(result.data instanceof ReadyData)) return JSON.stringify(result);
  const extensions = result.extensions ? `,"extensions":${JSON.stringify(result.extensions)}` : '';
  return `{"data":${result.data.json}${extensions}}`;
}

/**
 * Answers queries ahead of the standard executor. By text: PostgreSQL's JSON is the answer. By objects: graphql-jit
 * completes them. What neither can do falls through: mutations, introspection, and whatever failed, so that errors
 * are made in one place.
 */
export function executorPlugin(reader: Reader, way: 'text' | 'objects'): ApolloServerPlugin<RequestContext> {
  const compiled = new CompiledQueries();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async (context) => {
          if (context.operation.operation !== OperationTypeNode.QUERY) return null;
          // Compiling refuses who holds no right; that the sign-in is to be finished is said by the roots.
          if (context.contextValue.actor.account?.unfinished !== undefined) return null;
          return (way === 'text' ? await answerByText(reader, context) : null) ?? answerByJit(compiled, context);
        },
      }),
  };
}

async function answerByText(reader: Reader, context: Operation): Promise<GraphQLResponse | null> {
  const { schema, document, operation, contextValue, queryHash, request } = context;
  try {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    if (errors) return null;
    const question = { schema, document, operation, hash: queryHash ?? '', variables: coerced };
    const plan = reader.plan(question, contextValue.actor);
    if (!plan) return null;
    const data = new ReadyData(await reader.text(plan, coerced, admitted(context, plan))) as unknown as Record<
      string,
      unknown
    >;
    const extensions = contextValue.explain && { explain: await reader.explain(plan, coerced, contextValue) };
    return {
      http: context.response.http,
      body: { kind: 'single', singleResult: { data, ...(extensions && { extensions }) } },
    };
  } catch (error) {
    return {
      http: context.response.http,
      body: { kind: 'single', singleResult: { errors: [formatError(error, contextValue)], data: null } },
    };
  }
}

function admitted({ schema, contextValue }: Operation, plan: Plan): RequestContext[] {
  const fields = schema.getQueryType()!.getFields();
  return plan.statements.map(({ field }) => admit(fields[field]!, contextValue));
}

async function answerByJit(compiled: CompiledQueries, context: Operation): Promise<GraphQLResponse | null> {
  const query = compiled.of(context);
  if (!query) return null;
  const result = await query.query(undefined, context.contextValue, context.request.variables ?? {});
  if (result.errors?.length) return null;
  return { http: context.response.http, body: { kind: 'single', singleResult: result } };
}

/** graphql-jit makes code from a document; that is worth it for documents that come back. */
class CompiledQueries {
  private readonly queries = new Map<string, CompiledQuery | null>();
  private readonly seen = new Map<string, number>();

  of({ schema, document, operationName, queryHash }: Operation): CompiledQuery | null {
    const key = `${queryHash}|${operationName ?? ''}`;
    const known = this.queries.get(key);
    if (known !== undefined) return known;
    const times = (this.seen.get(key) ?? 0) + 1;
    if (this.seen.size > 5000) this.seen.clear();
    this.seen.set(key, times);
    if (times < 3 || !getOperationAST(document, operationName)) return null;
    const made = compileQuery(schema, document, operationName ?? undefined);
    const query = isCompiledQuery(made) ? made : null;
    if (this.queries.size >= 500) this.queries.delete(this.queries.keys().next().value!);
    this.queries.set(key, query);
    return query;
  }
}
