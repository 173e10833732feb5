import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { DENY_ALL, policyOf } from './headers.js';

const require = createRequire(import.meta.url);
const packageFile = (name: string, path: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), path);

const FILES: Readonly<Record<string, readonly [type: string, file: string]>> = {
  'react.js': ['text/javascript', packageFile('react', 'umd/react.production.min.js')],
  'react-dom.js': ['text/javascript', packageFile('react-dom', 'umd/react-dom.production.min.js')],
  'graphiql.js': ['text/javascript', packageFile('graphiql', 'graphiql.min.js')],
  'graphiql.css': ['text/css', packageFile('graphiql', 'graphiql.min.css')],
};

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Birlik · GraphiQL</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css"><link rel="stylesheet" href="/graphiql/page.css"></head>
<body><div id="root"></div>
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script><script src="/graphiql/graphiql.js"></script>
<script src="/graphiql/page.js"></script></body></html>`;

const PAGE_CSS = 'html,body,#root{height:100%;margin:0}';
const pageScript = (
  example: string,
): string => `ReactDOM.createRoot(document.getElementById('root')).render(React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: '/graphql' }), defaultEditorToolsVisibility: 'headers', shouldPersistHeaders: false,
  defaultQuery: ${JSON.stringify(example)}, inputValueDeprecation: true
}));`;

/** The page loads its parts from here only; no script stands in the page itself. Fonts and marks lie in the style sheet. */
const POLICY = policyOf({
  ...DENY_ALL,
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  connectSrc: ["'self'"],
  fontSrc: ['data:'],
  imgSrc: ['data:'],
});

/** GraphiQL from the installed packages, with an example of a query: no request leaves this server. */
export function serveGraphiql(fastify: FastifyInstance, example: string): void {
  fastify.get('/', (_request, reply) => reply.redirect('/graphiql'));
  fastify.get('/graphiql', (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(PAGE),
  );
  const parts = Object.entries(FILES).map(([name, [type, file]]) => [name, type, readFileSync(file)] as const);
  for (const [name, type, content] of [
    ...parts,
    ['page.js', 'text/javascript', pageScript(example)] as const,
    ['page.css', 'text/css', PAGE_CSS] as const,
  ]) {
    fastify.get(`/graphiql/${name}`, (_request, reply) =>
      reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=86400').send(content),
    );
  }
}
