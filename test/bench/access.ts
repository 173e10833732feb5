import type pg from 'pg';
import { uuidv7 } from '../../src/kernel/uuid.js';
import { hashOfToken, newToken } from '../../src/modules/identity/tokens/token-form.js';
import { QUESTIONS } from './documents.js';
import { cost, inTurn, type Terms } from './in-turn.js';
import { measure } from './measure.js';
import type { Served } from './processes.js';

/** Almaty: a region with bodies of every size. */
const REGION = '750000000';

/** A secretary of the region, made anew for the run, as who signs in by a token; gives the token. */
async function secretary(client: pg.Client): Promise<string> {
  const [account, token] = [uuidv7(), newToken()];
  await client.query(`INSERT INTO accounts (id, sign_in_name, display_name) VALUES ($1, $2, 'Bench')`, [
    account,
    `bench-${account}`,
  ]);
  await client.query(
    `INSERT INTO grants (id, account_id, role_id, area_id, valid_from, given_by)
     SELECT $1, $2, r.id, c.area_id, '2020-01-01', 'bench' FROM roles r, area_codes c
      WHERE r.code = 'secretary' AND c.code = $3 AND c.valid_to IS NULL`,
    [uuidv7(), account, REGION],
  );
  await client.query(
    `INSERT INTO api_tokens (id, account_id, name, token_hash, permissions, expires_at)
     SELECT $1, $2, 'bench', $3, permissions, now() + interval '1 day' FROM roles WHERE code = 'secretary'`,
    [uuidv7(), account, hashOfToken(token)],
  );
  return token;
}

/** What the secretary asks: of the own region where a question is about one. */
const OWN_VARIABLES: Readonly<Record<number, string>> = {
  0: 'SELECT $1::uuid AS region',
  1: 'SELECT $1::uuid AS region',
  2: 'SELECT id AS person FROM people WHERE synthetic AND places && ARRAY[$1::uuid] ORDER BY id LIMIT 200',
  5: `SELECT o.id AS body, '2020-05-01' AS day FROM organizations o JOIN memberships m ON m.organization_id = o.id
      WHERE o.type = 'BODY' AND o.region_id = $1::uuid AND m.held @> date '2020-05-01'
      GROUP BY o.id HAVING count(*) BETWEEN 5 AND 100 ORDER BY o.id LIMIT 50`,
};

async function requestsOf(client: pg.Client, region: string, i: number): Promise<string[]> {
  const own = OWN_VARIABLES[i];
  const { rows } = await client.query<Record<string, string>>(own ?? QUESTIONS[i]!.variables, own ? [region] : []);
  if (rows.length === 0) throw new Error(`Question ${i + 1} has nothing to ask of the region`);
  return rows.map((each) =>
    JSON.stringify({ query: QUESTIONS[i]!.document, variables: 'nothing' in each ? {} : each }),
  );
}

/** The questions as a regional secretary, against the administrator who asks the same. */
export async function secretaryTable(client: pg.Client, birlik: Served, terms: Terms): Promise<string> {
  const token = await secretary(client);
  const { rows } = await client.query<{ id: string }>(
    'SELECT area_id AS id FROM area_codes WHERE code = $1 AND valid_to IS NULL',
    [REGION],
  );
  const lines = ['| question | administrator req/s | secretary req/s | cost of scope |', '| --- | --- | --- | --- |'];
  for (const i of QUESTIONS.keys()) {
    const requests = await requestsOf(client, rows[0]!.id, i);
    const [all, own] = await inTurn(terms, [
      (seconds) => measure(birlik, '/graphql', requests, seconds),
      (seconds) => measure(birlik, '/graphql', requests, seconds, token),
    ]);
    lines.push(
      `| ${QUESTIONS[i]!.name} | ${all.perSecond.toFixed(0)} | ${own.perSecond.toFixed(0)} | ${cost(own, all)} |`,
    );
  }
  return lines.join('\n');
}
