import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Nest's messages through Fastify's pino: one stream of JSON lines. */
export class PinoLogger implements LoggerService {
  constructor(private readonly pino: FastifyBaseLogger) {}

  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof message === 'object' && message !== null) this.pino.error({ context, ...message });
    else this.pino.error({ context }, String(message));
  }
}

/** Letters of the longest part of an address that is logged: a longer one is no word or id, but a text that somebody sent. */
const LONGEST_PART = 64;
const withoutTexts = (path: string): string =>
  path.replace(/[^/]+/g, (part) => (part.length > LONGEST_PART ? '…' : part));

/** Headers and query strings stay out of the log: they may hold tokens and names. So does the proof of a paper in an address. */
export const loggerOptions = (level: string): object => ({
  level,
  serializers: {
    req: (request: { method: string; url: string }) => ({
      method: request.method,
      path: withoutTexts(request.url.split('?', 1)[0]!),
    }),
    err: (error: Error & { code?: string }) => ({ type: error.name, code: error.code }),
  },
});
