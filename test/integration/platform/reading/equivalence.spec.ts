import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { DataSource } from 'typeorm';
import { createApp } from '../../../../src/app.js';
import { SampleRegister } from '../../../../src/modules/sample/index.js';
import { Settings } from '../../../../src/platform/config/settings.js';
import { Readings } from '../../../../src/platform/reading/index.js';
import { systemContext } from '../../../../src/start-up.js';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { testDatabase } from '../../../support/database.js';
import { ADMIN_TOKEN, settingsOfTests } from '../../../support/settings.js';
import { NaiveExecutor } from './naive.js';
import { withCursorsById } from './naive-page.js';
import { DocumentWriter, type Known } from './random-document.js';

const ENV = { LOG_LEVEL: process.env.EQ_LOG ?? 'silent' };
const RUNS = Number(process.env.EQUIVALENCE_RUNS ?? 150);

let database: Awaited<ReturnType<typeof testDatabase>>;
let apps: NestFastifyApplication[];
let naive: NaiveExecutor;
let known: Known;

async function listening(env: NodeJS.ProcessEnv): Promise<NestFastifyApplication> {
  const app = await createApp(new Settings({ ...settingsOfTests, ...ENV, ...env }), database.appUrl);
  await app.listen(0, '127.0.0.1');
  return app;
}

async function ask(app: NestFastifyApplication, query: string, variables: object): Promise<unknown> {
  const response = await fetch(`${await app.getUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

beforeAll(async () => {
  database = await testDatabase();
  apps = [await listening({}), await listening({ BIRLIK_ANSWER: 'objects' })];
  await apps[0]!.get(SampleRegister).load(systemContext());
  // A third application, not served: its schema is given the resolvers of the yardstick.
  const yardstick = await listening({});
  apps.push(yardstick);
  naive = new NaiveExecutor(
    yardstick.get(Readings),
    yardstick.get(DataSource),
    yardstick.get(GraphQLSchemaHost).schema,
  );
  const rows: { ids: string[]; codes: string[]; texts: string[] }[] = await yardstick.get(DataSource).query(
    `SELECT (SELECT array_agg(id) FROM (SELECT id FROM people UNION ALL SELECT id FROM organizations UNION ALL SELECT id FROM awards
        UNION ALL SELECT id FROM memberships UNION ALL SELECT id FROM sources UNION ALL SELECT id FROM posts) i) AS ids,
      ARRAY(SELECT code FROM organization_kinds UNION SELECT code FROM award_types UNION SELECT code FROM classifier_items
        UNION SELECT '790000000' ORDER BY 1) AS codes,
      ARRAY(SELECT DISTINCT left(family_name, 3) FROM people WHERE family_name IS NOT NULL UNION SELECT 'Шымкент' ORDER BY 1) AS texts`,
  );
  known = rows[0]!;
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await database.drop();
});

/** What the generator may write and the registry rightly refuses: too much, too deep, no record named. */
const REFUSED = new Set(['QUERY_TOO_COSTLY', 'GRAPHQL_VALIDATION_FAILED', 'ARGUMENT_MISSING']);

/** Lists over hundreds of reference rows by one statement a value would take the yardstick minutes. */
const tooLong = (document: string): boolean =>
  /^query[^{]*\{ (a\d+: )?(areas|classifierItems|ethnicGroups)\b/.test(document);

describe('the read path', () => {
  it('answers random documents as a resolver does that loads row by row, by text and by objects', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 }), async (seed) => {
        const { document, variables } = new DocumentWriter(apps[0]!.get(GraphQLSchemaHost).schema, known, seed).write();
        if (tooLong(document) || validate(apps[0]!.get(GraphQLSchemaHost).schema, parse(document)).length > 0) return;
        const byText = (await ask(apps[0]!, document, variables)) as {
          data: unknown;
          errors?: { extensions: { code: string } }[];
        };
        if (REFUSED.has(byText.errors?.[0]?.extensions.code ?? '')) return;
        expect({ document, variables, errors: byText.errors }).toEqual({ document, variables, errors: undefined });
        const expected = await naive.run(document, variables);
        expect({ document, variables, data: withCursorsById(byText.data) }).toEqual({
          document,
          variables,
          data: expected,
        });
        const byObjects = (await ask(apps[1]!, document, variables)) as { data: unknown };
        expect({ document, variables, data: byObjects.data }).toEqual({ document, variables, data: byText.data });
        answered++;
      }),
      {
        numRuns: RUNS,
        endOnFailure: true,
      },
    );
    expect(answered).toBeGreaterThan(RUNS / 2);
  }, 600_000);
});
