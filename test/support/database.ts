import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/** The database that is migrated once and copied for each spec file. */
export const TEMPLATE = 'test_template';
/** As whom the application works in the tests. */
const APP_USER = 'test_birlik_app';

export interface TestDatabase {
  /** As the owner, who may do everything. */
  url: string;
  /** As the application, which may not. */
  appUrl: string;
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
  const url = urlOf(server, name);
  return { url, appUrl: asAppUser(url), drop: () => dropDatabase(server, name) };
}

export function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export async function createDatabase(server: string, name: string, template?: string): Promise<void> {
  // Files are copied in half the time that it takes to write every page to the log.
  const source = template === undefined ? '' : ` template ${guarded(template)} strategy file_copy`;
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

/** The user of the application on the server, with a new password, which it gives. */
export async function ensureAppUser(server: string): Promise<string> {
  const password = randomBytes(24).toString('hex');
  const [known] = await execute(server, 'SELECT FROM pg_roles WHERE rolname = $1', [APP_USER]);
  await execute(server, `${known ? 'ALTER' : 'CREATE'} ROLE ${APP_USER} LOGIN PASSWORD '${password}'`);
  return password;
}
/** While another run on the server still has databases, the user has rights in them and stays. */
export async function dropAppUser(server: string): Promise<void> {
  await execute(server, `DROP ROLE ${APP_USER}`).catch((error: { code?: string }) => {
    if (error.code !== '2BP01') throw error;
  });
}
export function asAppUser(database: string): string {
  return Object.assign(new URL(database), {
    username: APP_USER,
    password: process.env['BIRLIK_TEST_APP_PASSWORD'] ?? '',
  }).href;
}

/** For what the application may not do: altering the schema, rewriting the past. Statements without values may be several. */
export async function execute<Row extends object = object>(
  url: string,
  sql: string,
  values?: readonly unknown[],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values && [...values])).rows;
  } finally {
    await client.end();
  }
}

/**
 * A text for each table that is another when a row was added, changed or taken away: the number of rows and a sum over the
 * transactions that wrote them. Planned once for each connection: planning takes ten times as long as looking.
 */
export async function tracesOf(pool: pg.Pool, tables: readonly string[]): Promise<Record<string, string>> {
  const trace = `concat(count(*), ' ', sum(hashint8(xmin::text::bigint)))`;
  const text = tables.map((each) => `SELECT '${each}' AS name, ${trace} AS trace FROM "${each}"`).join(' UNION ALL ');
  const name = createHash('md5').update(text).digest('hex');
  const { rows } = await pool.query<{ name: string; trace: string }>({ name, text });
  return Object.fromEntries(rows.map((each) => [each.name, each.trace]));
}
