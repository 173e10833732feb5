import { readdirSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { dataSourceOptions } from '../../src/platform/database/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { emptyDatabase } from '../support/database.js';
import { root } from '../support/generated.js';

/** Everything a migration can make, as PostgreSQL writes it down, by name. */
const OBJECTS = `
  SELECT 'column ' || c.relname || '.' || attname AS name,
    concat_ws(' ', format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, pg_get_expr(adbin, adrelid), attcollation::regcollation) AS definition
    FROM pg_class c JOIN pg_attribute ON attrelid = c.oid LEFT JOIN pg_attrdef ON adrelid = c.oid AND adnum = attnum
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm') AND relname <> 'migrations' AND attnum > 0 AND NOT attisdropped
  UNION ALL SELECT 'constraint ' || conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> to_regclass('migrations')
  UNION ALL SELECT 'index ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid)
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE relnamespace = 'public'::regnamespace AND relname <> 'migrations'
  UNION ALL SELECT 'trigger ' || tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'function ' || p.oid::regprocedure, pg_get_functiondef(p.oid) FROM pg_proc p
    WHERE pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
  UNION ALL SELECT 'view ' || viewname, definition FROM pg_views WHERE schemaname = 'public'`;

async function withDataSource(url: string, work: (dataSource: DataSource) => Promise<void>): Promise<void> {
  const dataSource = new DataSource({ ...dataSourceOptions(url), logging: false, extra: { max: 2 } });
  await dataSource.initialize();
  try {
    await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
/** Sorted: what is made anew stands elsewhere in the catalogues. */
async function objects(dataSource: DataSource): Promise<string[]> {
  const found: { name: string; definition: string }[] = await dataSource.query(OBJECTS);
  return found.map(({ name, definition }) => `${name}: ${definition}`).sort();
}

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
    await withDataSource(database.url, async (dataSource) => {
      const all = dataSource.migrations;
      let below: string[] = [];
      for (const count of all.keys()) {
        Object.assign(dataSource, { migrations: all.slice(0, count + 1) });
        await dataSource.runMigrations();
        const above = await objects(dataSource);
        expect(above).not.toEqual(below);
        await dataSource.undoLastMigration();
        expect(await objects(dataSource)).toEqual(below);
        await dataSource.runMigrations();
        expect(await objects(dataSource)).toEqual(above);
        below = above;
      }
      expect(all).toHaveLength(migrations.length);
    });
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
