import { defineConfig } from 'vite';

/** The desk as static files, which the registry serves itself; in development beside a running registry. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log) },
  },
  server: {
    proxy: { '^/(graphql|export|files|jobs|verify|V)(/|$|\\?)': process.env.BIRLIK_URL ?? 'http://127.0.0.1:3000' },
  },
});
