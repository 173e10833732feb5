import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The database that is migrated once and copied for each spec file. */
export const TEMPLATE = 'test_template';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * A database of its own for a spec file, with every migration and the reference data in it: copying takes a
 * twentieth of making.
 */
export const testDatabase = (): Promise<TestDatabase> => newDatabase(TEMPLATE);

/** A database with nothing in it. */
export const emptyDatabase = (): Promise<TestDatabase> => newDatabase();

async function newDatabase(template?: string): Promise<TestDatabase> {
  const server = process.env['BIRLIK_TEST_SERVER'];
  if (!server) throw new Error('BIRLIK_TEST_SERVER is not set: run the tests through Jest with .config/jest.mjs');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createDatabase(server, name, template);
  return { url: urlOf(server, name), drop: () => dropDatabase(server, name) };
}

export function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export async function createDatabase(server: string, name: string, template?: string): Promise<void> {
  const source = template === undefined ? '' : ` template ${guarded(template)}`;
  await execute(server, `create database ${guarded(name)}${source}`);
}

export async function dropDatabase(server: string, name: string): Promise<void> {
  await execute(server, `drop database if exists ${guarded(name)} with (force)`);
}

/** TEST_DATABASE_URL may name a server with somebody's work on it: nothing without the prefix is ever made or dropped. */
function guarded(name: string): string {
  if (!name.startsWith('test_'))
    throw new Error(`Refused to touch the database ${name}: its name must begin with test_`);
  return pg.escapeIdentifier(name);
}

async function execute(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
