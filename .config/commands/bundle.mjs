import { buildSync } from 'esbuild';

// A page that works without a network is one file: its script becomes one, too, with all that it imports.
const folder = 'dist/src/platform/proofs/offline';
buildSync({
  entryPoints: [`${folder}/page.mjs`],
  outfile: `${folder}/page.js`,
  bundle: true,
  minify: true,
  format: 'iife',
  // Letters as they are: half the bytes of their escapes.
  charset: 'utf8',
  // Telephones of 2020 and later.
  target: ['chrome87', 'safari14.1', 'firefox84'],
  logLevel: 'warning',
});
