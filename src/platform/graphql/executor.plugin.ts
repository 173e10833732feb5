import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { getVariableValues, OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import type { RequestContext } from '../context/index.js';
import { refusals, requestError, sayError } from '../problems/index.js';
import type { Question, Reader } from '../reading/index.js';
import { formatError } from './error-format.js';

/** Carries `data` that is JSON text already past the serializer. */
class ReadyData {
  constructor(readonly json: string) {}
}
export function stringifyResult(result: FormattedExecutionResult): string {
  if (!(result.data instanceof ReadyData)) return JSON.stringify(result);
  const extensions = result.extensions ? `,"extensions":${JSON.stringify(result.extensions)}` : '';
  return `{"data":${result.data.json}${extensions}}`;
}

type Context = GraphQLRequestContext<RequestContext>;

/**
 * Answers queries ahead of the standard executor: PostgreSQL's JSON is the answer. What it cannot answer falls through:
 * mutations, introspection, root fields that a service answers, variables that are wrong.
 */
export function executorPlugin(reader: Reader): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (context) => Promise.resolve(assertServed(context)),
        responseForOperation: (context) => answer(reader, context),
        willSendResponse: (context) => Promise.resolve(inLanguage(context)),
      }),
  };
}

/** Apollo would call the plugin and the executor without an operation. */
function assertServed({ operation }: Context): void {
  const http = { status: 400 };
  if (!operation) throw requestError(refusals.OPERATION_RESOLUTION_FAILURE, { argument: 'operationName', http });
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw requestError(refusals.SUBSCRIPTION_NOT_SERVED, { http });
}

/** Errors are made in many places; here all of them are put into the language asked for. */
function inLanguage({ response: { body }, contextValue }: Context): void {
  if (body?.kind !== 'single' || !body.singleResult.errors) return;
  body.singleResult.errors = body.singleResult.errors.map((each) => ({
    ...each,
    message: sayError(each, contextValue.language),
  }));
}

async function answer(reader: Reader, context: Context): Promise<GraphQLResponse | null> {
  const question = questionOf(context);
  if (!question) return null;
  const { contextValue, response } = context;
  const single = (singleResult: FormattedExecutionResult): GraphQLResponse => ({
    http: response.http,
    body: { kind: 'single', singleResult },
  });
  try {
    const json = await reader.answer(question, contextValue);
    if (json === undefined) return null;
    const data = new ReadyData(json) as unknown as Record<string, unknown>;
    if (!contextValue.explain) return single({ data });
    return single({ data, extensions: { explain: await reader.explain(question, contextValue) } });
  } catch (error) {
    return single({ errors: [formatError(error, contextValue)], data: null });
  }
}

function questionOf({ schema, document, operation, queryHash, request }: Context): Question | undefined {
  if (!document || operation?.operation !== OperationTypeNode.QUERY) return undefined;
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  return given.coerced && { schema, document, operation, hash: queryHash ?? '', variables: given.coerced };
}
