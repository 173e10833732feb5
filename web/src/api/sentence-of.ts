import { NoAnswer, RefusedRequest } from './request.js';

/** A failure in words: the server's own where it gave any. */
export const sentenceOf = (error: unknown, t: (key: string) => string): string =>
  error instanceof RefusedRequest
    ? error.message
    : t(error instanceof NoAnswer ? 'failure.noAnswer' : 'failure.unknown');
