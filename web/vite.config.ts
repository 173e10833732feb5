import { defineConfig } from 'vitest/config';
import { handbook } from './handbook.js';

/** What the registry answers itself while the desk is being written; the rest are pages and files of the desk. */
const ANSWERED = [
  '^/(graphql|auth|verify|v|V|roll|export|files|award-pictures|audit/export)(/|$|\\?)',
  // As it was built, with its parts.
  '^/(graphiql(\\?|$)|assets/)',
  '^/(people/[^/]+/views|jobs/[^/]+/file|certificates/[^/]+/credential)(\\?|$)',
  '^/[^.]+\\.(pdf|ics)(\\?|$)',
];
const registry = process.env['BIRLIK_URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? 3000}`;

/** What every screen needs comes in few parts: a slow line feels each request. Of the kit only what the frame is drawn with. */
const KIT = ['react', 'react-dom', 'scheduler', 'i18next', 'react-i18next', 'dayjs', 'clsx', 'use-sync-external-store'];
const PARTS_OF_FRAME =
  'AppShell|Burger|Group|Button|Stack|UnstyledButton|Transition|Loader|ActionIcon|Title|Text|Center|ThemeIcon|Kbd|Collapse|NavLink|CloseButton|Paper|VisuallyHidden|Anchor';
const groups = [
  { name: 'kit', test: new RegExp(`/node_modules/(${KIT.join('|')}|@tanstack)/`), priority: 2 },
  { name: 'frame', test: new RegExp(`/@mantine/(hooks|core/esm/(core|utils|components/(${PARTS_OF_FRAME})))/`) },
  {
    name: 'frame',
    test: /\/web\/src\/(api|i18n\/\w+\.ts|ui\/(shell\/(nav|navigation|shell|finder|help-topics)|page|states|keys))/,
  },
].map((group) => ({ ...group, includeDependenciesRecursively: false }));

const page = (name: string): string => `${import.meta.dirname}/${name}.html`;

/** The desk as static files, which the registry serves itself; in development beside a running registry. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [handbook()],
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
      input: [page('index'), page('graphiql')],
      checks: { moduleLevelDirective: false },
      output: { codeSplitting: { groups } },
    },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
  optimizeDeps: { entries: ['index.html'] },
  server: { proxy: Object.fromEntries(ANSWERED.map((addresses) => [addresses, registry])) },
});
