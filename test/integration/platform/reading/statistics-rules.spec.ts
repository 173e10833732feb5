import { today } from '../../../../src/kernel/clock.js';
import { readingPermissions } from '../../../../src/platform/reading/index.js';
import { startApp, type Client, type Json, type TestApp } from '../../../support/app.js';
import { execute } from '../../../support/database.js';
import { registerOf, type Input, type Register } from '../../../support/register.js';

const counts = readingPermissions['statistics.read'];
const BIRTH = 'people.personal.birth';

let app: TestApp;
let register: Register;
let [here, there]: string[] = [];
let winner: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  here = await register.area('310000000');
  there = await register.area('750000000');
  const person = (familyName: string, areaId: string | undefined, more: Input): Promise<string> => register.person({ familyName, areaId, ...more });
  winner = await person('Құпиябай', here, { gender: 'FEMALE', birthDate: '1975-04-12' });
  await person('Маржан', here, { gender: 'FEMALE', birthDate: '1979' });
  await person('Нұрлан', there, { gender: 'MALE', birthDate: '1964-02' });
  await person('Оспан', there, {});
  const body = await register.body('Құрмет органы', { areaId: here, declaredNumbers: [{ subject: 'members', value: 25, asOf: '2020' }, { subject: 'members', value: 30, asOf: '2021' }] });
  await register.body('Сансыз орган', { areaId: here });
  await register.award({ personId: winner, date: '2021-05-06', areaId: here, published: true });
  await register.award({ personId: winner, date: '2021-05', areaId: here, published: true });
  await register.award({ organizationId: body, date: '2021', areaId: there });
  await register.award({ organizationId: body, areaId: there });
}); // prettier-ignore
afterAll(() => app.close());

const counted = async (ask: Client, document: string, variables = {}): Promise<Json> => {
  const { data, errors } = await ask(document, variables);
  expect(errors).toEqual([]);
  return Object.values(data as object)[0];
};
const refusal = async (ask: Client, document: string): Promise<unknown> =>
  (await ask(document)).errors.map(({ extensions }) => [extensions.code, extensions['argument']]);

describe('groups of dates', () => {
  it.each([
    ['DATE_DECADE', 'dateDecade', [[2020, 3], [null, 1]]],
    ['DATE_YEAR', 'dateYear', [[2021, 3], [null, 1]]],
    ['DATE_QUARTER', 'dateQuarter', [['2021-Q2', 2], [null, 2]]],
    ['DATE_MONTH', 'dateMonth', [['2021-05', 2], [null, 2]]],
  ])('%s holds what surely falls into it; the rest is not known', async (group, field, expected) => {
    const { groups } = await counted(app.admin, `{ awardsStatistics(groupBy: [${group}]) { groups { ${field} count } } }`);
    expect(groups.map((each: Json) => [each[field], each.count])).toEqual(expected);
  });
}); // prettier-ignore

