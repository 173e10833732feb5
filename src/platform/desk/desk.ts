import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { wantsPage } from '../pages/index.js';
import { EDITOR_HEADERS, PAGE_HEADERS, type Headers } from './policies.js';

/** Where the build puts it, beside the compiled server. */
const DESK = fileURLToPath(new URL('../../../web/', import.meta.url));

const NOT_BUILT = 'The desk is not built: run `npm run build` and start Birlik again.\n';

/** A name with the hash of its content in it is of nothing else. */
const ASSET_HEADERS = { 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' };
const FILE_HEADERS = { 'cache-control': 'no-cache', vary: 'accept-encoding' };
/** Smaller copies are chosen by what the browser takes, not by their names. */
const COMPRESSED = /\.(br|gz)$/;
const isAsset = (name: string): boolean => /^\w[\w.-]*$/.test(name) && !COMPRESSED.test(name);
/** No dot, so no file, and nothing encoded. */
const SCREEN = /^(\/[\w-]+)*\/?$/;

const PAGES: Readonly<Record<string, readonly [file: string, headers: Headers]>> = {
  '/': ['index.html', PAGE_HEADERS],
  '/graphiql': ['graphiql.html', EDITOR_HEADERS],
};

/** Serves the desk: its pages, its files, and its first page at every address of a screen. */
export async function serveDesk(fastify: FastifyInstance, folder = DESK): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    for (const address of Object.keys(PAGES))
      fastify.get(address, (_request, reply) => reply.status(503).type('text/plain; charset=utf-8').send(NOT_BUILT));
    return;
  }
  await fastify.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    acceptRanges: false,
  });
  const give = (reply: FastifyReply, file: string, headers: Headers): FastifyReply =>
    reply.headers({ ...FILE_HEADERS, ...headers }).sendFile(file);
  for (const [address, page] of Object.entries(PAGES)) fastify.get(address, (_request, reply) => give(reply, ...page));
  for (const file of filesIn(folder)) fastify.get(`/${file}`, (_request, reply) => give(reply, file, {}));
  fastify.get<{ Params: { name: string } }>('/assets/:name', ({ params: { name } }, reply) =>
    isAsset(name) ? give(reply, `assets/${name}`, ASSET_HEADERS) : reply.callNotFound(),
  );
  fastify.addHook('onRequest', (request, reply, done) => {
    if (isScreen(request)) give(reply, ...PAGES['/']!);
    else done();
  });
}

/** What lies beside the pages: marks and the like, under names that stay. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !COMPRESSED.test(entry.name) && !entry.name.endsWith('.html'))
    .map(({ name }) => name);

/** Whether somebody opens an address that nothing else answers; which screen it is, the desk knows. */
const isScreen = (request: FastifyRequest): boolean =>
  request.is404 &&
  ['GET', 'HEAD'].includes(request.method) &&
  SCREEN.test(request.url.split('?', 1)[0]!) &&
  !wantsPage(request) &&
  new Negotiator({ headers: request.headers }).mediaType(['application/json', 'text/html']) === 'text/html';
