import pg from 'pg';
import { withClient } from './client.js';

/** Two users of one database: whose the tables are, and as whom the application works. May be the same one. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly app: string;
}

/** Tables with the trigger `append_only` take no more than new rows; what migrations have run is not for the application to say. */
const TABLES = `
  SELECT c.relname AS name, CASE
      WHEN c.relkind IN ('v', 'm') OR c.relname = 'migrations' THEN 'SELECT'
      WHEN EXISTS (SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgrelid = c.oid AND p.proname = 'append_only')
        THEN 'SELECT, INSERT'
      ELSE 'SELECT, INSERT, UPDATE, DELETE' END AS rights
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')`;

/** Why the role could take rights it is not given: as superuser, as the owner or a member of it, or as who may make tables. */
const POWERS = `
  SELECT pg_has_role($1, current_user, 'MEMBER') AS member, has_schema_privilege($1, 'public', 'CREATE') AS creates,
    EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND pg_get_userbyid(relowner) = $1) AS owns`;

/**
 * Gives the application's user what it needs in every table there is, and no more. To be called after each run of migrations,
 * so that no new table is forgotten. Fails when that user has powers by which it could help itself to the rest.
 */
export async function grantRights({ owner, app }: DatabaseUrls): Promise<void> {
  const grantee = await userOf(app);
  await withClient(owner, async (client) => {
    const { rows } = await client.query<{ name: string; rights: string }>(TABLES);
    const grants = rows.flatMap(({ name, rights }) => {
      const table = `public.${pg.escapeIdentifier(name)}`;
      return [`REVOKE ALL ON ${table} FROM ${grantee}`, `GRANT ${rights} ON ${table} TO ${grantee}`];
    });
    const all = [
      'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
      `REVOKE CREATE ON SCHEMA public FROM ${grantee}`,
      `GRANT USAGE ON SCHEMA public TO ${grantee}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${grantee}`,
      ...grants,
    ];
    // Several statements of one text are one transaction: nobody finds a table between taking and giving.
    await client.query(all.join(';\n'));
    await refuseMighty(client, await nameOf(app));
  });
}

async function refuseMighty(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ member: boolean; creates: boolean; owns: boolean }>(POWERS, [role]);
  const { member, creates, owns } = rows[0]!;
  const power =
    (member && 'has all the rights of the user of DATABASE_OWNER_URL') ||
    (owns && `owns tables (REASSIGN OWNED BY ${role} TO the owner)`) ||
    (creates && 'may make tables in the schema public (take CREATE on it away)');
  if (power)
    throw new Error(`DATABASE_URL connects as ${role}, and ${role} ${power}: the audit trail would not be safe.`);
}

const nameOf = (url: string): Promise<string> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
    return rows[0]!.name;
  });

/** The user of an address, as SQL names it. */
export const userOf = async (url: string): Promise<string> => pg.escapeIdentifier(await nameOf(url));
