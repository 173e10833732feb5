import { SampleRegister } from '../../../../src/modules/sample/index.js';
import { systemContext } from '../../../../src/start-up.js';
import { startApp, type TestApp } from '../../../support/app.js';
import { statementsOf } from '../../../support/statements.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ BIRLIK_EXPLAIN: 'on' });
  await app.app.get(SampleRegister).load(systemContext());
});
afterAll(() => app.close());

const DEEP = `organizations(first: $first) { totalCount nodes { name { kk } area { name { kk } region { name { kk } } }
  memberships(first: $first) { nodes { person { displayName awards(first: 3) { nodes { type { name { kk } } grantingBody { name { kk } } } } } post { title { kk } } } }
  citations { source { title } } names { name { kk } } } }`;

describe('SQL per request', () => {
  it.each([1, 10, 25])('is one statement per root field, whatever the rows (%i)', async (first) => {
    const document = `query ($first: Int) { a: ${DEEP} b: ${DEEP} people(first: $first) { nodes { memberships { totalCount } } } }`;
    const texts = await statementsOf(async () => {
      const { errors } = await app.admin(document, { first });
      expect(errors).toEqual([]);
    });
    expect(texts).toHaveLength(3);
  });

  it('reads nothing that the document does not ask for', async () => {
    const [text] = await statementsOf(() => app.admin('{ people(first: 1) { nodes { displayName } } }'));
    expect(text).toContain('sort_name');
    expect(text).not.toMatch(/iin|birth|phone|areas|JOIN|count\(/);
  });

  it('counts only when the total is asked for', async () => {
    const [without] = await statementsOf(() => app.admin('{ awards(first: 1) { nodes { id } } }'));
    const [withTotal] = await statementsOf(() => app.admin('{ awards(first: 1) { totalCount } }'));
    expect(without).not.toContain('count(*)');
    expect(withTotal).toContain('count(*)');
  });

  it('sends nothing for a document that is refused', async () => {
    const level = (inner: string): string => `memberships(first: 100) { nodes { person { ${inner} } } }`;
    const texts = await statementsOf(async () => {
      const { errors } = await app.admin(`{ people(first: 100) { nodes { ${level(level('id'))} } } }`);
      expect(errors.map((each) => each.extensions.code)).toEqual(['QUERY_TOO_COSTLY']);
    });
    expect(texts).toEqual([]);
  });

  it('writes by as many statements as a command has things to say, and reads its answer by one', async () => {
    const document = `mutation { registerPerson(input: { familyName: "Әліш" }) { person { id displayName } problems { code } } }`;
    const texts = await statementsOf(() => app.admin(document));
    const kinds = texts.map((text) => (/append_entries|subject_keys_of/.exec(text) ?? /[A-Z]+/.exec(text)!)[0]);
    // The person and its other names, names to be found by, who is similar, the key of the history of the person, the entry
    // in it; then the answer.
    expect(kinds).toEqual([
      'START', 'INSERT', 'SELECT', 'WITH', 'SELECT', 'subject_keys_of', 'append_entries', 'COMMIT', 'SELECT',
    ]); // prettier-ignore
  });

  it('shows its statement and the plan that runs to a developer who asks: made without the values', async () => {
    const { extensions } = await app.admin(
      '{ people(filter: { familyName: { in: ["O\'Нил", "\\\\"] } }, first: 1) { nodes { id } } }',
      {},
      { headers: { 'x-birlik-explain': '1' } },
    );
    const [first] = (extensions as { explain: { sql: string; plan: unknown[] }[] }).explain;
    expect(first!.sql).toContain('FROM people');
    const plan = JSON.stringify(first!.plan);
    expect(plan).toContain('Execution Time');
    expect(plan).toContain('ANY ($1)');
  });

  it('answers a wide selection beyond the hundred arguments of a function, in its order', async () => {
    const wide = Array.from({ length: 70 }, (_, i) => `k${i}: displayName`).join(' ');
    const { data } = await app.admin(`{ people(first: 1) { nodes { ${wide} } } }`);
    expect(Object.keys((data as { people: { nodes: object[] } }).people.nodes[0]!)).toEqual(
      Array.from({ length: 70 }, (_, i) => `k${i}`),
    );
  });

  it.each([
    ['too many levels', `{ areas { nodes { ${'parent { '.repeat(20)} id ${'}'.repeat(20)} } } }`],
    ['too many aliases', `{ people { nodes { ${Array.from({ length: 120 }, (_, i) => `k${i}: id`).join(' ')} } } }`],
  ])('refuses %s before reading', async (_what, document) => {
    const texts = await statementsOf(async () => {
      const { errors } = await app.admin(document);
      expect(errors.map((each) => each.extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    });
    expect(texts).toEqual([]);
  });

  it('refuses NUL and half characters in values of a query, and goes on', async () => {
    for (const text of ['a\u0000b', '\ud83d']) {
      const { errors } = await app.admin('query ($s: String) { people(search: $s) { nodes { id } } }', { s: text });
      expect(errors.map((each) => each.extensions.code)).toEqual(['INVALID_CHARACTER']);
    }
    expect((await app.admin('{ people(first: 1) { nodes { id } } }')).errors).toEqual([]);
  });

  it('refuses ids and dates that are none', async () => {
    const wrong = await app.admin('{ person(id: "abc") { id } }');
    expect(wrong.errors.map((each) => each.extensions.code)).toEqual(['INVALID_ID']);
    const impossible = await app.admin('{ memberships(asOf: "2016-02-30") { totalCount } }');
    expect(impossible.errors.map((each) => each.extensions.code)).toEqual(['INVALID_DAY']);
  });
});
