import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { giveTo, underAccount, type Account } from './account.js';
import type { Binaries } from './package.js';

/** Whose the tables are. */
export const SUPERUSER = 'birlik';
/** As whom the application works. */
export const APP_USER = 'birlik_app';
const passwordFile = (user: string): string => `${user}.password`;
/** macOS and some Linux systems have no C.UTF-8; the order of words comes from ICU in any case. */
const LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

export interface Paths {
  /** The data directory of PostgreSQL. */
  cluster: string;
  /** The beginning of the names of the directories where it is made before it is complete. */
  half: string;
  log: string;
  lock: string;
}

/** The name holds the major version because a later PostgreSQL cannot open the directory. */
export function pathsIn(dataDir: string): Paths {
  const cluster = join(dataDir, 'pg18');
  return { cluster, half: `${cluster}.half-`, log: `${cluster}.log`, lock: `${cluster}.lock` };
}

/** Whether there is a cluster to start; a directory that is of no use to this PostgreSQL is an error. */
export function hasCluster({ cluster }: Paths, binaries: Binaries): boolean {
  if (!existsSync(cluster) || isEmpty(cluster)) return false;
  let found: string;
  try {
    found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    const denied = (error as NodeJS.ErrnoException).code === 'EACCES';
    throw new Error(
      denied
        ? `This user may not read the database in ${cluster}. Start as the user it belongs to.`
        : `${cluster} holds files but no PostgreSQL database. Move it away, or choose another data directory.`,
    );
  }
  const major = binaries.version.split('.')[0];
  if (found === major) return true;
  throw new Error(
    `The database in ${cluster} was made by PostgreSQL ${found}, but the installed one is PostgreSQL ${binaries.version}. ` +
      `Install the packages of version ${found} again, export the data and import them into a new data directory.`,
  );
}

/** Beside its own files, so that neither can be copied, moved or lost without the other. */
export function passwordOf({ cluster }: Paths, user: string): string {
  const file = join(cluster, passwordFile(user));
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Error(`The password of the database is missing: ${file} cannot be read.`);
  }
}

/** The password of a user that is not made with the cluster; a new one where there is none. */
export function keptPasswordOf(paths: Paths, account: Account, user: string): string {
  const file = join(paths.cluster, passwordFile(user));
  if (!existsSync(file)) writePassword(account, file);
  return passwordOf(paths, user);
}

function writePassword(account: Account, file: string): void {
  writeFileSync(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  giveTo(account, file);
}

/**
 * Makes the cluster in a directory of another name and renames it when complete, so that what bears the right name is
 * whole, whenever the machine stops. Each try has its own directory: an initdb whose app was killed goes on for a while.
 */
export function makeCluster(paths: Paths, account: Account, throwAway: boolean): void {
  const half = mkdtempSync(paths.half);
  const password = join(half, passwordFile(SUPERUSER));
  writePassword(account, password);
  giveTo(account, half);
  const made = join(half, 'data');
  initialise(account, made, password, throwAway);
  renameSync(password, join(made, passwordFile(SUPERUSER)));
  if (existsSync(paths.cluster)) rmdirSync(paths.cluster);
  renameSync(made, paths.cluster);
  rmSync(half, { recursive: true, force: true });
}

/** The caller holds the lock, so none of them is being made by a live app. What resists now goes at a later start. */
export function removeLeftovers({ half }: Paths): void {
  const begin = basename(half);
  for (const name of readdirSync(dirname(half)).filter((found) => found.startsWith(begin))) {
    try {
      rmSync(join(dirname(half), name), { recursive: true, force: true });
    } catch {
      continue;
    }
  }
}

function initialise(account: Account, made: string, password: string, throwAway: boolean): void {
  for (const locale of LOCALES) {
    const { status, error, stderr } = initdb(account, made, password, locale, throwAway);
    if (status === 0) return;
    const reason = error?.message ?? (stderr.trim() || `exit code ${status}`);
    if (!reason.includes('invalid locale')) throw new Error(`PostgreSQL cannot make a database in ${made}: ${reason}`);
  }
  throw new Error(`PostgreSQL cannot make a database: none of the locales ${LOCALES.join(', ')} exists here.`);
}

function initdb(account: Account, made: string, password: string, locale: string, throwAway: boolean) {
  const flags = ['-D', made, '-U', SUPERUSER, `--pwfile=${password}`, '--auth=scram-sha-256', '-E', 'UTF8'];
  const order = [`--locale=${locale}`, '--locale-provider=icu', '--icu-locale=und'];
  const rest = ['--data-checksums', '--no-instructions', ...(throwAway ? ['--no-sync'] : [])];
  const { file, args, options } = underAccount(account, account.binaries.initdb, [...flags, ...order, ...rest]);
  return spawnSync(file, args, { ...options, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
}

function isEmpty(directory: string): boolean {
  try {
    return readdirSync(directory).length === 0;
  } catch {
    return false;
  }
}
