import { Readable } from 'node:stream';
import contentDisposition from 'content-disposition';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Download } from './downloads.js';
import type { FileStore } from './file-store.js';

/** Answers with a file, part by part; whether it is for whoever asks is known already. */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, type, size, sha256 }: Omit<Download, 'id'>,
  store: FileStore,
): Promise<unknown> {
  const tag = `"${sha256}"`;
  // A copy may be kept by the browser alone, and is shown again only after the rights were asked anew.
  void reply.header('etag', tag).header('cache-control', 'private, no-cache');
  if (isKnown(request.headers['if-none-match'], tag)) return reply.status(304).send();
  void reply
    .type(type.startsWith('text/') ? `${type}; charset=utf-8` : type)
    .header('content-length', size)
    .header('content-disposition', contentDisposition(name));
  // An empty stream: of an answer without one, Fastify says that it has no content.
  return reply.send(
    request.method === 'HEAD' ? Readable.from([]) : Readable.from(store.read(sha256, size), { objectMode: false }),
  );
}

/** RFC 9110, 13.1.2; tags are compared weakly. */
const isKnown = (given: string | undefined, tag: string): boolean =>
  given !== undefined && given.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));
