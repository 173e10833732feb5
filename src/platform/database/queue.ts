import { Logger, runMigrations } from 'graphile-worker';
import { withClient } from './client.js';
import { userOf, type DatabaseUrls } from './rights.js';

/** The schema of graphile-worker, which brings its own migrations. */
const SCHEMA = 'graphile_worker';
/** What it reports while it works, jobs report themselves: with less in it. */
export const QUIET = new Logger(() => () => undefined);

/** It guards its tables by row-level security without a policy, which lets in nobody but their owner; here grants guard them. */
const GUARDED = `
  SELECT format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', c.oid::regclass) AS open
  FROM pg_class c WHERE c.relnamespace = '${SCHEMA}'::regnamespace AND c.relrowsecurity`;

/** Brings the tables of the job queue up to date, and lets the application's user work with them. */
export async function makeQueue({ owner, app }: DatabaseUrls): Promise<void> {
  await runMigrations({ connectionString: owner, logger: QUIET });
  if (app === owner) return;
  const grantee = await userOf(app);
  await withClient(owner, async (client) => {
    const { rows } = await client.query<{ open: string }>(GUARDED);
    const all = [
      ...rows.map(({ open }) => open),
      `GRANT USAGE ON SCHEMA ${SCHEMA} TO ${grantee}`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${grantee}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${grantee}`,
    ];
    await client.query(all.join(';\n'));
  });
}
