import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { text } from 'node:stream/consumers';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { createApp } from './app.js';
import { AuditKey, auditReport, checkpointsIn, exportLines, parseExport } from './modules/audit/index.js';
import { AdminCommands } from './modules/identity/index.js';
import { settingsPage } from './platform/config/settings.js';
import { migrate, withClient, withStartLock } from './platform/database/index.js';
import { problemTable } from './platform/problems/index.js';
import { rotateProofKey } from './platform/proofs/index.js';
import { ownSecrets, rotateDataKey, SealedColumns } from './platform/secrets/index.js';
import { withApp, withDatabase } from './with-app.js';

/** Where a command runs: what it is told by its environment, and who hears what it says. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Each gives its exit code where that is not 0. */
const COMMANDS: Readonly<Record<string, (args: string[], terminal: Terminal) => Promise<number | void>>> = {
  /** Seals all personal data with a new key. The application must not run meanwhile, or be started again afterwards. */
  async 'secrets:rotate'(_, { env, print }) {
    await withApp(async (app, urls, settings) => {
      const columns = app.get(SealedColumns).all();
      const count = await withStartLock(urls.owner, () => rotateDataKey(settings, app.get(DataSource), columns));
      print(`Sealed with the new data key: ${count} values.`);
    }, env);
  },
  /** Lets a new key sign papers from the next start on; papers that are signed still prove themselves. */
  async 'proofs:rotate'(_, { env, print }) {
    await withApp((_app, _urls, settings) => Promise.resolve(rotateProofKey(settings)), env);
    print('A new key signs papers from the next start on.');
  },
  /** Accounts and their grants: `create`, `grant`, `disable`, `reset-password`, `list`. */
  async admin(args, { env, print }) {
    await withApp((app) => app.get(AdminCommands).run(args, { print, read: () => text(process.stdin) }), env);
  },
  /** Writes what is generated from the running code: schema.gql, docs/errors.md, docs/settings.md. */
  async schema(_, { env, print }) {
    await withDatabase(async (settings, urls) => {
      await migrate(urls);
      const app = await createApp(settings, urls.app);
      await app.init();
      writeFileSync('schema.gql', `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`);
      writeFileSync('docs/errors.md', problemTable());
      writeFileSync('docs/settings.md', settingsPage());
      await app.close();
    }, env);
    print('Wrote schema.gql, docs/errors.md and docs/settings.md.');
  },
  /**
   * Recomputes the audit trail, also against a copy of its checkpoints (`--checkpoints kept.jsonl`), and compares every record with
   * it. Exit code 1: not intact; 2: it could not be verified.
   */
  async 'audit:verify'(args, { env, print }) {
    const { values } = parseArgs({ args, options: { checkpoints: { type: 'string' } } });
    const kept = parseExport(values.checkpoints === undefined ? '' : readFileSync(values.checkpoints, 'utf8'));
    return withDatabase(async (settings, urls) => {
      const own = AuditKey.known(settings)?.publicKey.toString('hex');
      const trust = { ...kept, keys: [...kept.keys, ...(own === undefined ? [] : [own])] };
      const report = await withClient(urls.app, (client) => auditReport(client, trust, ownSecrets(settings)));
      report.lines.forEach(print);
      return report.isIntact ? 0 : 1;
    }, env);
  },
  /** Prints the checkpoints and the public key as lines of JSON, to be kept elsewhere. */
  async 'audit:export'(_, { env, print }) {
    await withDatabase(async (settings, urls) => {
      const key = AuditKey.known(settings);
      const checkpoints = await withClient(urls.app, checkpointsIn);
      exportLines(key ? [key.publicKey.toString('hex')] : [], checkpoints).forEach(print);
    }, env);
  },
};

/** Of a command that did not come to its end: what it was to find out is not known. */
const FAILED = 2;

/** Runs the command of that name; its exit code. A failure is told in its sentence. */
export async function runCommand([name = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const command = COMMANDS[name];
  if (!command) {
    terminal.complain(`Commands: ${Object.keys(COMMANDS).join(', ')}`);
    return FAILED;
  }
  try {
    return (await command(args, terminal)) ?? 0;
  } catch (error) {
    terminal.complain((error as Error).message);
    return FAILED;
  }
}
