import type pg from 'pg';
import { cost, inTurn, type Terms } from './in-turn.js';
import { measure, type Measured } from './measure.js';
import type { Served } from './processes.js';

/** By which the rows of the bench are found again. */
const MARK = 'Өлшем';

interface Write {
  readonly name: string;
  readonly document: string;
  /** Where the variables of a request come from; each row is one request. */
  readonly variables: string;
}

/** Two commands of a day: one about a person, sealed with a key of that person, and one about an award. */
const WRITES: readonly Write[] = [
  {
    name: 'register a person',
    document: `mutation ($name: String!) { registerPerson(input: { familyName: "${MARK}", givenName: $name, birthDate: "1890" }) {
      person { id displayName } problems { code } } }`,
    // Names of their own: among a thousand namesakes a command would do little but find them.
    variables: `SELECT 'Сынақ' || translate(n::text, '0123456789', 'абгдежзикл') AS name FROM generate_series(1, 50000) n`,
  },
  {
    name: 'record an award',
    document: `mutation ($person: ID!, $area: ID!) { recordAward(input: { type: "algys_hat", personId: $person, areaId: $area,
      date: "2020-05-01", capacity: "${MARK}" }) { award { id type { code } } problems { code } } }`,
    variables: `SELECT id AS person, area_id AS area FROM people WHERE synthetic AND area_id IS NOT NULL ORDER BY id LIMIT 50000`,
  },
];

/** Commands as the audit keeps them, against the same without the audit; what was written for it goes again. */
export async function writesTable(
  client: pg.Client,
  withAudit: Served,
  without: Served,
  terms: Terms,
): Promise<string> {
  const lines = ['| command | with the audit | without | cost of the audit |', '| --- | --- | --- | --- |'];
  for (const { name, document, variables } of WRITES) {
    const { rows } = await client.query<object>(variables);
    const requests = rows.map((each) => JSON.stringify({ query: document, variables: each }));
    const [kept, bare] = await inTurn(terms, [
      (seconds) => measure(withAudit, '/graphql', requests, seconds),
      (seconds) => measure(without, '/graphql', requests, seconds),
    ]);
    lines.push(`| ${name} | ${told(kept)} | ${told(bare)} | ${cost(kept, bare)} |`);
  }
  await tidy(client);
  return lines.join('\n');
}

const told = ({ perSecond, p50, p99 }: Measured): string => `${perSecond.toFixed(0)}/s (p50 ${p50}, p99 ${p99} ms)`;

async function tidy(client: pg.Client): Promise<void> {
  await client.query(
    `WITH gone AS (DELETE FROM people WHERE family_name = '${MARK}' RETURNING id)
     DELETE FROM search_names s USING gone g WHERE s.subject_id = g.id`,
  );
  await client.query('DELETE FROM subject_keys k WHERE NOT EXISTS (SELECT FROM people p WHERE p.id = k.subject_id)');
  // The trigger places who held an award of the bench anew.
  await client.query(
    `WITH gone AS (DELETE FROM awards WHERE capacity = '${MARK}' RETURNING person_id)
     UPDATE people p SET area_id = p.area_id WHERE p.id IN (SELECT person_id FROM gone)`,
  );
}
