import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import pg from 'pg';
import { startEmbedded, type EmbeddedServer } from '../../../src/platform/embedded/index.js';
import { processStart } from '../../../src/platform/embedded/process.js';
import { newFolder } from '../../support/folder.js';
import { eventually } from '../../support/offices.js';

const door = new URL('../../../src/platform/embedded/index.js', import.meta.url).href;
const posix = process.platform === 'win32' ? it.skip : it;

let dataDir: string;
const children: ChildProcess[] = [];

beforeAll(() => {
  dataDir = newFolder();
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await (await start()).stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = (directory = dataDir): Promise<EmbeddedServer> =>
  startEmbedded({ dataDir: directory, log: () => undefined, throwAway: true });

/** An app in a process of its own, up when its first line has come. */
async function startApp(): Promise<{ child: ChildProcess; url: string }> {
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(door)});
    const server = await startEmbedded({ dataDir: process.argv[1], log: () => undefined });
    process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
    setInterval(() => undefined, 1000);
    console.log(server.url);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: line.toString().trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

const postmasterFile = (): string => join(dataDir, 'pg18', 'postmaster.pid');
const postmasterPid = (): number => Number(readFileSync(postmasterFile(), 'utf8').split('\n')[0]);

const writePostmaster = (pid: number): void =>
  writeFileSync(postmasterFile(), [pid, join(dataDir, 'pg18'), 1, 5432, '', '127.0.0.1', '', ' ready', ''].join('\n'));

async function answers(host: string, port: number): Promise<boolean> {
  const socket = createConnection({ host, port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

describe('a fresh data directory', () => {
  let server: EmbeddedServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  it('gets a UTF-8 database with ICU order, checksums and UTC', async () => {
    const [row] = await query(
      server.url,
      `select current_database() as name, pg_encoding_to_char(encoding) as encoding, datlocprovider as provider,
              current_setting('data_checksums') as checksums, current_setting('TimeZone') as zone
       from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({ name: 'birlik', encoding: 'UTF8', provider: 'i', checksums: 'on', zone: 'UTC' });
    expect(server.reused).toBe(false);
  });

  it('asks for the password, on every way in', async () => {
    const methods = await query(server.url, 'select distinct auth_method from pg_hba_file_rules');
    expect(methods).toEqual([{ auth_method: 'scram-sha-256' }]);
    await expect(query(server.url.replace(/:[0-9a-f]{48}@/, ':guess@'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
  });

  it('listens on loopback only, without a socket file', async () => {
    const [row] = await query(
      server.url,
      `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets`,
    );
    expect(row).toEqual({ addresses: '127.0.0.1', sockets: '' });
    const port = Number(new URL(server.url).port);
    const outside = Object.values(networkInterfaces()).flatMap((list) => list?.filter((face) => !face.internal) ?? []);
    for (const { address, family } of outside.filter((face) => face.family === 'IPv4')) {
      expect([address, family, await answers(address, port)]).toEqual([address, 'IPv4', false]);
    }
  });

  posix('keeps data and password from other users', () => {
    expect(statSync(server.place).mode & 0o777).toBe(0o700);
    for (const user of ['birlik', 'birlik_app'])
      expect(statSync(join(server.place, `${user}.password`)).mode & 0o777).toBe(0o600);
  });

  it('has a second user, who owns nothing and may make nothing', async () => {
    const [row] = await query(
      server.appUrl,
      `select current_user as name, rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication as mighty,
              has_schema_privilege('public', 'CREATE') as creates, has_database_privilege(current_database(), 'CREATE') as schemas
       from pg_roles where rolname = current_user`,
    );
    expect(row).toEqual({ name: 'birlik_app', mighty: false, creates: false, schemas: false });
    expect(new URL(server.appUrl).password).not.toBe(new URL(server.url).password);
  });

  it('is refused to a second app as long as the first one lives', async () => {
    await expect(start()).rejects.toThrow(`Another Birlik (process ${process.pid}) already works with the data`);
  });
});

describe('an end without a goodbye', () => {
  it('loses no row when the app is killed, and the next app finds the server alive', async () => {
    const { child, url } = await startApp();
    await query(url, 'create table kept (n int); insert into kept values (1)');
    await kill(child);
    const next = await start();
    expect(next.reused).toBe(true);
    expect(await query(next.appUrl, 'select current_user as name')).toEqual([{ name: 'birlik_app' }]);
    expect(await query(next.url, 'select n from kept')).toEqual([{ n: 1 }]);
    await next.stop();
  });

  it('loses no row when the server is killed too', async () => {
    const { child, url } = await startApp();
    await query(url, 'insert into kept values (2)');
    process.kill(postmasterPid(), 'SIGKILL');
    await kill(child);
    const next = await start();
    expect(next.reused).toBe(false);
    expect(await query(next.url, 'select n from kept order by n')).toEqual([{ n: 1 }, { n: 2 }]);
    await next.stop();
  });

  posix('is not misled by the number of a dead process, of a zombie or of a stranger', async () => {
    // `sleep` never asks after the child it inherits from the shell, so that stays a zombie.
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(parent);
    const [zombie] = (await once(parent.stdout, 'data')) as [Buffer];
    await eventually(() => expect(processStart(Number(zombie.toString()))).toBeUndefined());
    for (const pid of [99_999_999, Number(zombie.toString()), process.pid]) {
      writePostmaster(pid);
      const server = await start();
      expect(server.reused).toBe(false);
      await server.stop();
    }
  });

  it('takes over the lock of a dead app, once, however many ask', async () => {
    writeFileSync(join(dataDir, 'pg18.lock'), JSON.stringify({ pid: 99_999_999, start: 'long ago', nonce: 'dead' }));
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => start()));
    const up = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(up).toHaveLength(1);
    await up[0]?.stop();
  });
});

describe('a stop', () => {
  posix('ends the server at SIGTERM to the app and leaves the directory free', async () => {
    const { child, url } = await startApp();
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await answers('127.0.0.1', Number(new URL(url).port))).toBe(false);
    expect(readdirSync(dataDir).sort()).toEqual(['pg18', 'pg18.log']);
  });

  it('may be asked for twice', async () => {
    const server = await start();
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
  });
});

it('begins anew where the making of the database was interrupted', async () => {
  const directory = newFolder();
  mkdirSync(join(directory, 'pg18.half-abc', 'data', 'base'), { recursive: true });
  const server = await start(directory);
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(readdirSync(directory).sort()).toEqual(['pg18', 'pg18.log']);
  rmSync(directory, { recursive: true });
});

it('says so when the data are of another major version', async () => {
  const directory = newFolder();
  mkdirSync(join(directory, 'pg18'));
  writeFileSync(join(directory, 'pg18', 'PG_VERSION'), '17\n');
  await expect(start(directory)).rejects.toThrow(/made by PostgreSQL 17, but the installed one is PostgreSQL 18/);
  rmSync(directory, { recursive: true });
});
