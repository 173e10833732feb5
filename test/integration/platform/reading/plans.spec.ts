import pg from 'pg';
import { makeSynthetic } from '../../../synthetic/index.js';
import { Secrets } from '../../../../src/platform/secrets/index.js';
import { QUESTIONS } from '../../../bench/documents.js';
import { startApp, type TestApp } from '../../../support/app.js';

/** Tables that grow with the register; the lists of reference data may be read whole. */
const LARGE = new Set([
  'people',
  'memberships',
  'awards',
  'organizations',
  'search_names',
  'other_names',
  'consents',
  'posts',
  'citations',
]);

/** A table of fewer rows is read whole rightly. */
const ROWS = 2_000;

let large: ReadonlySet<string>;
let app: TestApp;
let client: pg.Client;

beforeAll(async () => {
  app = await startApp({ BIRLIK_EXPLAIN: 'on' });
  // Statistics are for the owner of the tables to gather.
  client = new pg.Client({ connectionString: app.ownerUrl });
  await client.connect();
  await makeSynthetic(client, { people: 12_000, seed: 3, secrets: app.app.get(Secrets), log: () => undefined });
  const tables = await client.query<{ name: string }>(
    'SELECT relname AS name FROM pg_class WHERE relname = ANY ($1) AND reltuples >= $2',
    [[...LARGE], ROWS],
  );
  large = new Set(tables.rows.map(({ name }) => name));
  expect(large.size).toBeGreaterThan(5);
}, 120_000);
afterAll(async () => {
  await client.end();
  await app.close();
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}
const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

describe('plans on the synthetic register', () => {
  it.each(QUESTIONS.map((each) => [each.name, each] as const))(
    'read no large table whole: %s',
    async (_name, question) => {
      const { rows } = await client.query<Record<string, string>>(question.variables);
      const variables = 'nothing' in rows[0]! ? {} : rows[Math.floor(rows.length / 2)]!;
      const { errors, extensions } = await app.admin(question.document, variables, {
        headers: { 'x-birlik-explain': '1' },
      });
      expect(errors).toEqual([]);
      const { explain } = extensions as { explain: { plan: { Plan: PlanNode }[] }[] };
      expect(explain.length).toBeGreaterThan(0);
      const whole = explain
        .flatMap(({ plan }) => nodesOf(plan[0]!.Plan))
        .filter((node) => node['Node Type'] === 'Seq Scan' && large.has(node['Relation Name'] ?? ''));
      expect(whole.map((node) => node['Relation Name'])).toEqual([]);
    },
  );
});
