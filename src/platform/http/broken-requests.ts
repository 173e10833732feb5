import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { formatProblem, refusals } from '../problems/index.js';

type Refusal = readonly [status: number, code: string];

/** By the codes of Node; any other means that what was sent is no HTTP. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, refusals.REQUEST_TOO_SLOW],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, refusals.REQUEST_TOO_LARGE],
  HPE_HEADER_OVERFLOW: [431, refusals.HEAD_TOO_LARGE],
};
const NO_HTTP: Refusal = [400, refusals.BAD_REQUEST];

/**
 * Refuses what never becomes a request, for Node cannot read it, and closes the connection. Of whoever sent it nothing
 * is known, so the words are Kazakh.
 */
export function refuseBroken(this: FastifyInstance, error: Error & { readonly code: string }, socket: Socket): void {
  this.log.trace({ err: error }, 'What came was no request');
  // In the middle of an answer to an earlier request it would become a part of that one.
  if (!socket.writable || isAnswering(socket)) {
    socket.destroy(error);
    return;
  }
  socket.write(answerOf(REFUSALS[error.code] ?? NO_HTTP));
  socket.destroySoon();
}

/** As Node itself asks before it refuses: it tells nobody else. */
const isAnswering = (socket: Socket): boolean =>
  (socket as { readonly _httpMessage?: { readonly headersSent: boolean } | null })._httpMessage?.headersSent === true;

function answerOf([status, code]: Refusal): string {
  const message = formatProblem({ code, details: {} }, 'kk');
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    `content-security-policy: default-src 'none'`,
    'x-content-type-options: nosniff',
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
