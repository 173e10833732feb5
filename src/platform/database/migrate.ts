import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';
import { makeQueue } from './queue.js';
import { grantRights, type DatabaseUrls } from './rights.js';

/** Any number, the same in every process of this product. */
const START_LOCK = 7_461_903;

/** Runs work that only one process may do at a time on a database: migrations, reference data, the sample. */
export async function withStartLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [START_LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}

/** Brings the schema and the job queue up to date, and the rights of the application's user; the names of the migrations that ran. */
export async function migrate({ owner, app }: DatabaseUrls): Promise<string[]> {
  const dataSource = new DataSource({ ...dataSourceOptions(owner), logging: false, extra: { max: 2 } });
  await dataSource.initialize();
  try {
    const ran = await dataSource.runMigrations();
    await makeQueue({ owner, app });
    if (app !== owner) await grantRights({ owner, app });
    return ran.map((each) => each.name);
  } finally {
    await dataSource.destroy();
  }
}
