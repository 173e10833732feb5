import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../context/index.js';
import { refusals, requestError } from '../problems/index.js';

const logger = new Logger('graphql');

/** What Apollo itself calls a malformed request. */
const FROM_APOLLO = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED',
]); // prettier-ignore

/** PostgreSQL stopped a statement that took too long (`statement_timeout`). */
const QUERY_CANCELED = '57014';

/**
 * One formatter for all: an error that the client is to know is answered with its code; any other is logged with the
 * request id, by class and place only (messages of the database may hold values), and answered INTERNAL.
 */
export function formatError(error: unknown, ctx?: Pick<RequestContext, 'requestId'>): GraphQLFormattedError {
  const expected = responseError(error);
  if (expected) return expected;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if ((cause as { code?: string }).code === QUERY_CANCELED) {
    return { ...requestError(refusals.QUERY_TIMEOUT).toJSON(), ...placeOf(error) };
  }
  const { name, code, stack } = cause as Error & { code?: string };
  const place = stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6)
    .join('\n');
  logger.error({ msg: 'unexpected', name, code, requestId: ctx?.requestId, place });
  return { ...requestError(refusals.INTERNAL, { requestId: ctx?.requestId ?? null }).toJSON(), ...placeOf(error) };
}

function responseError(error: unknown): GraphQLFormattedError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { code } = error.extensions;
  const isOwn = error.originalError === undefined || error.originalError instanceof GraphQLError;
  if (typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR' || (!isOwn && !FROM_APOLLO.has(code)))
    return undefined;
  const { stacktrace: _, http: __, ...extensions } = error.extensions;
  return {
    message: error.message,
    extensions,
    ...placeOf(error),
  };
}

const placeOf = (error: unknown): Pick<GraphQLFormattedError, 'path' | 'locations'> =>
  error instanceof GraphQLError
    ? { ...(error.path && { path: error.path }), ...(error.locations && { locations: error.locations }) }
    : {};

/** The same for whoever answers past GraphQL: what was not meant to be told is logged as there, and is INTERNAL. */
export function tellUnexpected(error: unknown, ctx: Pick<RequestContext, 'requestId'>): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const { extensions } = formatError(error, ctx);
  return requestError(String(extensions?.['code']), { http: { status: 500 } });
}
