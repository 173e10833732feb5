import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse, HTTPGraphQLHead } from '@apollo/server';
import { GraphQLError, OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import type { RequestContext } from '../context/index.js';
import { refusals, requestError, sayError, type RefusalDetails } from '../problems/index.js';
import type { Reader } from '../reading/index.js';
import { formatError } from './error-format.js';
import { withVariables, type KnownDocument, type KnownDocuments } from './known-documents.js';

/** Carries `data` that is JSON text already past the serializer. */
class ReadyData {
  constructor(readonly json: string) {}
}
export const stringifyResult = ({ data, ...rest }: FormattedExecutionResult): string =>
  data instanceof ReadyData ? textOf(data.json, rest.extensions) : JSON.stringify({ ...rest, data });

/** The text of an answer without errors. */
export const textOf = (data: string, extensions?: object): string =>
  `{"data":${data}${extensions ? `,"extensions":${JSON.stringify(extensions)}` : ''}}`;

type Context = GraphQLRequestContext<RequestContext>;

/**
 * Answers queries ahead of the standard executor: PostgreSQL's JSON is the answer. What it cannot answer falls through:
 * mutations, introspection, root fields that a service answers, variables that are wrong.
 */
export function executorPlugin(reader: Reader, known: KnownDocuments): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (context) => Promise.resolve(assertServed(context)),
        responseForOperation: (context) => answer(reader, known, context),
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

async function answer(reader: Reader, known: KnownDocuments, context: Context): Promise<GraphQLResponse | null> {
  const document = documentOf(context);
  const { contextValue, request, response } = context;
  const question = document && withVariables(document, request.variables);
  if (!question) return null;
  const single = (singleResult: FormattedExecutionResult): GraphQLResponse => ({
    http: response.http,
    body: { kind: 'single', singleResult },
  });
  try {
    const json = await (known.begun(contextValue) ?? reader.answer(question, contextValue));
    if (json === undefined) return null;
    known.learn(request, document);
    const data = new ReadyData(json) as unknown as Record<string, unknown>;
    if (!contextValue.explain) return single({ data });
    return single({ data, extensions: { explain: await reader.explain(question, contextValue) } });
  } catch (error) {
    withStatus(response.http, error);
    return single({ errors: [formatError(error, contextValue)], data: null });
  }
}

function withStatus(http: HTTPGraphQLHead, error: unknown): void {
  if (!(error instanceof GraphQLError)) return;
  const { status, headers } = (error.extensions as RefusalDetails).http ?? {};
  if (status) http.status = status;
  for (const [name, value] of headers ?? []) http.headers.set(name, value);
}

const documentOf = ({ schema, document, operation, queryHash }: Context): KnownDocument | undefined =>
  document && operation?.operation === OperationTypeNode.QUERY
    ? { schema, document, operation, hash: queryHash ?? '' }
    : undefined;
