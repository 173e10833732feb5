import { defineConfig } from 'vitest/config';
import { early } from './early.js';
import { handbook } from './handbook.js';
import { EARLY, groups, page } from './parts.js';

/** What the registry answers itself while the desk is being written; the rest are pages and files of the desk. */
const ANSWERED = [
  '^/(graphql|auth|verify|v|V|roll|export|files|award-pictures|audit/export)(/|$|\\?)',
  // As it was built, with its parts.
  '^/(graphiql(\\?|$)|assets/)',
  '^/(people/[^/]+/views|jobs/[^/]+/file|certificates/[^/]+/credential)(\\?|$)',
  '^/[^.]+\\.(pdf|ics)(\\?|$)',
];
const registry = process.env['BIRLIK_URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? 3000}`;

/** The desk as static files, which the registry serves itself; in development beside a running registry. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [handbook(), early(EARLY)],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // These know light-dark(), which otherwise is taken apart and looks for a colour scheme that Mantine does not tell it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    // The editor of GraphiQL is one large part, loaded where it is opened.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: [page('index.html'), page('graphiql.html'), page(EARLY)],
      checks: { moduleLevelDirective: false },
      output: { codeSplitting: { groups } },
    },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
  optimizeDeps: { entries: ['index.html'] },
  server: { proxy: Object.fromEntries(ANSWERED.map((addresses) => [addresses, registry])) },
});
