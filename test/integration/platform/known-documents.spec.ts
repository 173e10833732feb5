import { execute } from '../../support/database.js';
import { startApp, tokenWith, type TestApp } from '../../support/app.js';
import { Register } from '../../support/register.js';
import { statementsOf } from '../../support/statements.js';

/** A query that was answered once is answered without Apollo from then on; nobody can tell. */
let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  const register = new Register(app);
  await register.person({ familyName: 'Мүшев', phone: '+7 701', areaId: await register.area('330000000') });
});
afterAll(() => app.close());

const PEOPLE = 'people(first: $first) { nodes { displayName personalData { phone } } }';
/** Each test asks documents of its own: none is known before. */
let asked = 0;
const question = (fields: string): string => `query Q${asked++}($first: Int) { ${fields} }`;

interface Asked {
  readonly body: object;
  readonly token?: string;
  readonly headers?: Record<string, string>;
}
/** All that comes back but the id of the request and the time of day. */
async function told({ body, token, headers = {} }: Asked): Promise<object> {
  const answer = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body: JSON.stringify(body),
  });
  const { date: _, 'x-request-id': id, ...rest } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers: rest, text: (await answer.text()).replace(id!, 'its id') };
}

const OFFICER = tokenWith('people.read', 'people.personal.contacts');

it('tells the same with the same headers', async () => {
  const body = { query: question(PEOPLE), variables: { first: 5 } };
  const first = await told({ body, token: OFFICER });
  expect(first).toMatchObject({ status: 200, text: expect.stringContaining('+7 701') });
  expect(await told({ body, token: OFFICER })).toEqual(first);
});

it.each([
  ['by nobody', {}],
  ['without the right', { token: tokenWith('awards.read') }],
  ['with a token that is none', { token: 'wrong' }],
  ['with a variable of a wrong type', { token: OFFICER, variables: { first: 'бес' } }],
  ['with a page too large', { token: OFFICER, variables: { first: 1000 } }],
  ['with extensions', { token: OFFICER, extensions: { persistedQuery: { version: 1, sha256Hash: 'aa' } } }],
  ['as a type that is not served', { token: OFFICER, headers: { accept: 'text/html' } }],
  ['as the newer type of answers', { token: OFFICER, headers: { accept: 'application/graphql-response+json' } }],
  ['as a form', { token: OFFICER, headers: { 'content-type': 'text/plain' } }],
  ['in Russian, by nobody', { headers: { 'accept-language': 'ru' } }],
])('asked %s, tells what it would tell of an unknown one', async (_, { token, headers, ...more }: Partial<Asked> & object) => {
  const query = question(PEOPLE);
  const again = (): Promise<object> => told({ body: { query, variables: { first: 5 }, ...more }, ...(token && { token }), ...(headers && { headers }) });
  const unknown = await again();
  expect(await told({ body: { query, variables: { first: 5 } }, token: OFFICER })).toMatchObject({ status: 200 });
  expect(await again()).toEqual(unknown);
}); // prettier-ignore

it('is another with another operation of its text', async () => {
  const query = 'query A { people { totalCount } } query B { people(first: 1) { nodes { displayName } } }';
  for (const _ of [1, 2]) {
    const a = await told({ body: { query, operationName: 'A' }, token: OFFICER });
    expect(a).toMatchObject({ text: '{"data":{"people":{"totalCount":1}}}' });
    const b = await told({ body: { query, operationName: 'B' }, token: OFFICER });
    expect(b).toMatchObject({ text: expect.stringContaining('Мүшев') });
    expect(await told({ body: { query }, token: OFFICER })).toMatchObject({ status: 400 });
  }
});

it('is kept in the audit each time that it shows what is guarded, and once', async () => {
  const body = { query: question(PEOPLE), variables: { first: 5 } };
  const kept = (): Promise<number> =>
    execute<{ count: number }>(app.ownerUrl, `SELECT count(*)::int FROM changes WHERE action = 'READ'`).then(
      ([row]) => row!.count,
    );
  const before = await kept();
  for (const times of [1, 2, 3]) {
    await told({ body, token: OFFICER });
    expect(await kept()).toBe(before + times);
  }
});

it('that fails is not asked of the database a second time', async () => {
  const body = { query: question('people(first: $first) { totalCount }') };
  await told({ body, token: OFFICER });
  await execute(app.ownerUrl, 'ALTER TABLE people RENAME TO people_away');
  let failed = {};
  const texts = await statementsOf(async () => (failed = await told({ body, token: OFFICER })));
  await execute(app.ownerUrl, 'ALTER TABLE people_away RENAME TO people');
  expect(failed).toMatchObject({ status: 200, text: expect.stringContaining('"code":"INTERNAL"') });
  expect(texts.filter((text) => text.includes('people'))).toHaveLength(1);
});
