import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ContextFactory } from '../http/index.js';
import type { Reader } from '../reading/index.js';
import { textOf } from './executor.plugin.js';
import type { Asked, KnownDocuments } from './known-documents.js';

/** As Apollo names it; whoever wants another type of answer is served by Apollo. */
const JSON_TYPE = 'application/json; charset=utf-8';
const TAKES_JSON: readonly unknown[] = [undefined, '*/*', 'application/json'];

/**
 * Answers a known query before Apollo sees the request, by the same context, rights and limits: it was parsed and judged
 * before. Whatever is not answered well is left to Apollo, with the context and the answer as far as they were made.
 */
export function answerKnown(
  fastify: FastifyInstance,
  { known, contexts, reader }: { known: KnownDocuments; contexts: ContextFactory; reader: Reader },
): void {
  fastify.addHook('preHandler', async (request, reply) => {
    const question = isPlain(request) ? known.questionOf(request.body as Asked) : undefined;
    if (!question) return;
    const ctx = await contexts.of(request, reply).catch(() => undefined);
    if (!ctx || ctx.explain) return;
    const answer = reader.answer(question, ctx);
    const json = await answer.catch(() => undefined);
    if (json !== undefined) return reply.type(JSON_TYPE).send(textOf(json));
    // The same promises fail again in Apollo, which tells why.
    known.keep(ctx, answer);
  });
}

const isPlain = ({ method, routeOptions, headers, body }: FastifyRequest): boolean =>
  routeOptions.url === '/graphql' &&
  method === 'POST' &&
  TAKES_JSON.includes(headers.accept) &&
  !(body as { extensions?: unknown }).extensions;
