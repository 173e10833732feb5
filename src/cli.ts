import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import pg from 'pg';
import { createApp } from './app.js';
import { AuditKey, checkpointsIn, exportLines, parseExport, sayFault, verifyTrail } from './modules/audit/index.js';
import { ReferenceLoader } from './modules/reference/index.js';
import { makeSynthetic } from './modules/sample/index.js';
import { Settings } from './platform/config/settings.js';
import { migrate, withStartLock, type DatabaseUrls } from './platform/database/index.js';
import { problemTable } from './platform/problems/index.js';
import { openDatabase } from './open-database.js';
import { systemContext } from './start-up.js';

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
    await withDatabase(async (settings, urls) => {
      await withStartLock(urls.owner, () => prepare(settings, urls));
      await withClient(urls.owner, (client) => makeSynthetic(client, { people, seed, log: say }));
    });
  },
  /** Writes schema.gql and src/PROBLEMS.md anew from the running code. */
  async schema() {
    await withDatabase(async (settings, urls) => {
      await migrate(urls);
      const app = await createApp(settings, urls.app);
      await app.init();
      writeFileSync('schema.gql', `${printSchema(app.get(GraphQLSchemaHost).schema)}\n`);
      writeFileSync('src/PROBLEMS.md', problemTable());
      await app.close();
    });
    say('Wrote schema.gql and src/PROBLEMS.md.');
  },
  /** Recomputes the audit trail, also against a copy of its checkpoints: `--checkpoints kept.jsonl`. Exit code 1: not intact. */
  async 'audit:verify'(args) {
    const { values } = parseArgs({ args, options: { checkpoints: { type: 'string' } } });
    const kept = parseExport(values.checkpoints === undefined ? '' : readFileSync(values.checkpoints, 'utf8'));
    await withDatabase(async (settings, urls) => {
      const own = AuditKey.known(settings)?.publicKey.toString('hex');
      const trust = { ...kept, keys: [...kept.keys, ...(own === undefined ? [] : [own])] };
      const { entries, streams, closedDays, fault } = await withClient(urls.app, (client) =>
        verifyTrail(client, trust),
      );
      say(fault ? sayFault(fault) : `${entries} entries, ${streams} streams, ${closedDays} closed days: intact`);
      if (fault) process.exitCode = 1;
    });
  },
  /** Prints the checkpoints and the public key as lines of JSON, to be kept elsewhere. */
  async 'audit:export'() {
    await withDatabase(async (settings, urls) => {
      const key = AuditKey.known(settings);
      const checkpoints = await withClient(urls.app, checkpointsIn);
      exportLines(key ? [key.publicKey.toString('hex')] : [], checkpoints).forEach(say);
    });
  },
};

async function prepare(settings: Settings, urls: DatabaseUrls): Promise<void> {
  await migrate(urls);
  const app = await createApp(settings, urls.app);
  await app.init();
  await app.get(ReferenceLoader).load(systemContext());
  await app.close();
}

/** The database of the settings, started for the command where it is the embedded one. */
async function withDatabase(work: (settings: Settings, urls: DatabaseUrls) => Promise<void>): Promise<void> {
  const settings = new Settings({ LOG_LEVEL: 'warn', ...process.env });
  // Not among the lines of an export.
  const { urls, stop } = await openDatabase(settings, (line) => process.stderr.write(`${line}\n`));
  await work(settings, urls).finally(stop);
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
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
