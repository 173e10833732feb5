import type { FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { refusals } from '../problems/index.js';

/** Does what counts as a request; undefined over the limit, which a page says itself. */
export async function withinLimit<T>(reply: FastifyReply, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== refusals.RATE_LIMITED) throw error;
    const { http, retryAfter } = error.extensions as { http?: { status: number }; retryAfter?: number };
    void reply.status(http?.status ?? 429).header('retry-after', String(retryAfter ?? 60));
    return undefined;
  }
}
