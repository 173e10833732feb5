import { Readable } from 'node:stream';
import contentDisposition from 'content-disposition';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Download } from './downloads.js';
import type { FileStore } from './file-store.js';

/** A copy may be kept by the browser alone, and is shown again only after the rights were asked anew. */
const OF_ONE = 'private, no-cache';
/** An address that names the content is of nothing else, for whoever asks. */
const OF_ANYBODY = 'public, max-age=31536000, immutable';

/** Answers with a file to be taken away; whether it is for whoever asks is known already. */
export const sendFile = (
  request: FastifyRequest,
  reply: FastifyReply,
  { name, ...content }: Omit<Download, 'id'>,
  store: FileStore,
): Promise<unknown> =>
  sendContent(request, reply, content, store, {
    'cache-control': OF_ONE,
    'content-disposition': contentDisposition(name),
  });

/** Answers anybody with a picture that a page shows, under an address that names its content. */
export const sendPicture = (
  request: FastifyRequest,
  reply: FastifyReply,
  content: Sent,
  store: FileStore,
): Promise<unknown> => sendContent(request, reply, content, store, { 'cache-control': OF_ANYBODY });

type Sent = Pick<Download, 'type' | 'size' | 'sha256'>;

/** Part by part. */
async function sendContent(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, size, sha256 }: Sent,
  store: FileStore,
  headers: Readonly<Record<string, string>>,
): Promise<unknown> {
  const tag = `"${sha256}"`;
  void reply.header('etag', tag).headers(headers);
  if (isKnown(request.headers['if-none-match'], tag)) return reply.status(304).send();
  void reply.type(type.startsWith('text/') ? `${type}; charset=utf-8` : type).header('content-length', size);
  // An empty stream: of an answer without one, Fastify says that it has no content.
  return reply.send(
    request.method === 'HEAD' ? Readable.from([]) : Readable.from(store.read(sha256, size), { objectMode: false }),
  );
}

/** RFC 9110, 13.1.2; tags are compared weakly. */
const isKnown = (given: string | undefined, tag: string): boolean =>
  given !== undefined && given.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));
