import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { dataSourceOptions } from '../../../src/platform/database/index.js';
import { emptyDatabase, execute } from '../../support/database.js';

const upgrade = migrations.findIndex(({ name }) => name.startsWith('CloseWhatLiesUnder'));

async function migrate(url: string, known: typeof migrations): Promise<void> {
  const options = { ...dataSourceOptions(url), migrations: known, logging: false as const, extra: { max: 2 } };
  const dataSource = await new DataSource(options).initialize();
  await dataSource.runMigrations().finally(() => dataSource.destroy());
}

it('sittings from before the upgrade hide what lies under a closed item, and are kept by their bodies', async () => {
  const database = await emptyDatabase();
  await migrate(database.url, migrations.slice(0, upgrade));
  const id = (n: number): string => `0189000${n}-0000-7000-8000-000000000000`;
  const [meeting, body, area, elsewhere] = [id(0), id(1), id(2), id(3)];
  // Whatever else the rows hang on does not matter here.
  await execute(
    database.url,
    `SET session_replication_role = replica;
     INSERT INTO organizations (id, type, kind_id, name_kk, area_id) VALUES ('${body}', 'BODY', '${id(9)}', 'Кеңес', '${area}');
     INSERT INTO meetings (id, kind_id, area_id, state, places) VALUES ('${meeting}', '${id(9)}', '${elsewhere}', 'HELD', '{}');
     INSERT INTO meeting_bodies (id, meeting_id, organization_id, position) VALUES ('${id(8)}', '${meeting}', '${body}', 0);
     INSERT INTO agenda_items (id, meeting_id, number, title_kk, open, amendment, amendment_reason, invited_number, invited_title_kk) VALUES
       ('${id(4)}', '${meeting}', '1', 'ашық', true, NULL, NULL, NULL, NULL), ('${id(5)}', '${meeting}', '2', 'жабық', false, NULL, NULL, NULL, NULL),
       ('${id(6)}', '${meeting}', '2.1', 'астында', true, NULL, NULL, NULL, NULL), ('${id(7)}', '${meeting}', '3', 'өзге', true, 'CHANGED', 'себеп', '3', 'бұрынғы');
     INSERT INTO resolutions (id, meeting_id, agenda_item_id, text_kk, outcome, public)
       SELECT i.id, '${meeting}', i.id, 'шешім', 'ADOPTED', i.open FROM agenda_items i;`,
  );
  await migrate(database.url, migrations);
  const rows = await execute(
    database.url,
    `SELECT i.number, i.public, i.was_closed AS closed, r.public AS told FROM agenda_items i JOIN resolutions r ON r.agenda_item_id = i.id ORDER BY i.number`,
  );
  // Of the last one nobody knows whether it was open when it was invited to.
  expect(rows).toEqual([
    { number: '1', public: true, closed: false, told: true },
    { number: '2', public: false, closed: true, told: false },
    { number: '2.1', public: false, closed: true, told: false },
    { number: '3', public: true, closed: true, told: true },
  ]);
  const [kept] = await execute(database.url, 'SELECT held_by AS "heldBy", places FROM meetings');
  expect(kept).toEqual({ heldBy: [body, area], places: [body, area, elsewhere] });
  await database.drop();
});
