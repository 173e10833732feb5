import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../../src/platform/embedded/index.js';
import { asAppUser, createDatabase, dropDatabase, ensureAppUser, TEMPLATE, urlOf } from './database.js';
import { newFolder } from './folder.js';
import { endForsaken, keep } from './test-server.js';

/** One server for the whole run: the one of TEST_DATABASE_URL, or a throw-away one of our own. */
export default async function setUp(): Promise<void> {
  // It has the whole registry to load: meanwhile the server is made.
  const filling = filler();
  const server = process.env['TEST_DATABASE_URL'] ?? (await startThrowAway());
  process.env['BIRLIK_TEST_SERVER'] = server;
  process.env['BIRLIK_TEST_APP_PASSWORD'] = await ensureAppUser(server);
  await dropDatabase(server, TEMPLATE);
  await createDatabase(server, TEMPLATE);
  await fill(filling, urlOf(server, TEMPLATE));
}

/**
 * A process of its own: TypeORM, GraphQL and the validator keep what classes are declared on the global object, and
 * Jest hands every global of this process on to the spec files it runs here.
 */
const filler = (): ChildProcess =>
  fork(fileURLToPath(new URL('./fill-template.js', import.meta.url)), { execArgv: ['--no-warnings'] });

async function fill(filling: ChildProcess, owner: string): Promise<void> {
  const ended = once(filling, 'exit');
  filling.send({ owner, app: asAppUser(owner) });
  const [code] = await ended;
  if (code !== 0) throw new Error('The template of the databases was not filled; the reason stands above.');
}

async function startThrowAway(): Promise<string> {
  await endForsaken();
  const dataDir = newFolder();
  const lines: string[] = [];
  const server = await startEmbedded({ dataDir, log: (line) => void lines.push(line), throwAway: true });
  keep({ dataDir, server });
  // Ctrl-C ends Jest without its teardown; an exit in the ordinary way takes the server along.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return server.url;
}
