import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/commands.js';
import { execute, testDatabase } from '../support/database.js';
import { settingsOfTests } from '../support/settings.js';

type Database = Awaited<ReturnType<typeof testDatabase>>;

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'birlik-audit-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

const VERIFIER = 'src/modules/audit/independent-verifier.mjs';

/** A command as `npm run` runs it, in a process of its own: its exit code, what it printed, and what it complained about. */
const command = (...args: string[]): Promise<Ended> => program(['dist/src/cli.js', ...args]);
/** The same without a process, which takes seconds to load the house. */
async function commandHere(...args: string[]): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const code = await runCommand(args, {
    env: environment(),
    print: (line) => (said.stdout += `${line}\n`),
    complain: (line) => (said.stderr += `${line}\n`),
  });
  return { code, ...said };
}
const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  DATA_DIR: folder,
  ...settingsOfTests,
  DATABASE_URL: database.appUrl,
});
interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
function program(args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { ...environment(), ...more } }, (error, stdout, stderr) =>
      resolve({ code: error ? (error.code as number) : 0, stdout, stderr }),
    );
  });
}

it('audit:export prints the public key, by which audit:verify finds the trail intact, or names the entry and fails', async () => {
  const { stdout } = await commandHere('audit:export');
  expect(stdout).toMatch(/^\{"publicKey":"[0-9a-f]{64}"\}\n$/);
  const file = join(folder, 'kept.jsonl');
  writeFileSync(file, stdout);
  const intact = await commandHere('audit:verify', '--checkpoints', file);
  expect(intact).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^[1-9] entries, [1-8] streams, \d closed days, [1-9]\d* records: intact\n$/),
    stderr: '',
  });
  expect(await program([VERIFIER, file])).toEqual(intact);

  const [entry] = await execute<{ id: string }>(
    database.url,
    `SET session_replication_role = replica; UPDATE change_sets SET reason = 'басқа' RETURNING id`,
  ).then(() =>
    execute<{ id: string }>(database.url, 'SELECT id FROM change_sets ORDER BY recorded_at, stream, sequence'),
  );
  const { code, stdout: said } = await command('audit:verify');
  expect([code, said]).toEqual([
    1,
    expect.stringMatching(new RegExp(`^Not intact\\. changed: id ${entry!.id}, stream`)),
  ]);
  const independent = await program([VERIFIER, file]);
  expect([independent.code, independent.stdout]).toEqual([1, expect.stringContaining(`changed: id ${entry!.id}`)]);
});

it('what cannot be verified is neither intact nor not: no kept copy, no database', async () => {
  const nowhere = join(folder, 'nowhere');
  const missing = await commandHere('audit:verify', '--checkpoints', nowhere);
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('ENOENT')]);
  const known = join(folder, 'known.jsonl');
  writeFileSync(known, '{"publicKey":"00"}\n');
  const unread = await program([VERIFIER, nowhere]);
  const unreached = await program([VERIFIER, known], { DATABASE_URL: 'postgres://birlik@127.0.0.1:1/birlik' });
  for (const [{ code, stdout }, why] of [
    [unread, 'ENOENT'],
    [unreached, 'ECONNREFUSED'],
  ] as const)
    expect([code, stdout]).toEqual([2, expect.stringMatching(`^Could not be verified: .*${why}`)]);
});
