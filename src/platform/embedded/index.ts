import { mkdirSync, realpathSync } from 'node:fs';
import { chooseAccount, giveTo, type Account } from './account.js';
import {
  APP_USER, hasCluster, keptPasswordOf, makeCluster, passwordOf, pathsIn, removeLeftovers, SUPERUSER, type Paths,
} from './cluster.js'; // prettier-ignore
import { LockHeld, takeLock, type Lock } from './lock.js';
import { completeBinaries, locateBinaries } from './package.js';
import type { Postmaster } from './postmaster.js';
import { findServer, killServer, startServer, stopServer } from './server.js';
import { ensureDatabase, ensureUser } from './sql.js';

interface EmbeddedOptions {
  /** The app's folder for data; PostgreSQL gets `pg18` in it, and a log, a lock and such beside that. */
  dataDir: string;
  log: (line: string) => void;
  /** `birlik` unless told; made when missing. */
  database?: string;
  /** For tests: faster, and a power failure may lose everything. */
  throwAway?: boolean;
}

export interface EmbeddedServer {
  /** As the owner of everything, for migrations and commands. Holds the password, as the other: not for logs. */
  url: string;
  /** As the application, which owns nothing. */
  appUrl: string;
  /** The directory with the data. */
  place: string;
  /** The server was still running, left alive by an app that was killed. */
  reused: boolean;
  /** Ends the server and gives the data directory free. May be called again. */
  stop(): Promise<void>;
}

interface Running {
  postmaster: Postmaster;
  account: Account;
  reused: boolean;
}

/** Starts the PostgreSQL that comes with the npm packages, on loopback, for this one app. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = makeDataDir(options.dataDir);
  const paths = pathsIn(dataDir);
  const lock = await lockFor(dataDir, paths);
  let running: Running | undefined;
  try {
    running = await run(paths, dataDir, options);
    const urls = await urlsOf(paths, running, options.database ?? 'birlik');
    const stop = stopOnce(paths, running, lock, options.throwAway ?? false);
    return { ...urls, place: paths.cluster, reused: running.reused, stop };
  } catch (error) {
    if (running && !running.reused) await stopServer(paths, running.account, running.postmaster);
    lock.release();
    throw error;
  }
}

/** The database and its second user, made where they are missing. */
async function urlsOf(paths: Paths, { account, postmaster }: Running, database: string) {
  const server = (user: string, password: string): string =>
    `postgres://${user}:${password}@127.0.0.1:${postmaster.port}`;
  const [own, app] = [passwordOf(paths, SUPERUSER), keptPasswordOf(paths, account, APP_USER)];
  await ensureDatabase(server(SUPERUSER, own), database);
  await ensureUser(server(SUPERUSER, own), APP_USER, app);
  const place = encodeURIComponent(database);
  return { url: `${server(SUPERUSER, own)}/${place}`, appUrl: `${server(APP_USER, app)}/${place}` };
}

async function run(paths: Paths, dataDir: string, { log, throwAway = false }: EmbeddedOptions): Promise<Running> {
  const binaries = completeBinaries(locateBinaries(), dataDir);
  removeLeftovers(paths);
  const exists = hasCluster(paths, binaries);
  const account = chooseAccount(binaries, dataDir, paths.cluster);
  const alive = exists ? await findServer(paths) : undefined;
  if (alive) {
    log(`The embedded PostgreSQL was left running on port ${alive.port}; using it on.`);
    return { postmaster: alive, account, reused: true };
  }
  if (exists) {
    giveTo(account, paths.cluster);
  } else {
    log(`Making a new database in ${paths.cluster} (a second or two)…`);
    makeCluster(paths, account, throwAway);
  }
  const postmaster = await startServer(paths, account, throwAway);
  log(`Embedded PostgreSQL ${binaries.version} runs on 127.0.0.1:${postmaster.port} (${account.label}).`);
  return { postmaster, account, reused: false };
}

function stopOnce(paths: Paths, { account, postmaster }: Running, lock: Lock, throwAway: boolean) {
  const kill = (): void => killServer(postmaster);
  if (throwAway) process.once('exit', kill);
  let stopping: Promise<void> | undefined;
  return (): Promise<void> => {
    stopping ??= stopServer(paths, account, postmaster).finally(() => {
      process.removeListener('exit', kill);
      lock.release();
    });
    return stopping;
  };
}

function makeDataDir(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    return realpathSync(dataDir);
  } catch (error) {
    throw new Error(`The data directory ${dataDir} cannot be made: ${(error as Error).message}`, { cause: error });
  }
}

async function lockFor(dataDir: string, paths: Paths): Promise<Lock> {
  try {
    return await takeLock(paths.lock);
  } catch (error) {
    if (error instanceof LockHeld) {
      throw new Error(
        `Another Birlik (process ${error.pid}) already works with the data in ${dataDir}. ` +
          'Stop it first, give this one a data directory of its own, or set DATABASE_URL: several may share a server.',
        { cause: error },
      );
    }
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    throw new Error(`This user may not write to ${dataDir}. Start as the user it belongs to.`, { cause: error });
  }
}
