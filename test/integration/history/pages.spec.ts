import { startApp, type Json, type TestApp } from '../../support/app.js';
import { historyOf } from '../../support/history.js';
import { registerOf, type Register } from '../../support/register.js';
import { statementsOf } from '../../support/statements.js';

/** How a history is read: page by page, by filter, at what cost. */
let app: TestApp;
let register: Register;
let jetisu: string;
let shymkent: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  jetisu = await register.area('330000000');
  shymkent = await register.area('790000000');
});
afterAll(() => app.close());

describe('a page', () => {
  let person: string;
  beforeAll(async () => {
    person = await register.person({ familyName: 'Беттев' });
    for (let version = 1; version <= 12; version++)
      await register.done('correctPerson', {
        id: person,
        expectedVersion: version,
        note: `жазба ${version}`,
        areaId: version % 2 ? jetisu : shymkent,
      });
  });

  it('goes on where the one before ended', async () => {
    const all = await historyOf(app.admin, person, { first: 100 });
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Json = await historyOf(app.admin, person, { first: 5, after });
      ids.push(...page.nodes.map(({ id }: Json) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.end : null;
    } while (after !== null);
    expect(ids).toEqual(all.nodes.map(({ id }: Json) => id));
    expect(ids).toHaveLength(13);
  });

  it('keeps to the filter', async () => {
    const { nodes } = await historyOf(app.admin, person);
    const filtered = async (filter: object): Promise<number> =>
      (await historyOf(app.admin, person, { filter })).nodes.length;
    expect(await filtered({ event: ['person.registered'] })).toBe(1);
    expect(await filtered({ actor: 'system' })).toBe(0);
    expect(await filtered({ from: nodes[3].occurredAt })).toBe(4);
    expect(await filtered({ from: nodes[3].occurredAt, to: nodes[0].occurredAt })).toBe(3);
  });

  it('costs the same statements whatever its rows', async () => {
    const statements = async (first: number): Promise<number> =>
      (await statementsOf(() => historyOf(app.admin, person, { first }))).length;
    expect([await statements(1), await statements(5), await statements(100)]).toEqual([7, 7, 7]);
  });

  it.each([
    ['of: "ә"', 'INVALID_ID'],
    ['of: $of, first: -1', 'PAGE_SIZE'],
    ['of: $of, first: 101', 'PAGE_SIZE'],
    ['of: $of, after: "x"', 'INVALID_CURSOR'],
    ['of: $of, filter: { from: "2020-01-01" }', 'INVALID_MOMENT'],
    ['of: $of, filter: { from: "2020-02-30T00:00:00Z" }', 'INVALID_MOMENT'],
    ['of: $of, filter: { from: "2021-01-01T00:00:00Z", to: "2020-01-01T00:00:00Z" }', 'EMPTY_PERIOD'],
    ['of: $of, filter: { event: ["person.eaten"] }', 'UNKNOWN_EVENT'],
    ['of: $of, filter: { actor: "a\\u0000" }', 'INVALID_CHARACTER'],
  ])('asked for as %s is refused with %s', async (args, code) => {
    const { data, errors } = await app.admin(
      `query ($of: ID!) { known: history(of: $of) { edges { cursor } } history(${args}) { edges { cursor } } }`,
      {
        of: person,
      },
    );
    expect([data?.history ?? null, errors.map(({ extensions }) => extensions.code)]).toEqual([null, [code]]);
  });
});
