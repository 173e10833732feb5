import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);
const packageFile = (name: string, path: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), path);

const FILES: Readonly<Record<string, readonly [type: string, file: string]>> = {
  'react.js': ['text/javascript', packageFile('react', 'umd/react.production.min.js')],
  'react-dom.js': ['text/javascript', packageFile('react-dom', 'umd/react-dom.production.min.js')],
  'graphiql.js': ['text/javascript', packageFile('graphiql', 'graphiql.min.js')],
  'graphiql.css': ['text/css', packageFile('graphiql', 'graphiql.min.css')],
};

const EXAMPLE = `# Put the token into Headers below:
# { "Authorization": "Bearer …" }
query {
  bodies(first: 5) {
    nodes {
      name { kk ru }
      area { name { kk } }
      memberships(first: 3) { nodes { person { displayName } } }
    }
  }
}
`;

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Birlik · GraphiQL</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css"><style>html,body,#root{height:100%;margin:0}</style></head>
<body><div id="root"></div>
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script><script src="/graphiql/graphiql.js"></script>
<script>
ReactDOM.createRoot(document.getElementById('root')).render(React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: '/graphql' }), defaultEditorToolsVisibility: 'headers', shouldPersistHeaders: false,
  defaultQuery: ${JSON.stringify(EXAMPLE)}, inputValueDeprecation: true
}));
</script></body></html>`;

/** GraphiQL from the installed packages: no request leaves this server. */
export function serveGraphiql(fastify: FastifyInstance): void {
  fastify.get('/', (_request, reply) => reply.redirect('/graphiql'));
  fastify.get('/graphiql', (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  for (const [name, [type, file]] of Object.entries(FILES)) {
    const content = readFileSync(file);
    fastify.get(`/graphiql/${name}`, (_request, reply) =>
      reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=86400').send(content),
    );
  }
}
