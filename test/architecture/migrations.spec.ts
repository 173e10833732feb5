import { readdirSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { dataSourceOptions } from '../../src/platform/database/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { emptyDatabase } from '../support/database.js';
import { root } from '../support/generated.js';

/** Everything a migration can make, as PostgreSQL writes it down, by name. */
const OBJECTS = `
  SELECT 'column ' || table_name || '.' || column_name AS name,
    concat_ws(' ', data_type, is_nullable, column_default, generation_expression, collation_name) AS definition
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
  UNION ALL SELECT 'constraint ' || conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> to_regclass('migrations')
  UNION ALL SELECT 'index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
  UNION ALL SELECT 'trigger ' || tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'function ' || p.oid::regprocedure, pg_get_functiondef(p.oid) FROM pg_proc p
    WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL SELECT 'view ' || viewname, definition FROM pg_views WHERE schemaname = 'public'
  ORDER BY 1`;

async function withDataSource<T>(
  url: string,
  known: typeof migrations,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = new DataSource({
    ...dataSourceOptions(url),
    migrations: known,
    logging: false,
    extra: { max: 2 },
  });
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
const objects = (dataSource: DataSource): Promise<unknown[]> => dataSource.query(OBJECTS);

describe('migrations', () => {
  it('are named by their moment and what they do, and all of them are listed in order', () => {
    const files = readdirSync(`${root}migrations`).filter((name) => name !== 'index.ts');
    expect(files.filter((name) => !/^\d{13}-[a-z]+(-[a-z0-9]+)+\.ts$/.test(name))).toEqual([]);
    const classNames = files.sort().map((name) => {
      const [moment = '', ...words] = name.replace('.ts', '').split('-');
      return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('') + moment;
    });
    expect(migrations.map((each) => each.name)).toEqual(classNames);
  });

  it('go one step down and up again, each of them', async () => {
    const database = await emptyDatabase();
    let below: unknown[] = [];
    for (const count of migrations.keys()) {
      await withDataSource(database.url, migrations.slice(0, count + 1), async (dataSource) => {
        await dataSource.runMigrations();
        const above = await objects(dataSource);
        expect(above).not.toEqual(below);
        await dataSource.undoLastMigration();
        expect(await objects(dataSource)).toEqual(below);
        await dataSource.runMigrations();
        expect(await objects(dataSource)).toEqual(above);
        below = above;
      });
    }
    await database.drop();
  });
});

describe('entities', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('describe the tables that the migrations make', async () => {
    const { upQueries } = await app.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
