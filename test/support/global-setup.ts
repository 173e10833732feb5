import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startEmbedded } from '../../src/platform/embedded/index.js';
import { asAppUser, createDatabase, dropDatabase, ensureAppUser, TEMPLATE, urlOf } from './database.js';
import { keep } from './test-server.js';

/** One server for the whole run: the one of TEST_DATABASE_URL, or a throw-away one of our own. */
export default async function setUp(): Promise<void> {
  const server = process.env['TEST_DATABASE_URL'] ?? (await startThrowAway());
  process.env['BIRLIK_TEST_SERVER'] = server;
  process.env['BIRLIK_TEST_APP_PASSWORD'] = await ensureAppUser(server);
  await dropDatabase(server, TEMPLATE);
  await createDatabase(server, TEMPLATE);
  await fill(urlOf(server, TEMPLATE));
}

/**
 * In a process of its own: TypeORM, GraphQL and the validator keep what classes are declared on the global object, and
 * Jest hands every global of this process on to the spec files it runs here.
 */
async function fill(owner: string): Promise<void> {
  const program = fileURLToPath(new URL('./fill-template.js', import.meta.url));
  await promisify(execFile)(process.execPath, ['--no-warnings', program, owner, asAppUser(owner)]);
}

async function startThrowAway(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'birlik-test-'));
  const lines: string[] = [];
  const server = await startEmbedded({ dataDir, log: (line) => void lines.push(line), throwAway: true });
  keep({ dataDir, server });
  // Ctrl-C ends Jest without its teardown; an exit in the ordinary way takes the server along.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return server.url;
}
