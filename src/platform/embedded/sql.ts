import pg from 'pg';

/** Also the last proof that the server is the one of our directory: no other knows the password. */
export async function ensureDatabase(server: string, database: string): Promise<void> {
  await onServer(server, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(database)}`);
  });
}

/** A user that may sign in, owns nothing and has no rights but those it is given later. */
export async function ensureUser(server: string, name: string, password: string): Promise<void> {
  await onServer(server, async (client) => {
    const user = pg.escapeIdentifier(name);
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
    if (!rowCount) await client.query(`create role ${user}`);
    const powers = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
    await client.query(`alter role ${user} ${powers} password ${pg.escapeLiteral(password)}`);
  });
}

async function onServer(server: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres`, connectionTimeoutMillis: 10_000 });
  await client.connect();
  await work(client).finally(() => client.end());
}
