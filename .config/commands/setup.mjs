import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const at = (...names) => join(root, ...names);
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const SOURCES = ['src', 'migrations', 'test'];
/** Makes files of built ones, in a process of its own: its compiler is a package, and this file works before there are any. */
const BUNDLE = '.config/commands/bundle.mjs';
const STAMP = at('dist', '.built.json');

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs a program of the project in the foreground, for so many minutes at most, and tells whether it went well. */
export function run(program, args, minutes) {
  const timeout = minutes && minutes * 60_000;
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', timeout });
  if (error) console.error(error.message);
  return status === 0;
}

/** The same in the background; what it printed comes whole, so that several may run side by side. */
export function runQuietly(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve({ well: false, output: `${error.message}\n` }));
    child.once('close', (status) => resolve({ well: status === 0, output }));
  });
}

/** Why this Node will not do, or undefined. The range stands in package.json and nowhere else. */
function nodeTrouble() {
  const range = readJson(at('package.json')).engines.node;
  const current = process.versions.node.split('.').map(Number);
  const fits = range.split('||').some((part) => {
    const [, sign, version] = /^\s*(\^|>=)(\S+)\s*$/.exec(part);
    const least = version.split('.').map(Number);
    if (sign === '^' && current[0] !== least[0]) return false;
    const at = least.findIndex((number, i) => number !== current[i]);
    return at === -1 || current[at] > least[at];
  });
  return fits
    ? undefined
    : `Birlik needs Node ${range}; this is Node ${process.versions.node}. See https://nodejs.org.`;
}

/** What every command begins with: the right Node and the right packages, or a sentence and the end. */
export function prepare() {
  const trouble = nodeTrouble() ?? installTrouble();
  if (trouble) fail(trouble);
}

export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function installTrouble() {
  try {
    ensureInstalled();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** Installs the packages when those in node_modules are not the ones the lock file names. */
export function ensureInstalled() {
  if (isInstalled()) return;
  const begun = performance.now();
  console.log('Installing packages (npm ci, about a minute)…');
  // Also under NODE_ENV=production: the build needs the compiler.
  if (!npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new Error('npm ci failed; its reason stands above. It needs the npm registry, or a filled npm cache.');
  }
  console.log(`Installed in ${seconds(begun)}.`);
}

/** Npm writes the second file at the very end of an installation, so a broken one does not count. */
function isInstalled() {
  const hidden = at('node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = Object.entries(readJson(at('package-lock.json')).packages);
  const found = readJson(hidden).packages;
  return wanted.every(([place, { version, optional }]) => {
    if (place === '' || (optional && !found[place])) return true;
    return found[place]?.version === version;
  });
}

function npm(args) {
  const own = process.env.npm_execpath;
  if (own && basename(own) === 'npm-cli.js') return run(process.execPath, [own, ...args]);
  if (process.platform !== 'win32') return run('npm', args);
  return spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true }).status === 0;
}

/** Compiles when a source, or the compiler's settings or version, is not the one compiled last. False: type errors. */
export function ensureBuilt() {
  const files = SOURCES.filter((name) => existsSync(at(name))).flatMap(filesBelow);
  const print = fingerprint([...files, 'tsconfig.json', 'package-lock.json', BUNDLE]);
  const last = existsSync(STAMP) ? readJson(STAMP) : { files: [] };
  if (last.print === print) return true;
  const begun = performance.now();
  console.log('Building…');
  // The compiler leaves the output of a deleted source where it is, and Jest would go on running it.
  const known = new Set(files);
  if (!existsSync(STAMP) || last.files.some((file) => !known.has(file)))
    for (const made of [...SOURCES, '.tsbuildinfo']) rmSync(at('dist', made), { recursive: true, force: true });
  if (!run(process.execPath, [at('node_modules/typescript-7/bin/tsc'), '-p', 'tsconfig.json'])) return false;
  for (const file of files.filter((name) => !name.endsWith('.ts'))) copy(file);
  if (!run(process.execPath, [at(BUNDLE)])) return false;
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ print, files }));
  console.log(`Built in ${seconds(begun)}.`);
  return true;
}

export function filesBelow(folder) {
  return readdirSync(at(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.md') ? [] : [path];
  });
}

export function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    const { size, mtimeMs } = statSync(at(file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** What the compiler does not carry over: tables, pages, styles. */
function copy(file) {
  mkdirSync(dirname(at('dist', file)), { recursive: true });
  cpSync(at(file), at('dist', file));
}
