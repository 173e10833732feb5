import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.js';
import { ReferenceLoader } from '../../src/modules/reference/index.js';
import { Settings } from '../../src/platform/config/settings.js';
import { migrate } from '../../src/platform/database/index.js';
import { startEmbedded } from '../../src/platform/embedded/index.js';
import { systemContext } from '../../src/start-up.js';
import { createDatabase, dropDatabase, TEMPLATE, urlOf } from './database.js';
import { settingsOfTests } from './settings.js';
import { keep } from './test-server.js';

/** One server for the whole run: the one of TEST_DATABASE_URL, or a throw-away one of our own. */
export default async function setUp(): Promise<void> {
  const server = process.env['TEST_DATABASE_URL'] ?? (await startThrowAway());
  process.env['BIRLIK_TEST_SERVER'] = server;
  await dropDatabase(server, TEMPLATE);
  await createDatabase(server, TEMPLATE);
  await fill(urlOf(server, TEMPLATE));
}

/** As at the first start of the registry: the schema, then the reference data. */
async function fill(url: string): Promise<void> {
  await migrate(url);
  const app = await createApp(new Settings(settingsOfTests), url);
  await app.init();
  await app.get(ReferenceLoader).load(systemContext());
  await app.close();
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
