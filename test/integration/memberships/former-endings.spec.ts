import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { dataSourceOptions } from '../../../src/platform/database/index.js';
import { emptyDatabase, execute } from '../../support/database.js';

const TODAY = "(now() AT TIME ZONE INTERVAL '5 hours')::date";
const upgrade = migrations.findIndex(({ name }) => name.startsWith('EndSurely'));

async function migrate(url: string, known: typeof migrations): Promise<void> {
  const options = { ...dataSourceOptions(url), migrations: known, logging: false as const, extra: { max: 2 } };
  const dataSource = await new DataSource(options).initialize();
  await dataSource.runMigrations().finally(() => dataSource.destroy());
}

it('memberships that ended before the upgrade are in the rosters up to the day on which that was recorded', async () => {
  const database = await emptyDatabase();
  await migrate(database.url, migrations.slice(0, upgrade));
  const id = (n: number): string => `0189000${n}-0000-7000-8000-000000000000`;
  // Whatever else the rows hang on does not matter here.
  await execute(
    database.url,
    `SET session_replication_role = replica;
     INSERT INTO organizations (id, type, kind_id, name_kk, area_id) VALUES ('${id(0)}', 'BODY', '${id(0)}', 'Кеңес', NULL);
     INSERT INTO memberships (id, person_id, organization_id, start_text, start_earliest, start_latest, ended, end_text, end_earliest, end_latest,
         held, held_surely, one_seat, public)
       SELECT i::uuid, gen_random_uuid(), '${id(0)}', '2016', '2016-01-01', '2016-12-31', ended, e, e::date, e::date, 'empty', 'empty', false, true
         FROM (VALUES ('${id(1)}', true, NULL), ('${id(2)}', true, NULL), ('${id(3)}', true, '2018-05-01'), ('${id(4)}', true, '2990-05-01'),
           ('${id(5)}', false, NULL)) v (i, ended, e);
     INSERT INTO change_sets (id, occurred_at, recorded_at, actor, request_id, event, stream, sequence, hash)
       VALUES ('${id(9)}', '2020-03-01 20:00Z', '2020-03-01 20:00Z', 'administrator', 'r', 'membership.ended', 0, 1, '');
     INSERT INTO changes (id, change_set_id, position, action, entity, entity_id, field, before, after)
       SELECT gen_random_uuid(), '${id(9)}', n, 'CHANGE', 'Membership', i::uuid, 'ended', 'false', 'true'
         FROM (VALUES (1, '${id(1)}'), (2, '${id(3)}'), (3, '${id(4)}')) v (n, i);`,
  );
  const [before] = await execute<{ day: string }>(database.url, `SELECT ${TODAY}::text AS day`);
  await migrate(database.url, migrations.slice(0, upgrade + 1));
  const rows = await execute(
    database.url,
    `SELECT ended, upper(held) - 1 BETWEEN '${before!.day}' AND ${TODAY} AS today, upper(held)::text AS until FROM memberships ORDER BY id`,
  );
  expect(rows).toEqual([
    { ended: true, today: false, until: '2020-03-03' },
    { ended: true, today: true, until: expect.any(String) },
    { ended: true, today: false, until: '2018-05-02' },
    { ended: true, today: false, until: '2990-05-02' },
    { ended: false, today: null, until: null },
  ]);
  await database.drop();
});
