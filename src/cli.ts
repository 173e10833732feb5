import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { text } from 'node:stream/consumers';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { createApp } from './app.js';
import { AuditKey, checkpointsIn, exportLines, parseExport, sayFault, verifyTrail } from './modules/audit/index.js';
import { AdminCommands } from './modules/identity/index.js';
import { makeSynthetic } from './modules/sample/index.js';
import { settingsPage } from './platform/config/setting-list.js';
import { Settings } from './platform/config/settings.js';
import { migrate, withClient, withStartLock, type DatabaseUrls } from './platform/database/index.js';
import { problemTable } from './platform/problems/index.js';
import { openDatabase } from './open-database.js';
import { rotateDataKey, SealedColumns, Secrets } from './platform/secrets/index.js';
import { loadGround } from './start-up.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

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
    await withApp(async (app, urls) =>
      withClient(urls.owner, (client) =>
        makeSynthetic(client, { people, seed, secrets: app.get(Secrets), log: print }),
      ),
    );
  },
  /** Seals all personal data with a new key. The application must not run meanwhile, or be started again afterwards. */
  async 'secrets:rotate'() {
    await withApp(async (app, urls, settings) => {
      const columns = app.get(SealedColumns).all();
      const count = await withStartLock(urls.owner, () => rotateDataKey(settings, app.get(DataSource), columns));
      print(`Sealed with the new data key: ${count} values.`);
    });
  },
  /** Accounts and their grants: `create`, `grant`, `disable`, `reset-password`, `list`. */
  async admin(args) {
    await withApp((app) => app.get(AdminCommands).run(args, { print, read: () => text(process.stdin) }));
  },
  /** Writes what is generated from the running code: schema.gql, src/PROBLEMS.md, docs/settings.md. */
  async schema() {
    await withDatabase(async (settings, urls) => {
      await migrate(urls);
      const app = await createApp(settings, urls.app);
      await app.init();
      writeFileSync('schema.gql', `${printSchema(app.get(GraphQLSchemaHost).schema)}\n`);
      writeFileSync('src/PROBLEMS.md', problemTable());
      writeFileSync('docs/settings.md', settingsPage());
      await app.close();
    });
    print('Wrote schema.gql, src/PROBLEMS.md and docs/settings.md.');
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
      print(fault ? sayFault(fault) : `${entries} entries, ${streams} streams, ${closedDays} closed days: intact`);
      if (fault) process.exitCode = 1;
    });
  },
  /** Prints the checkpoints and the public key as lines of JSON, to be kept elsewhere. */
  async 'audit:export'() {
    await withDatabase(async (settings, urls) => {
      const key = AuditKey.known(settings);
      const checkpoints = await withClient(urls.app, checkpointsIn);
      exportLines(key ? [key.publicKey.toString('hex')] : [], checkpoints).forEach(print);
    });
  },
};

/** The application with its ground laid, for a command that works through its services. */
async function withApp(
  work: (app: NestFastifyApplication, urls: DatabaseUrls, settings: Settings) => Promise<void>,
): Promise<void> {
  await withDatabase(async (settings, urls) => {
    const app = await withStartLock(urls.owner, async () => {
      await migrate(urls);
      const made = await createApp(settings, urls.app);
      await made.init();
      await loadGround(made);
      return made;
    });
    await work(app, urls, settings).finally(() => app.close());
  });
}

/** The database of the settings, started for the command where it is the embedded one. */
async function withDatabase(work: (settings: Settings, urls: DatabaseUrls) => Promise<void>): Promise<void> {
  const settings = new Settings({ LOG_LEVEL: 'warn', ...process.env });
  // Not among the lines of an export.
  const { urls, stop } = await openDatabase(settings, (line) => process.stderr.write(`${line}\n`));
  await work(settings, urls).finally(stop);
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
