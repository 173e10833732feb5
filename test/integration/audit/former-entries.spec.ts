import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { dataSourceOptions } from '../../../src/platform/database/index.js';
import { emptyDatabase, execute } from '../../support/database.js';
import { verdicts } from '../../support/trail.js';

async function migrated(url: string, known: typeof migrations): Promise<void> {
  const options = { ...dataSourceOptions(url), migrations: known, logging: false as const, extra: { max: 2 } };
  const dataSource = await new DataSource(options).initialize();
  await dataSource.runMigrations().finally(() => dataSource.destroy());
}

it('entries from before the chain are sealed in the order of their moments, and verify', async () => {
  const database = await emptyDatabase();
  const sealing = migrations.findIndex(({ name }) => name.startsWith('SealAudit'));
  await migrated(database.url, migrations.slice(0, sealing));
  // More than one batch; every third says nothing, as the loading of reference data once did.
  await execute(
    database.url,
    `INSERT INTO change_sets SELECT gen_random_uuid(), timestamptz '2026-01-01' + (n % 400) * interval '1 hour', 'administrator',
       'r' || n, 'person.registered', CASE WHEN n % 2 = 0 THEN 'себеп ' || n END FROM generate_series(1, 1100) n;
     INSERT INTO changes SELECT gen_random_uuid(), s.id, 'Person', gen_random_uuid(), 'f' || n, 'null',
       jsonb_build_object('б', n, 'a', ARRAY['«ә»', NULL]) FROM change_sets s, generate_series(1, 3) n WHERE s.ctid::text NOT LIKE '%3)'`,
  );
  await migrated(database.url, migrations);
  const said = '1100 entries, 1 streams, 0 closed days, 0 records: intact';
  expect(await verdicts(database.url)).toEqual({ own: said, independent: said });
  const [row] = await execute<{ ordered: boolean }>(
    database.url,
    'SELECT bool_and(ok) AS ordered FROM (SELECT occurred_at >= lag(occurred_at, 1, occurred_at) OVER (ORDER BY sequence) AS ok FROM change_sets) s',
  );
  expect(row).toEqual({ ordered: true });
  await database.drop();
});
