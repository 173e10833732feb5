import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { text } from 'node:stream/consumers';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { printSchema } from 'graphql';
import pg from 'pg';
import { createApp } from './app.js';
import { AdminCommands } from './modules/identity/index.js';
import { makeSynthetic } from './modules/sample/index.js';
import { Settings } from './platform/config/settings.js';
import { migrate, withStartLock } from './platform/database/index.js';
import { startEmbedded } from './platform/embedded/index.js';
import { problemTable } from './platform/problems/index.js';
import { loadGround } from './start-up.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  /** Fills the database with people who do not exist: `--people 100000 --seed 1`. */
  async synthetic(args) {
    const { values } = parseArgs({
      args,
      options: { people: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
    });
    const [people, seed] = [Number(values.people), Number(values.seed)];
    if (!Number.isInteger(people) || people < 1 || !Number.isInteger(seed))
      throw new Error('--people and --seed are whole numbers, --people at least 1');
    await withDatabase(async (settings, url) => {
      await (await withStartLock(url, () => prepare(settings, url))).close();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await makeSynthetic(client, { people, seed, log: say }).finally(() => client.end());
    });
  },
  /** Accounts and their grants: `create`, `grant`, `disable`, `reset-password`, `list`. */
  async admin(args) {
    await withDatabase(async (settings, url) => {
      const app = await withStartLock(url, () => prepare(settings, url));
      const terminal = { say, read: () => text(process.stdin) };
      await app
        .get(AdminCommands)
        .run(args, terminal)
        .finally(() => app.close());
    });
  },
  /** Writes schema.gql and src/PROBLEMS.md anew from the running code. */
  async schema() {
    await withDatabase(async (settings, url) => {
      await migrate(url);
      const app = await createApp(settings, url);
      await app.init();
      writeFileSync('schema.gql', `${printSchema(app.get(GraphQLSchemaHost).schema)}\n`);
      writeFileSync('src/PROBLEMS.md', problemTable());
      await app.close();
    });
    say('Wrote schema.gql and src/PROBLEMS.md.');
  },
};

async function prepare(settings: Settings, url: string): Promise<NestFastifyApplication> {
  await migrate(url);
  const app = await createApp(settings, url);
  await app.init();
  await loadGround(app);
  return app;
}

/** The database of the settings, started for the command where it is the embedded one. */
async function withDatabase(work: (settings: Settings, url: string) => Promise<void>): Promise<void> {
  const settings = new Settings({ LOG_LEVEL: 'warn', ...process.env });
  const embedded = settings.databaseUrl ? undefined : await startEmbedded({ dataDir: settings.dataDir, log: say });
  await work(settings, settings.databaseUrl ?? embedded!.url).finally(() => embedded?.stop());
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  process.stderr.write(`Commands: ${Object.keys(COMMANDS).join(', ')}\n`);
  process.exit(1);
}
await command(args).catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
