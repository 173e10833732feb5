import type pg from 'pg';
import { uuidv7 } from '../../src/kernel/uuid.js';
import { hashOfToken, newToken } from '../../src/modules/identity/tokens/token-form.js';
import { QUESTIONS } from './documents.js';
import { measure, medians, type Measured } from './measure.js';
import type { Served } from './processes.js';

/** Almaty: a region with bodies of every size. */
const REGION = '750000000';
const WARM_UP = 2;

interface Terms {
  readonly seconds: number;
  readonly rounds: number;
}

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

const cost = (of: Measured, than: Measured): string =>
  `${((than.perSecond / of.perSecond - 1) * 100).toFixed(0)} %`.replace('-0 %', '0 %');

/** Two ways of the same requests in turn, so that a slow minute of the machine hits both. */
async function inTurn(
  { seconds, rounds }: Terms,
  ways: readonly [(seconds: number) => Promise<Measured>, (seconds: number) => Promise<Measured>],
): Promise<readonly [Measured, Measured]> {
  for (const way of ways) await way(WARM_UP);
  const found: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < rounds; round++)
    for (const [i, way] of ways.entries()) found[i]!.push(await way(seconds));
  return [medians(found[0]), medians(found[1])];
}

/** The six questions as a regional secretary, against the administrator who asks the same. */
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

const WRITE = JSON.stringify({
  query: `mutation { registerPerson(input: { familyName: "Өлшемов", givenName: "Сынақ", birthDate: "1890" }) {
    person { id displayName } problems { code } } }`,
});

/** One command as the audit keeps it, against the same without the audit; what was written for it goes again. */
export async function writesLine(client: pg.Client, withAudit: Served, without: Served, terms: Terms): Promise<string> {
  const [kept, bare] = await inTurn(terms, [
    (seconds) => measure(withAudit, '/graphql', [WRITE], seconds),
    (seconds) => measure(without, '/graphql', [WRITE], seconds),
  ]);
  await client.query(
    `WITH gone AS (DELETE FROM people WHERE family_name = 'Өлшемов' AND given_name = 'Сынақ' RETURNING id)
     DELETE FROM search_names s USING gone g WHERE s.subject_id = g.id`,
  );
  await client.query('DELETE FROM subject_keys k WHERE NOT EXISTS (SELECT FROM people p WHERE p.id = k.subject_id)');
  const told = ({ perSecond, p50, p99 }: Measured): string => `${perSecond.toFixed(0)}/s (p50 ${p50}, p99 ${p99} ms)`;
  return `Writes with the audit ${told(kept)}, without ${told(bare)}: cost ${cost(kept, bare)}.`;
}
