import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { underAccount, type Account } from './account.js';
import type { Paths } from './cluster.js';
import { isServing, readPostmaster, type Postmaster } from './postmaster.js';
import { processStart } from './process.js';

/** After a crash PostgreSQL first replays its log, which may take minutes; it is ready or gone at the end. */
const START_MS = 300_000;
/** Another program may take the free port first, and the last children of a killed server may still be leaving. */
const RETRY_MS = 15_000;
const RETRY_REASONS = /could not bind|could not create any TCP|pre-existing shared memory block|is still in use/;
const STOP_MS = 60_000;
const LOG_BYTES = 5_000_000;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // A process opens up to 40 (20 for commands, 20 for reads): enough for two, and the commands of an administrator beside.
  max_connections: '100',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  client_encoding: 'UTF8',
  // Compiling a plan takes longer than any of our short queries.
  jit: 'off',
  // Statements and details of errors hold personal data, which must not pile up in a log file.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const THROW_AWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // Each of two workers may run two applications at once.
  max_connections: '200',
};

/** The live server of the directory, once it is ready; undefined when there is none, or when it has just gone. */
export async function findServer(paths: Paths): Promise<Postmaster | undefined> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    const found = readPostmaster(paths.cluster);
    if (!found || !isServing(found, paths.cluster)) return undefined;
    if (found.ready) return found;
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${found.pid}) does not become ready.`);
    await sleep(20);
  }
}

export async function startServer(paths: Paths, account: Account, throwAway: boolean): Promise<Postmaster> {
  const deadline = Date.now() + RETRY_MS;
  for (;;) {
    const logStart = prepareLog(paths.log);
    const child = launch(paths, account, await freePort(), throwAway);
    const started = await untilReady(paths, child);
    if (started) return started;
    const said = readFileSync(paths.log).subarray(logStart).toString('utf8').trim();
    if (!RETRY_REASONS.test(said) || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start. It wrote to ${paths.log}:\n${said}`);
    }
    await sleep(200);
  }
}

/** Ends the server in the way that loses nothing and waits for no client, and waits until it is gone. */
export async function stopServer(paths: Paths, account: Account, { pid }: Postmaster): Promise<void> {
  const gone = async (patience: number): Promise<boolean> => {
    const deadline = Date.now() + patience;
    while (processStart(pid) !== undefined) {
      if (Date.now() > deadline) return false;
      await sleep(10);
    }
    return true;
  };
  const now = readPostmaster(paths.cluster);
  if (now?.pid !== pid || !isServing(now, paths.cluster)) return;
  if (process.platform === 'win32') {
    pgCtl(account, ['stop', '-D', paths.cluster, '-m', 'fast', '-w', '-t', String(STOP_MS / 1000)]);
    return;
  }
  signal(pid, 'SIGINT');
  if (await gone(STOP_MS)) return;
  // Immediate shutdown: committed data are safe, the next start replays the log.
  signal(pid, 'SIGQUIT');
  await gone(STOP_MS);
}

/** For a process that exits without having stopped its throw-away server. */
export function killServer({ pid }: Postmaster): void {
  if (processStart(pid) !== undefined) signal(pid, 'SIGQUIT');
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function launch(paths: Paths, account: Account, port: number, throwAway: boolean): ChildProcess | undefined {
  const chosen = { ...SETTINGS, ...(throwAway ? THROW_AWAY : {}), port: String(port) };
  const settings = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  if (process.platform === 'win32') {
    // Started by an administrator PostgreSQL refuses to run; pg_ctl gives the rights up first.
    pgCtl(account, ['start', '-D', paths.cluster, '-l', paths.log, '-w', '-o', settings.join(' ')]);
    return undefined;
  }
  const { file, args, options } = underAccount(account, account.binaries.postgres, ['-D', paths.cluster, ...settings], {
    // PostgreSQL takes a live process of the number in postmaster.pid for a server, be it a zombie or a stranger. We have
    // looked more closely; saying 'that is my grandparent' lets it go on, and keeps its own check for live children.
    PG_GRANDPARENT_PID: String(readPostmaster(paths.cluster)?.pid ?? ''),
  });
  const log = openSync(paths.log, 'a', 0o600);
  try {
    // A session of its own: Ctrl-C goes to the app's whole group, and the app still has requests to finish.
    const child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', log, log] });
    child.on('error', () => undefined);
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** Undefined when the server went away instead. A stale postmaster.pid of another process is not looked at. */
async function untilReady(paths: Paths, child: ChildProcess | undefined): Promise<Postmaster | undefined> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    const written = readPostmaster(paths.cluster);
    if (written?.ready && (child === undefined || written.pid === child.pid)) return written;
    if (child === undefined || child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    await sleep(5);
  }
  throw new Error(`PostgreSQL was not ready after ${START_MS / 1000} s; see ${paths.log}`);
}

function pgCtl(account: Account, args: string[]): void {
  const { file, args: all, options } = underAccount(account, account.binaries.pgCtl, args);
  spawnSync(file, all, { ...options, stdio: 'ignore', timeout: START_MS });
}

/** Its size, so that what is written from now on can be told apart. */
function prepareLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_BYTES) renameSync(file, `${file}.old`);
  closeSync(openSync(file, 'a', 0o600));
  return size > LOG_BYTES ? 0 : size;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
