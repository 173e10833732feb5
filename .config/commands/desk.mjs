import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { compressBelow } from './compress.mjs';
import { at, ensureBuilt, filesBelow, fingerprint, readJson, run, seconds } from './setup.mjs';

const STAMP = at('dist', '.desk.json');
/** What is made below the folder of the desk, and what tries it: no source of its files. */
const NOT_SOURCES = /^web\/(src\/gql\/|src\/i18n\/labels\/|test-results\/|e2e\/|playwright\.config)/;
const COMMANDS = ['desk', 'labels', 'counted', 'compress'].map((name) => `.config/commands/${name}.mjs`);
/** One of each kind that a build makes. */
const RESULTS = [
  'dist/web/index.html',
  'web/src/gql/graphql.ts',
  'web/src/gql/counted.json',
  'web/src/i18n/labels/kk.json',
].map((file) => at(file));
const tool = (path, ...args) => run(process.execPath, [at('node_modules', path), ...args]);

/** What the sources of the desk need to be read: labels of the built server, and the types of documents. */
export const generate = () =>
  run(process.execPath, ['.config/commands/labels.mjs']) &&
  run(process.execPath, ['.config/commands/counted.mjs']) &&
  tool('@graphql-codegen/cli/cjs/bin.js', '--config', 'web/codegen.ts');

/** The server and the desk. False: one of them could not be built. */
export const ensureAllBuilt = async () => ensureBuilt() && (await ensureDesk());

/** Builds the desk on the built server, when one of its sources is not the one built last. False: it could not be. */
export async function ensureDesk() {
  const print = fingerprint(sources());
  if ([STAMP, ...RESULTS].every((file) => existsSync(file)) && readJson(STAMP).print === print) return true;
  const begun = performance.now();
  console.log('Building the desk…');
  rmSync(STAMP, { force: true });
  const well =
    generate() &&
    tool('typescript-7/bin/tsc', '-p', 'web/tsconfig.json') &&
    tool('vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn');
  if (!well) return false;
  await compressBelow(at('dist/web'));
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ print }));
  console.log(`Built the desk in ${seconds(begun)}.`);
  return true;
}

/** The schema, the labels, and by which rights lists are counted: all that the desk takes from the server. */
const sources = () => [
  ...filesBelow('web').filter((file) => !NOT_SOURCES.test(file)),
  ...filesBelow('src').filter(
    (file) => /\.(labels|reading|permissions)\.ts$/.test(file) || file.startsWith('src/platform/labels/'),
  ),
  ...COMMANDS,
  ...['kk', 'ru', 'en'].map((language) => `docs/handbook.${language}.md`),
  ...filesBelow('docs').filter((file) => file.startsWith('docs/pictures/')),
  'schema.gql',
  'package-lock.json',
];
