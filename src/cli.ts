import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { text } from 'node:stream/consumers';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { createApp } from './app.js';
import { AuditKey, auditReport, checkpointsIn, exportLines, parseExport } from './modules/audit/index.js';
import { AdminCommands } from './modules/identity/index.js';
import { settingsPage } from './platform/config/settings.js';
import { migrate, withClient, withStartLock } from './platform/database/index.js';
import { problemTable } from './platform/problems/index.js';
import { ownSecrets, rotateDataKey, SealedColumns } from './platform/secrets/index.js';
import { withApp, withDatabase } from './with-app.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
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
  /** Writes what is generated from the running code: schema.gql, docs/errors.md, docs/settings.md. */
  async schema() {
    await withDatabase(async (settings, urls) => {
      await migrate(urls);
      const app = await createApp(settings, urls.app);
      await app.init();
      writeFileSync('schema.gql', `${printSchema(app.get(GraphQLSchemaHost).schema)}\n`);
      writeFileSync('docs/errors.md', problemTable());
      writeFileSync('docs/settings.md', settingsPage());
      await app.close();
    });
    print('Wrote schema.gql, docs/errors.md and docs/settings.md.');
  },
  /**
   * Recomputes the audit trail, also against a copy of its checkpoints (`--checkpoints kept.jsonl`), and compares every record with
   * it. Exit code 1: not intact.
   */
  async 'audit:verify'(args) {
    const { values } = parseArgs({ args, options: { checkpoints: { type: 'string' } } });
    const kept = parseExport(values.checkpoints === undefined ? '' : readFileSync(values.checkpoints, 'utf8'));
    await withDatabase(async (settings, urls) => {
      const own = AuditKey.known(settings)?.publicKey.toString('hex');
      const trust = { ...kept, keys: [...kept.keys, ...(own === undefined ? [] : [own])] };
      const report = await withClient(urls.app, (client) => auditReport(client, trust, ownSecrets(settings)));
      report.lines.forEach(print);
      if (!report.isIntact) process.exitCode = 1;
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
