import { startApp, type Json, type TestApp } from '../../../support/app.js';
import { registerOf } from '../../../support/register.js';

/** Three people of one name, two of whom sit in one body. */
let app: TestApp;
let body: string;

beforeAll(async () => {
  app = await startApp();
  const register = registerOf(app);
  body = await register.body('Ассамблея');
  const people = [await register.person(), await register.person(), await register.person()];
  for (const person of people.slice(1)) await register.appoint(person, body);
});
afterAll(() => app.close());

const ask = async (document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Json> => {
  const { data, errors } = await app.admin(document, variables);
  expect(errors).toEqual([]);
  return data;
};

describe('totalCount', () => {
  it.each([
    [undefined, 3],
    [null, 3],
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 3],
    [1_000_000, 3],
  ])('counted up to %s of three is %s, whatever chooses them', async (upTo, counted) => {
    const document = `query ($upTo: Int) {
      all: people { totalCount(upTo: $upTo) }
      filtered: people(filter: { familyName: { eq: "Әліш" } }) { totalCount(upTo: $upTo) nodes { id } }
      found: people(search: "Алиш") { totalCount(upTo: $upTo) }
      peopleStatistics(groupBy: [REGION]) { groups { records { totalCount(upTo: $upTo) } } }
    }`;
    const { all, filtered, found, peopleStatistics } = await ask(document, { upTo });
    const told = [all, filtered, found, peopleStatistics.groups[0].records].map(({ totalCount }) => totalCount);
    expect(told).toEqual([counted, counted, counted, counted]);
    expect(filtered.nodes).toHaveLength(3);
  });

  it('is bounded for each list by itself, also within a record', async () => {
    const document = `query ($id: ID!) {
      organization(id: $id) { memberships { some: totalCount(upTo: 1) whole: totalCount } none: memberships(filter: { ended: true }) { totalCount(upTo: 1) } } }`;
    const { organization } = await ask(document, { id: body });
    expect(organization).toEqual({ memberships: { some: 2, whole: 2 }, none: { totalCount: 0 } });
  });

  it('is not counted up to less than nothing or more than a million, and names what was wrong', async () => {
    for (const upTo of [-1, 1_000_001]) {
      const { errors } = await app.admin('query ($upTo: Int) { people { totalCount(upTo: $upTo) } }', { upTo });
      expect(errors.map(({ message, extensions: { code, argument } }) => [code, argument, message])).toEqual([
        ['PAGE_SIZE', 'upTo', '«upTo» 0 мен 1000000 аралығында болуы керек.'],
      ]);
    }
  });
});
