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
import { cases } from '../../../support/seed.js';

const ENV = { LOG_LEVEL: process.env.EQ_LOG ?? 'silent' };
const RUNS = cases(80);

let database: Awaited<ReturnType<typeof testDatabase>>;
let served: NestFastifyApplication;
let yardstick: NestFastifyApplication;
let naive: NaiveExecutor;
let known: Known;

async function listening(): Promise<NestFastifyApplication> {
  const app = await createApp(new Settings({ ...settingsOfTests, ...ENV }), database.appUrl);
  await app.listen(0, '127.0.0.1');
  return app;
}

interface Answered {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
async function ask(query: string, variables: object): Promise<Answered> {
  const response = await fetch(`${await served.getUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answered;
}

beforeAll(async () => {
  database = await testDatabase();
  served = await listening();
  await served.get(SampleRegister).load(systemContext());
  // A second application, whose schema is given the resolvers of the yardstick.
  yardstick = await listening();
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
  for (const app of [served, yardstick]) await app.close();
  await database.drop();
});

/** With introspection in it a document is answered by the standard executor, which reads each root field by itself. */
const byExecutor = (document: string): string => document.replace('{', '{ __schema { __typename }');

/** What the generator may write and the registry rightly refuses: too much, too deep, no record named, a condition that says nothing. */
const REFUSED = new Set(['QUERY_TOO_COSTLY', 'GRAPHQL_VALIDATION_FAILED', 'ARGUMENT_MISSING', 'FILTER_EMPTY']);

/** Lists over hundreds of reference rows by one statement a value would take the yardstick minutes. */
const tooLong = (document: string): boolean =>
  /\b(areas|classifierItems|ethnicGroups)(\(| |\{)/.test(document.slice(0, document.indexOf('}')));

describe('the read path', () => {
  it('answers random documents as a resolver does that loads row by row, to the letter, by text and by the executor', async () => {
    let answered = 0;
    const { schema } = served.get(GraphQLSchemaHost);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 }), async (seed) => {
        const { document, variables } = new DocumentWriter(schema, known, seed).write();
        if (tooLong(document) || validate(schema, parse(document)).length > 0) return;
        const byText = await ask(document, variables);
        if (REFUSED.has(byText.errors?.[0]?.extensions.code ?? '')) return;
        expect({ document, variables, errors: byText.errors }).toEqual({ document, variables, errors: undefined });
        const expected = await naive.run(document, variables);
        // As texts: the fields of every object stand in the order of the document.
        const told = (data: unknown): string => [document, JSON.stringify(variables), JSON.stringify(data)].join('\n');
        expect(told(withCursorsById(byText.data))).toEqual(told(expected));
        const { __schema, ...byObjects } = (await ask(byExecutor(document), variables)).data;
        expect(__schema).toEqual({ __typename: '__Schema' });
        expect(told(byObjects)).toEqual(told(byText.data));
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