describe('the groups of an answer', () => {
  const asked = (args: string): Promise<Json> =>
    counted(app.admin, `{ awardsStatistics(groupBy: [DATE_MONTH, REGION], ${args}) {
      groupCount totals { count } groups { dateMonth region { code } count people share cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`); // prettier-ignore
  const keys = ({ groups }: Json): unknown[] => groups.map((each: Json) => [each.dateMonth, each.region?.code, each.count]); // prettier-ignore

  it('come in the order of their keys, or of a number, with the unknown at last', async () => {
    const all = [['2021-05', '310000000', 2], [null, '750000000', 2]]; // prettier-ignore
    expect(keys(await asked('first: 5'))).toEqual(all);
    expect(keys(await asked('orderBy: { by: COUNT, direction: DESC }'))).toEqual(all);
    expect(keys(await asked('orderBy: { by: PEOPLE }'))).toEqual([...all].reverse());
  });

  it('come in pages that leave none out', async () => {
    const first = await asked('first: 1');
    expect([first.groupCount, first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([2, true, false]);
    expect(first.pageInfo.endCursor).toBe(first.groups[0].cursor);
    const second = await asked(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect([second.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage]).toEqual([false, true]);
    expect(keys(second)).toEqual([[null, '750000000', 2]]);
    const end = await asked(`after: "${second.pageInfo.endCursor}"`);
    expect([end.groups, end.pageInfo.endCursor]).toEqual([[], null]);
  });

  it('are those that have the numbers asked for; the whole stays the whole', async () => {
    const some = await asked('having: { people: { gte: 1 } }');
    expect([keys(some), some.groupCount, some.totals.count, some.groups[0].share]).toEqual([
      [['2021-05', '310000000', 2]], 1, 4, 0.5,
    ]); // prettier-ignore
  });

  it('are refused beyond 5,000, with the advice to narrow', async () => {
    await execute(app.ownerUrl, `INSERT INTO sources (id, kind_id, title, publisher)
      SELECT gen_random_uuid(), (SELECT id FROM classifier_items WHERE code = 'order'), 'Бұйрық', 'Баспа ' || i FROM generate_series(1, 5001) i`); // prettier-ignore
    const document = (filter: string): string => `{ sourcesStatistics(groupBy: [PUBLISHER]${filter}) { groupCount } }`;
    expect(await refusal(app.admin, document(''))).toEqual([['TOO_MANY_GROUPS', 'groupBy']]);
    expect(await counted(app.admin, document(', filter: { publisher: { startsWith: "Баспа 50" } }'))).toEqual({ groupCount: 13 }); // prettier-ignore
  });
});

describe('who counts', () => {
  const byGender = '{ peopleStatistics(groupBy: [GENDER]) { groups { gender count } } }';
  const genders = async (ask: Client, document = byGender): Promise<unknown> =>
    (await counted(ask, document)).groups.map((each: Json) => [each.gender, each.count]);

  it('counts without reading, everywhere or within the reach of the right to count, and the public ones', async () => {
    expect(await genders(app.as(counts))).toEqual([['FEMALE', 2], ['MALE', 1], [null, 1]]); // prettier-ignore
    expect(await genders(app.inArea(there!, counts))).toEqual([['MALE', 1], [null, 2]]); // prettier-ignore
    expect(await refusal(app.as('people.read'), byGender)).toEqual([['FORBIDDEN', undefined]]);
    expect(await refusal(app.anonymous, byGender)).toEqual([['UNAUTHENTICATED', undefined]]);
  });

  it('does not get at the records without the right to read them', async () => {
    const document = '{ peopleStatistics(groupBy: [GENDER]) { groups { records { totalCount } } } }';
    expect(await refusal(app.as(counts), document)).toEqual([['FORBIDDEN', undefined]]);
  });

  it.each([
    ['people', 'BIRTH_YEAR', 'FORBIDDEN'],
    ['people', 'BIRTH_DECADE', 'ROUNDED_ONLY'],
    ['people', 'AGE_BAND', 'ROUNDED_ONLY'],
    ['people', 'ETHNIC_GROUP', 'ROUNDED_ONLY'],
    ['memberships', 'ETHNIC_GROUP', 'FORBIDDEN'],
    ['awards', 'ETHNIC_GROUP', 'FORBIDDEN'],
  ])('does not count %s by what is guarded: %s', async (list, group, code) => {
    const document = `{ ${list}Statistics(groupBy: [GENDER, ${group}]) { groupCount } }`;
    expect(await refusal(app.as(counts, `${list}.read`), document)).toEqual([[code, 'groupBy']]);
  });

  it('counts by what is guarded where it may be seen; elsewhere it is not known', async () => {
    const ask = app.holding({
      [counts]: { everywhere: true, areas: [], organizations: [] },
      'people.read': { everywhere: true, areas: [], organizations: [] },
      [BIRTH]: { everywhere: false, areas: [here!], organizations: [] },
    });
    const { groups } = await counted(ask, `{ peopleStatistics(groupBy: [BIRTH_DECADE]) { groups { birthDecade count filter records { totalCount } } } }`); // prettier-ignore
    expect(groups.map((each: Json) => [each.birthDecade, each.count, each.records.totalCount])).toEqual([[1970, 2, 2], [null, 2, 2]]); // prettier-ignore
    const [, unknown] = groups as Json[];
    const list = await counted(ask, 'query ($f: PersonFilter) { people(filter: $f) { nodes { displayName } } }', { f: unknown.filter }); // prettier-ignore
    expect(list.nodes.map((each: Json) => each.displayName)).toEqual(['Нұрлан', 'Оспан']);
  });

  it('does not find somebody by counting: by name, number or id only what one may read is counted', async () => {
    const named = (filter: string): string => `{ peopleStatistics(groupBy: [GENDER], ${filter}) { totals { count } } }`;
    const questions = ['search: "Маржан"', 'filter: { familyName: { eq: "Маржан" } }', `filter: { not: { id: { eq: "${winner}" } } }`]; // prettier-ignore
    for (const question of questions) {
      const argument = question.startsWith('search') ? 'search' : expect.stringMatching(/^filter\./);
      expect(await refusal(app.as(counts), named(question))).toEqual([['FORBIDDEN', argument]]);
    }
    const reader = app.holding({
      [counts]: { everywhere: true, areas: [], organizations: [] },
      'people.read': { everywhere: false, areas: [there!], organizations: [] },
    });
    const found = async (question: string): Promise<number> => (await counted(reader, named(question))).totals.count;
    expect(await Promise.all(questions.slice(0, 2).map(found))).toEqual([0, 0]);
    expect(await found('search: "Нұрлан"')).toBe(1);
    expect(await found('filter: { region: { isNull: false } }')).toBe(4);
  });

  it('does not count accounts and grants without the right to see them', async () => {
    for (const list of ['accounts', 'grants', 'roles', 'accessRequests'])
      expect(await refusal(app.as(counts), `{ ${list}Statistics { totals { count } } }`)).toEqual([['FORBIDDEN', undefined]]); // prettier-ignore
  });
});

it('sums are told with the number of those of which nothing is known', async () => {
  const document = '{ bodiesStatistics(groupBy: [REGION]) { totals { count declaredMembers { sum unknown } } groups { count declaredMembers { sum unknown } } } }';
  expect(await counted(app.admin, document)).toEqual({
    totals: { count: 2, declaredMembers: { sum: 30, unknown: 1 } },
    groups: [{ count: 2, declaredMembers: { sum: 30, unknown: 1 } }],
  });
}); // prettier-ignore

it('is answered alike by the executor of GraphQL', async () => {
  const fields = `organizationsStatistics(groupBy: [TYPE, ETHNIC_GROUP], filter: { type: [BODY, ASSOCIATION] }) { __typename
    t: totals { count } groups { __typename type ethnicGroup { code } n: count filter records(first: 1) { edges { node { __typename id } } } } pageInfo { __typename endCursor } }`;
  const plain = await counted(app.admin, `{ ${fields} }`);
  const { data } = await app.admin(`{ ${fields} __schema { queryType { name } } }`);
  expect(data.organizationsStatistics).toEqual(plain);
  expect(plain.groups).toHaveLength(1);
});

describe('a question that says nothing sensible', () => {
  it.each([
    ['peopleStatistics(groupBy: [SHOE_SIZE])', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['peopleStatistics(groupBy: [GENDER, REGION, GENDER])', 'GROUP_TWICE', 'groupBy'],
    ['peopleStatistics(groupBy: [AGE_BAND, AGE_BAND])', 'GROUP_TWICE', 'groupBy'],
    ['peopleStatistics(groupBy: [GENDER], having: { people: { gte: 1 } })', 'NOT_MEASURED', 'having.people'],
    ['peopleStatistics(groupBy: [GENDER], orderBy: { by: ORGANIZATIONS })', 'NOT_MEASURED', 'orderBy.by'],
    ['peopleStatistics(groupBy: [GENDER], having: { count: {} })', 'FILTER_EMPTY', 'having.count'],
    ['peopleStatistics(groupBy: [GENDER], having: { count: { gte: null } })', 'FILTER_NULL', 'having.count.gte'],
    ['peopleStatistics(groupBy: [GENDER], first: 1001)', 'PAGE_SIZE', 'first'],
    ['peopleStatistics(groupBy: [GENDER], first: -1)', 'PAGE_SIZE', 'first'],
    ['peopleStatistics(groupBy: [GENDER], after: "x")', 'INVALID_CURSOR', 'after'],
  ])('is refused by name: %s', async (question, code, argument) => {
    expect(await refusal(app.admin, `{ ${question} { groupCount } }`)).toEqual([[code, argument]]);
  });

  it('is refused alike where the numbers are published ones', async () => {
    const ask = app.as(counts);
    const questions = ['[AGE_BAND, AGE_BAND]', '[AGE_BAND], having: { people: { gte: 1 } }', '[AGE_BAND], first: 1001'];
    const answers = await Promise.all(questions.map((each) => refusal(ask, `{ peopleStatistics(groupBy: ${each}) { groupCount } }`))); // prettier-ignore
    expect(answers).toEqual([[['GROUP_TWICE', 'groupBy']], [['NOT_MEASURED', 'having.people']], [['PAGE_SIZE', 'first']]]); // prettier-ignore
  });
});

describe('bands of age', () => {
  it('are of the age that is reached this year, and a date of which the year is known is in one', async () => {
    const year = Number(today(new Date()).slice(0, 4));
    const ages = [70, 69, 18, 17, 0];
    const ids = await Promise.all(ages.map((age) => register.person({ familyName: 'Жастар', birthDate: `${year - age}`, areaId: there })));
    const filter = `filter: { familyName: { eq: "Жастар" } }`;
    const { groups } = await counted(app.admin, `{ peopleStatistics(groupBy: [AGE_BAND], ${filter}) { groups { ageBand count filter } } }`);
    expect(groups.map((each: Json) => [each.ageBand, each.count])).toEqual([[0, 2], [18, 1], [60, 1], [70, 1]]);
    const found = await Promise.all(groups.map(async (each: Json) => (await counted(app.admin, 'query ($f: PersonFilter) { people(filter: $f) { nodes { id } } }', { f: each.filter })).nodes.map(({ id }: Json) => id).sort()));
    expect(found).toEqual([[ids[3], ids[4]].sort(), [ids[2]], [ids[1]], [ids[0]]]);
  });
}); // prettier-ignore

describe('the borders of a day', () => {
  const SEMEY = '101000000';
  const asked = async (borders: string, filter = 'null'): Promise<Json> =>
    counted(app.admin, `{ awardsStatistics(groupBy: [REGION, AREA], ${borders} filter: ${filter}) {
      totals { count } groups { region { name { en } } area { name { en } } count undivided filter records { totalCount } } } }`); // prettier-ignore
  const nameOf = (area: Json): string => area?.name.en ?? '';
  const told = ({ groups }: Json): unknown[] =>
    groups.filter(({ area }: Json) => /^(Semey|Shymkent|South)/.test(nameOf(area)))
      .map((each: Json) => [nameOf(each.area), nameOf(each.region), each.undivided]).sort(); // prettier-ignore

  beforeAll(async () => {
    const former = await counted(app.admin, '{ areas(filter: { ended: true }) { nodes { id name { en } } } }');
    const south = former.nodes.find(({ name }: Json) => name.en === 'South Kazakhstan Region').id;
    const places = [await register.area(SEMEY), await register.area('790000000'), south];
    for (const areaId of places) await register.award({ personId: winner, areaId, date: '2016' });
  });

  it.each([
    ['', 'Abai Region', 'Shymkent', 'South Kazakhstan Region', null],
    ['borders: "2024-01-01",', 'Abai Region', 'Shymkent', 'South Kazakhstan Region', true],
    ['borders: "2022-06-08",', 'Abai Region', 'Shymkent', 'South Kazakhstan Region', true],
    ['borders: "2022-06-07",', 'East Kazakhstan Region', 'Shymkent', 'South Kazakhstan Region', true],
    ['borders: "2018-06-18",', 'East Kazakhstan Region', 'South Kazakhstan Region', 'South Kazakhstan Region', false],
  ])('%s Semey is of %s, Shymkent of %s', async (borders, ofSemey, ofShymkent, ofSouth, undivided) => {
    const answer = await asked(borders);
    const known = undivided === null ? null : false;
    expect(told(answer)).toEqual([
      ['Semey (city administration)', ofSemey, known],
      ['Shymkent', ofShymkent, known],
      ['South Kazakhstan Region', ofSouth, undivided],
    ]);
    expect(answer.totals.count).toBe(7);
    expect(answer.groups.map((each: Json) => each.records.totalCount)).toEqual(answer.groups.map((each: Json) => each.count));
    for (const { filter, count } of answer.groups)
      expect((await counted(app.admin, 'query ($f: AwardFilter) { awards(filter: $f) { totalCount } }', { f: filter })).totalCount).toBe(count);
  }); // prettier-ignore

  it.each([
    ['1996-12-31', 'BORDERS_UNKNOWN'],
    ['2999-01-01', 'BORDERS_UNKNOWN'],
    ['2020-02-30', 'INVALID_DAY'],
    ['x', 'INVALID_DAY'],
  ])('are not known on %s, whatever is grouped by', async (day, code) => {
    for (const group of ['REGION', 'AREA'])
      expect(
        await refusal(app.admin, `{ peopleStatistics(groupBy: [${group}], borders: "${day}") { groupCount } }`),
      ).toEqual([[code, 'borders']]);
  });
});

it('districts and cities lie directly below a region; what is of a region as a whole is of none', async () => {
  const city = await register.area('101000000');
  const village = await register.done('defineArea', { code: '101099900', kind: 'district', name: { kk: 'Ауыл' }, parentId: city });
  for (const areaId of [city, village, there, undefined]) await register.award({ personId: winner, areaId, date: '2015' });
  const { groups } = await counted(app.admin, `{ awardsStatistics(groupBy: [DISTRICT], filter: { year: { eq: 2015 } }) {
    groups { district { id } count filter records { totalCount } } } }`);
  expect(groups.map((each: Json) => [each.district?.id, each.count, each.records.totalCount])).toEqual([[city, 2, 2], [undefined, 2, 2]]);
  for (const { filter, count } of groups)
    expect((await counted(app.admin, 'query ($f: AwardFilter) { awards(filter: $f) { totalCount } }', { f: filter })).totalCount).toBe(count);
}); // prettier-ignore
