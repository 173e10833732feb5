import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { chmodSync, lchownSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cannotRun, copyBinaries, type Binaries } from './package.js';

/** Under whom PostgreSQL runs, since it refuses to run as root. */
export interface Account {
  label: string;
  binaries: Binaries;
  /** Put before the command, as `unshare …` is. */
  prefix: string[];
  uid?: number;
  gid?: number;
}

interface Command {
  readonly file: string;
  readonly args: string[];
  readonly options: Pick<SpawnSyncOptions, 'cwd' | 'env' | 'uid' | 'gid' | 'windowsHide'>;
}

interface User {
  name: string;
  uid: number;
  gid: number;
}

const UNSHARE = ['unshare', '-U', '--map-user=65534', '--map-group=65534'];
/** Where root may put a copy of the programs for a user who cannot read this project. */
const READABLE_PLACE = '/var/cache/birlik';

/** A short environment: no PG* variable of the user changes the server, and no secret of the app lies in it. */
export function environment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'windir', 'USERPROFILE'];
  const own = Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  return { ...own, LC_ALL: 'C', ...extra };
}

/** The command line and options that run a program under the account; `/` because the project may be closed to it. */
export function underAccount(account: Account, program: string, args: string[], extra?: NodeJS.ProcessEnv): Command {
  const [file, ...rest] = [...account.prefix, program, ...args];
  const cwd = process.platform === 'win32' ? account.binaries.root : '/';
  const options = { cwd, env: environment(extra), uid: account.uid, gid: account.gid, windowsHide: true };
  return { file: file as string, args: rest, options };
}

/** Chooses who runs the server whose directory is `cluster` (perhaps not made yet) inside `dataDir`. */
export function chooseAccount(binaries: Binaries, dataDir: string, cluster: string): Account {
  const self: Account = { label: 'this user', binaries, prefix: [] };
  // Root, too, may ask for the version.
  const unfit = troubleOf(self, dataDir);
  if (unfit) throw new Error(cannotRun(binaries, unfit));
  if (process.getuid?.() !== 0) return self;
  const tried: string[] = [];
  for (const account of candidates(binaries, dataDir, cluster)) {
    const trouble = troubleOf(account, dataDir);
    if (!trouble) return account;
    const moved = trouble.startsWith('cd:') || account.uid === undefined ? undefined : withReadableCopy(account);
    if (moved && !troubleOf(moved, dataDir)) return moved;
    tried.push(`  ${account.label}: ${trouble.replace(/^cd: /, '')}`);
  }
  throw new Error(
    'PostgreSQL does not run as root, and no other account could be used:\n' +
      `${tried.join('\n')}\nStart as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
  );
}

function candidates(binaries: Binaries, dataDir: string, cluster: string): Account[] {
  const as = ({ name, uid, gid }: User): Account => ({ label: `user ${name}`, binaries, prefix: [], uid, gid });
  const users = knownUsers();
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) {
    return [as(users.find((user) => user.uid === owner.uid) ?? { ...owner, name: String(owner.uid) })];
  }
  const byName = (name: string) => users.find((user) => user.name === name);
  const project = nearestOwner(dataDir);
  const found = [users.find((user) => user.uid === project), byName('postgres'), byName('nobody')];
  const usable = found.filter((user) => user !== undefined && user.uid !== 0) as User[];
  const namespace: Account = { label: 'root in a user namespace', binaries, prefix: UNSHARE };
  return process.platform === 'linux' ? [namespace, ...usable.map(as)] : usable.map(as);
}

/** Root may have been called by `sudo` in somebody's home; then that somebody can read all that is needed. */
function nearestOwner(directory: string): number {
  const { uid } = statSync(directory);
  return uid !== 0 || dirname(directory) === directory ? uid : nearestOwner(dirname(directory));
}

function knownUsers(): User[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [name = '', , uid, gid] = line.split(':');
    return uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** Why the account will not do, or undefined. A trouble with the directory begins with `cd:`. */
function troubleOf(account: Account, dataDir: string): string | undefined {
  const capture: SpawnSyncOptions = { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] };
  const attempt = (program: string, args: string[]): string | undefined => {
    const { file, args: rest, options } = underAccount(account, program, args);
    const { status, error, stderr } = spawnSync(file, rest, { ...options, ...capture });
    return status === 0 ? undefined : (error?.message ?? (String(stderr).trim() || `exit code ${status}`));
  };
  if (process.platform !== 'win32') {
    const closed = attempt('/bin/sh', ['-c', 'cd "$1"', 'sh', dataDir]);
    if (closed) return `cd: ${closed}`;
  }
  return attempt(account.binaries.postgres, ['--version']);
}

function withReadableCopy(account: Account): Account {
  mkdirSync(READABLE_PLACE, { recursive: true });
  const target = join(READABLE_PLACE, `postgres-${account.binaries.version}`);
  mkdirSync(target, { recursive: true });
  chmodSync(target, 0o755);
  return { ...account, binaries: copyBinaries(account.binaries, target) };
}

/** Gives a tree to the account, where it is not its own already. */
export function giveTo(account: Account, path: string): void {
  const { uid, gid } = account;
  if (uid === undefined || gid === undefined || lstatSync(path).uid === uid) return;
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name));
  lchownSync(path, uid, gid);
}
