import '../../src/app.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientBase } from 'pg';
import { endOfDay } from '../../src/kernel/clock.js';
import { DayCloser } from '../../src/modules/audit/day-closer.js';
import { AuditKey, checkpointsIn, exportLines, parseExport, reportWithin } from '../../src/modules/audit/index.js';
import { withClient } from '../../src/platform/database/index.js';
import { ownSecrets } from '../../src/platform/secrets/index.js';
import { Settings } from '../../src/platform/config/settings.js';
import type { TestApp } from './app.js';
import { root } from './generated.js';
import { DATA_KEY, settingsOfTests } from './settings.js';

/** What each verifier says of a register and its trail. */
export interface Verdicts {
  readonly own: string;
  /** The one without any code of the application. */
  readonly independent: string;
}

const SECRETS = ownSecrets(new Settings(settingsOfTests));
const PUBLIC_KEY = AuditKey.known(new Settings(settingsOfTests))!.publicKey.toString('hex');

/** What `npm run audit:export` prints. */
export const exportOf = (url: string): Promise<string> =>
  withClient(url, async (client) => exportLines([PUBLIC_KEY], await checkpointsIn(client)).join('\n'));

/** The closed days in their order, and how many entries each holds. */
export const closedDays = ({ dataSource }: TestApp): Promise<{ day: string; count: string }[]> =>
  dataSource.query('SELECT day::text, count FROM audit_checkpoints ORDER BY day');

/** Closes the day of the newest entry, with those before it; where that is closed, the next one. Whatever day it is. */
export async function closeDay({ app, dataSource }: TestApp): Promise<void> {
  const [{ day }] = await dataSource.query(
    `SELECT greatest((max(recorded_at) AT TIME ZONE INTERVAL '5 hours')::date,
       (SELECT max(day) + 1 FROM audit_checkpoints))::text AS day FROM change_sets`,
  );
  await app.get(DayCloser).closeDays(endOfDay(day));
}

const keyFile = join(mkdtempSync(join(tmpdir(), 'birlik-keys-')), 'data-key');
writeFileSync(keyFile, JSON.stringify({ key: DATA_KEY }));
process.on('exit', () => rmSync(dirname(keyFile), { recursive: true }));

/** The program that shares no code with the application, and so no types. */
interface Independent {
  verdict(client: ClientBase, exported: string, keyFile: string, most?: number): Promise<{ readonly said: string }>;
}
const independent: Promise<Independent> = import(
  pathToFileURL(join(root, 'src/modules/audit/independent-verifier.mjs')).href
);

/** Both verifiers on one database, with the public key and, where given, checkpoints that somebody has kept. */
export const verdicts = (url: string, kept?: string): Promise<Verdicts> => verdictsAfter(url, '', kept);

/** Nothing that the database refuses is in the way of a superuser; stands before what is done. */
export const NO_CONSTRAINTS = `DO $$ DECLARE c record; BEGIN
  FOR c IN SELECT conrelid::regclass AS t, conname AS name FROM pg_constraint
    WHERE contype IN ('c', 'x', 'u') AND connamespace = 'public'::regnamespace AND conrelid <> 0
  LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', c.t, c.name); END LOOP;
  FOR c IN SELECT i.indexrelid::regclass AS name FROM pg_index i JOIN pg_class k ON k.oid = i.indrelid
    WHERE i.indisunique AND NOT i.indisprimary AND k.relnamespace = 'public'::regnamespace
  LOOP EXECUTE format('DROP INDEX %s', c.name); END LOOP; END $$;`;
/** The same after a superuser has been at work, with triggers and foreign keys off; all of it is undone. `most`: so many faults are named. */
export function verdictsAfter(
  url: string,
  sql: string,
  kept = exportLines([PUBLIC_KEY], []).join('\n'),
  most?: number,
): Promise<Verdicts> {
  return withClient(url, async (client) => {
    await client.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}`);
    await client.query('SAVEPOINT tampered');
    const { lines } = await reportWithin(client, parseExport(kept), SECRETS, most);
    await client.query('ROLLBACK TO SAVEPOINT tampered');
    const { said } = await (await independent).verdict(client, kept, keyFile, most);
    await client.query('ROLLBACK');
    return { own: lines.join('\n'), independent: said };
  });
}
