import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusals, requestError } from '../problems/index.js';
import { refuseMethod } from './addresses.js';

type Parts = Readonly<Record<string, unknown>>;
const isText = (given: unknown): boolean => typeof given === 'string';
const isObject = (given: unknown): given is Parts =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
const optional =
  (fits: (given: unknown) => boolean) =>
  (given: unknown): boolean =>
    given === undefined || given === null || fits(given);

/** The parts of a request, and what each may be. */
const PARTS: Readonly<Record<string, (given: unknown) => boolean>> = {
  query: (given) => isText(given) && given !== '',
  operationName: optional(isText),
  variables: optional(isObject),
  extensions: optional(isObject),
};
const JSON_TYPE = /^application\/json\s*(;|$)/i;
const ACCEPTED = /\*\/\*|application\/(\*|json|graphql-response\+json)/i;
/** Objects and lists within each other in the variables, at the most: enough for any input, and not for the stack to run over. */
const MAX_DEPTH = 100;
/** Headers that no page can send to another site before it has asked that site (CORS preflight). */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Refuses what is no request of GraphQL before it is carried out. Apollo judges the same, but partly after the command
 * was done, in English, and without saying which part is wrong.
 */
export function guardRequests(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', (request, _reply, done) => {
    if (request.routeOptions.url === '/graphql') assertWellFormed(request);
    done();
  });
}

function assertWellFormed({ method, headers, query, body }: FastifyRequest): void {
  const isGet = method === 'GET';
  if (!isGet && method !== 'POST') refuseMethod(['GET', 'POST']);
  const type = headers['content-type'];
  if (!JSON_TYPE.test(type ?? (isGet ? 'application/json' : '')))
    throw requestError(refusals.UNSUPPORTED_MEDIA_TYPE, { http: { status: 415 } });
  if (!ACCEPTED.test(headers.accept ?? '*/*')) throw requestError(refusals.NOT_ACCEPTABLE, { http: { status: 406 } });
  if (isGet && type === undefined && !PREFLIGHTED.some((each) => headers[each]))
    throw requestError(refusals.PREFLIGHT_MISSING);
  const parts = isGet ? partsOfUrl(query as Parts) : body;
  if (!isObject(parts)) throw requestError(refusals.BAD_REQUEST);
  for (const [argument, fits] of Object.entries(PARTS))
    if (!fits(parts[argument])) throw requestError(refusals.BAD_PARAMETER, { argument });
  assertShallow('variables', parts['variables']);
}

/** Refuses a value of a request that whoever walks through it would run over the stack with. */
export function assertShallow(argument: string, given: unknown): void {
  if (isDeeper(given, MAX_DEPTH)) throw requestError(refusals.QUERY_TOO_COSTLY, { argument, budget: MAX_DEPTH });
}

function isDeeper(given: unknown, depth: number): boolean {
  if (typeof given !== 'object' || given === null) return false;
  return depth === 0 || Object.values(given).some((each) => isDeeper(each, depth - 1));
}

/** In an address the parts that are objects are JSON; what is none stays a text, which is then refused. */
function partsOfUrl(query: Parts): Parts {
  const read = (given: unknown): unknown => {
    try {
      return typeof given === 'string' ? JSON.parse(given) : given;
    } catch {
      return given;
    }
  };
  return { ...query, variables: read(query['variables']), extensions: read(query['extensions']) };
}
