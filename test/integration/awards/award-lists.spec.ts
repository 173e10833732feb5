import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let association: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  association = await register.association('Шымкент қалалық ұйғырлар қауымдастығы');
});
afterAll(() => app.close());

describe('lists and counts of awards', () => {
  let granting: string;
  let presenter: string;
  let winner: string;
  const given: Record<string, string> = {};
  const found = async (filter: Input): Promise<string[]> => {
    const mine = { and: [{ grantingBody: { eq: granting } }, filter] };
    const document = 'query ($filter: AwardFilter) { awards(first: 100, filter: $filter) { nodes { id } } }';
    const { awards } = await register.ask(document, { filter: mine });
    return awards.nodes.map((each: Json) => Object.keys(given).find((name) => given[name] === each.id));
  };

  beforeAll(async () => {
    granting = await register.body('Шымкент ассамблеясы');
    presenter = await register.person({ familyName: 'Италиева' });
    winner = await register.person({ familyName: 'Досметова' });
    const [city, district, elsewhere] = await Promise.all(
      ['790000000', '791310000', '311000000'].map((code) => register.area(code)),
    );
    const record = async (name: string, more: Input): Promise<void> => {
      given[name] = await register.award({ grantingBodyId: granting, ...more });
    };
    await record('city', { personId: winner, date: '2022-10-25', areaId: city, presenterId: presenter });
    await record('district', {
      organizationId: association,
      date: '2023',
      areaId: district,
      type: 'algys_hat',
      number: 'АХ-7',
    });
    await record('elsewhere', { personId: winner, date: '2021-05', areaId: elsewhere, type: 'algys_hat' });
    await record('unknown', { personId: winner });
  });

  it('run by date, the latest first and the unknown last', async () => {
    expect(await found({})).toEqual(['district', 'city', 'elsewhere', 'unknown']);
  });

  it('of one day run by when they were recorded, whatever their ids, page by page', async () => {
    const body = await register.body('Бір күн');
    const ids: string[] = [];
    for (let i = 0; i < 4; i++)
      ids.push(await register.award({ personId: winner, date: '2019-05-01', grantingBodyId: body }));
    // The ids go up with time; the true order is made another.
    const recorded = [ids[2]!, ids[0]!, ids[3]!, ids[1]!];
    for (const [i, id] of recorded.entries())
      await app.dataSource.query(`UPDATE awards SET created_at = '2024-01-01T00:00:0${i}Z' WHERE id = $1`, [id]);
    const listed: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { awards } = await register.ask(
        `query ($after: String, $body: ID!) { awards(first: 1, after: $after, filter: { grantingBody: { eq: $body } }, orderBy: { field: DATE, direction: ASC }) {
          nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after, body },
      );
      listed.push(...awards.nodes.map((each: Json) => each.id));
      [after, more] = [awards.pageInfo.endCursor, awards.pageInfo.hasNextPage];
    }
    expect(listed).toEqual(recorded);
    const latest = await register.ask(
      `{ awards(first: 9, filter: { grantingBody: { eq: "${body}" } }) { nodes { id } } }`,
    );
    expect(latest.awards.nodes.map((each: Json) => each.id)).toEqual(recorded.toReversed());
  });

  it('are filtered by area, year, date, recipient, type, granting body, presenter and number', async () => {
    const [city, district] = [await register.area('790000000'), await register.area('791310000')];
    expect(await found({ area: { within: city } })).toEqual(['district', 'city']);
    expect(await found({ area: { eq: city } })).toEqual(['city']);
    expect(await found({ area: { within: district } })).toEqual(['district']);
    expect(await found({ area: { isNull: true } })).toEqual(['unknown']);
    expect(await found({ region: { eq: city } })).toEqual(['district', 'city']);
    expect(await found({ year: { eq: 2022 } })).toEqual(['city']);
    expect(await found({ year: { gte: 2022, lte: 2023 } })).toEqual(['district', 'city']);
    expect(await found({ year: { in: [2021, 2023] } })).toEqual(['district', 'elsewhere']);
    expect(await found({ year: { isNull: true } })).toEqual(['unknown']);
    expect(await found({ date: { from: '2022-10-26' } })).toEqual(['district']);
    expect(await found({ date: { to: '2022-10-25' } })).toEqual(['city', 'elsewhere']);
    expect(await found({ recipient: { eq: winner } })).toEqual(['city', 'elsewhere', 'unknown']);
    expect(await found({ recipient: { in: [association] } })).toEqual(['district']);
    expect(await found({ recipientKind: ['ORGANIZATION'] })).toEqual(['district']);
    expect(await found({ type: { eq: 'birlik_medal' } })).toEqual(['city', 'unknown']);
    expect(await found({ presenter: { eq: presenter } })).toEqual(['city']);
    expect(await found({ number: { startsWith: 'АХ' } })).toEqual(['district']);
    expect(await found({ number: { contains: 'х – 7' } })).toEqual(['district']);
    expect(await found({ not: { year: { eq: 2022 } } })).toEqual(['district', 'elsewhere', 'unknown']);
  });

  it.each([
    [{ eq: 'AX-7' }, true],
    [{ eq: ' № ах – 7' }, true],
    [{ in: ['жоқ', 'Ах—7'] }, true],
    [{ startsWith: '№ AX' }, true],
    [{ contains: 'x - 7' }, true],
    [{ eq: 'АХ-71' }, false],
    [{ eq: 'АХ' }, false],
    [{ in: ['АХ', '7'] }, false],
    [{ startsWith: 'Х-7' }, false],
    [{ contains: '_-7' }, false],
    [{ contains: '%' }, false],
  ])('compare numbers as the registry does that gives each once: %j finds %s', async (number, isFound) => {
    expect(await found({ number })).toEqual(isFound ? ['district'] : []);
  });

  it('are read from the recipient and from who granted', async () => {
    const told = await register.ask(
      `query ($winner: ID!, $association: ID!, $granting: ID!) {
        person(id: $winner) { awards(filter: { grantingBody: { eq: $granting } }) { totalCount nodes { year } } }
        received: organization(id: $association) { awards(filter: { year: { eq: 2023 } }) { nodes { type { code } } } grantedAwards { totalCount } }
        granting: organization(id: $granting) { grantedAwards { totalCount } awards { totalCount } }
      }`,
      { winner, association, granting },
    );
    expect(told.person.awards).toEqual({ totalCount: 3, nodes: [{ year: 2022 }, { year: 2021 }, { year: null }] });
    expect(told.received).toEqual({
      awards: { nodes: [{ type: { code: 'algys_hat' } }] },
      grantedAwards: { totalCount: 0 },
    });
    expect(told.granting).toEqual({ grantedAwards: { totalCount: 4 }, awards: { totalCount: 0 } });
  });

  const statistics = async (groupBy: string[], filter: Input = {}): Promise<Json[]> => {
    const document = `query ($groupBy: [AwardGroup!]!, $filter: AwardFilter) {
      awardStatistics(groupBy: $groupBy, filter: $filter) { area { code } year type { code } count } }`;
    const mine = { and: [{ grantingBody: { eq: granting } }, filter] };
    return (await register.ask(document, { groupBy, filter: mine })).awardStatistics;
  };

  it('are counted by region, the unknown as a group of its own', async () => {
    const counts = await statistics(['AREA']);
    expect(counts).toHaveLength(3);
    expect(counts).toEqual(
      expect.arrayContaining([
        { area: { code: '790000000' }, year: null, type: null, count: 2 },
        { area: { code: '310000000' }, year: null, type: null, count: 1 },
        { area: null, year: null, type: null, count: 1 },
      ]),
    );
  });

  it('are counted by year, the unknown as null', async () => {
    expect((await statistics(['YEAR'])).map(({ year, count }) => [year, count])).toEqual([
      [2021, 1],
      [2022, 1],
      [2023, 1],
      [null, 1],
    ]);
  });

  it('are counted by type and year together, and only what the filter leaves', async () => {
    const counts = await statistics(['TYPE', 'YEAR'], { recipient: { eq: winner } });
    expect(counts.map(({ type, year, count }) => `${type.code} ${year} ${count}`).sort()).toEqual([
      'algys_hat 2021 1', 'birlik_medal 2022 1', 'birlik_medal null 1',
    ]); // prettier-ignore
    expect((await statistics(['TYPE', 'YEAR', 'AREA'])).reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });

  it('are counted by something at least', async () => {
    const { errors } = await app.admin('{ awardStatistics(groupBy: []) { count } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['GROUP_BY_EMPTY']);
  });
});
