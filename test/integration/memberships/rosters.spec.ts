import { today } from '../../../src/kernel/clock.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { inOneDay } from '../../support/clock.js';
import { registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let person: string;
let council: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  person = await register.person({ familyName: 'Нестеров', givenName: 'Константин' });
});
afterAll(() => app.close());
beforeEach(async () => {
  council = await register.body('Жетісу облысының ассамблеясы');
});

const roster = async (id: string, asOf: string): Promise<Json> =>
  (
    await register.ask(
      'query ($id: ID!, $asOf: Date!) { organization(id: $id) { memberships(asOf: $asOf) { totalCount } } }',
      {
        id,
        asOf,
      },
    )
  ).organization.memberships.totalCount;

describe('a roster of a day', () => {
  it.each([
    ['begun on a day', { startDate: '2021-05-10' }, { '2021-05-09': 0, '2021-05-10': 1, '2999-12-31': 1 }],
    ['begun in a month', { startDate: '2021-05' }, { '2021-04-30': 0, '2021-05-01': 1, '2021-06-01': 1 }],
    ['begun in a year', { startDate: '2021' }, { '2020-12-31': 0, '2021-01-01': 1 }],
    [
      'ended on a day',
      { startDate: '2021-05-10', endDate: '2022-03-31' },
      { '2021-05-10': 1, '2022-03-30': 1, '2022-03-31': 1, '2022-04-01': 0 },
    ],
    ['ended in a month', { startDate: '2021', endDate: '2022-02' }, { '2022-02-28': 1, '2022-03-01': 0 }],
    ['ended in a leap month', { startDate: '2019', endDate: '2020-02' }, { '2020-02-29': 1, '2020-03-01': 0 }],
    ['ended in a year', { startDate: '2021', endDate: '2022' }, { '2022-12-31': 1, '2023-01-01': 0 }],
    [
      'of one day',
      { startDate: '2021-05-10', endDate: '2021-05-10' },
      { '2021-05-09': 0, '2021-05-10': 1, '2021-05-11': 0 },
    ],
    [
      'within one year',
      { startDate: '2021', endDate: '2021' },
      { '2020-12-31': 0, '2021-01-01': 1, '2021-12-31': 1, '2022-01-01': 0 },
    ],
    [
      'attested on a day, begun nobody knows when',
      { attestedOn: '2021-05-10' },
      { '2021-05-09': 0, '2021-05-10': 1, '2030-01-01': 1 },
    ],
    [
      'attested on a day, ended on another',
      { attestedOn: '2021-05-10', endDate: '2022-03' },
      { '2021-05-09': 0, '2021-05-10': 1, '2022-03-31': 1, '2022-04-01': 0 },
    ],
    [
      'attested on a day, ended nobody knows when',
      { attestedOn: '2021-05-10', ended: true },
      { '2021-05-09': 0, '2021-05-10': 1, '2021-05-11': 1, '2999-12-31': 0 },
    ],
    [
      'begun in a month, ended nobody knows when',
      { startDate: '2021-05', ended: true },
      { '2021-04-30': 0, '2021-05-01': 1, '2021-05-31': 1, '2021-06-01': 1, '2999-12-31': 0 },
    ],
    [
      'begun on a day, still attested later, ended nobody knows when',
      { startDate: '2020-01-01', attestedOn: '2021-05-10', ended: true },
      { '2019-12-31': 0, '2020-06-01': 1, '2021-05-10': 1, '2021-05-11': 1, '2999-12-31': 0 },
    ],
  ])('holds a membership %s', async (_, dates, expected) => {
    await register.appoint(person, council, dates);
    const found = await Promise.all(Object.keys(expected).map(async (day) => [day, await roster(council, day)]));
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('is refused for a day that does not exist', async () => {
    const document = 'query ($id: ID!) { organization(id: $id) { memberships(asOf: "2016-02-30") { totalCount } } }';
    const { errors } = await app.admin(document, { id: council });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_DAY']);
  });

  it('follows a correction and an end', async () => {
    const id = await register.appoint(person, council, { startDate: '2021' });
    await register.done('correctMembership', { id, expectedVersion: 1, startDate: '2022' });
    expect(await roster(council, '2021-12-31')).toBe(0);
    await register.done('endMembership', { id, expectedVersion: 2, endDate: '2022' });
    expect([await roster(council, '2022-12-31'), await roster(council, '2023-01-01')]).toEqual([1, 0]);
  });

  it('is read from the person, the organization, the post, the term and the whole', async () => {
    const [post, term] = [await register.post(council), await register.term(council, 1)];
    const sitting = await register.person({ familyName: 'Хильниченко' });
    const id = await register.appoint(sitting, council, {
      postId: post,
      termId: term,
      startDate: '2021',
      endDate: '2022',
    });
    const document = `query ($person: ID!, $council: ID!, $post: ID!, $term: ID!, $asOf: Date) {
      person(id: $person) { memberships(asOf: $asOf) { nodes { id } } }
      organization(id: $council) { memberships(asOf: $asOf) { nodes { id } } terms { id } posts { id } }
      post: node(id: $post) { ... on Post { memberships(asOf: $asOf) { nodes { id } } } }
      term: node(id: $term) { ... on Term { memberships(asOf: $asOf) { nodes { id } } } }
      memberships(asOf: $asOf, filter: { person: { eq: $person } }) { nodes { id } }
    }`;
    const places = async (asOf: string): Promise<unknown[]> => {
      const told = await register.ask(document, { person: sitting, council, post, term, asOf });
      return [told.person, told.organization, told.post, told.term, told].map((each) => each.memberships.nodes);
    };
    expect(await places('2022-07-01')).toEqual(Array(5).fill([{ id }]));
    expect(await places('2023-07-01')).toEqual(Array(5).fill([]));
    const { organization } = await register.ask(document, { person: sitting, council, post, term });
    expect(organization).toMatchObject({ posts: [{ id: post }], terms: [{ id: term }] });
  });
});

describe('a list of memberships', () => {
  it('is filtered by role, kind, region, representation, reason and period', async () => {
    const areaId = await register.area('331000000');
    const there = await register.body('Талдықорған аналар кеңесі', { kind: 'mothers_council', areaId });
    const association = await register.association('Әзербайжан этномәдени орталығы');
    const head = await register.post(there, 'head', { seats: 1 });
    const heading = await register.appoint(person, there, {
      postId: head,
      startDate: '2021-05',
      onBehalfOfId: association,
    });
    const other = await register.person({ familyName: 'Идигов' });
    const gone = await register.appoint(other, there, { startDate: '2015', endDate: '2016-10', endReason: 'rotation' });
    const region = await register.area('330000000');
    const found = async (filter: object): Promise<string[]> => {
      const document = 'query ($filter: MembershipFilter) { memberships(filter: $filter) { nodes { id } } }';
      const { memberships } = await register.ask(document, { filter: { ...filter, organization: { eq: there } } });
      return memberships.nodes.map((each: Json) => each.id);
    };
    expect(await found({ role: { eq: 'head' } })).toEqual([heading]);
    expect(await found({ onBehalfOf: { eq: association } })).toEqual([heading]);
    expect(await found({ post: { isNull: true } })).toEqual([gone]);
    expect(await found({ kind: { in: ['mothers_council', 'elders_council'] } })).toEqual([heading, gone]);
    expect(await found({ kind: { eq: 'elders_council' } })).toEqual([]);
    expect(await found({ region: { eq: region } })).toEqual([heading, gone]);
    expect(await found({ ended: true })).toEqual([gone]);
    expect(await found({ endReason: { eq: 'rotation' } })).toEqual([gone]);
    expect(await found({ end: { within: '2016' } })).toEqual([gone]);
    expect(await found({ start: { from: '2021-05-31' } })).toEqual([heading]);
    expect(await found({ start: { from: '2021-06-01' } })).toEqual([]);
    expect(await found({ not: { person: { eq: person } } })).toEqual([gone]);
  });

  it('runs by start, by person in Kazakh order, by place in the roster', async () => {
    const [member, head] = [
      await register.post(council, 'member', { position: 5 }),
      await register.post(council, 'head', { position: 1 }),
    ];
    const seat = async (familyName: string, startDate: string | null, postId: string | null): Promise<void> => {
      const personId = await register.person({ familyName });
      await register.appoint(personId, council, { startDate, postId });
    };
    await seat('Өтегенов', '2019', null);
    await seat('Омаров', null, member);
    await seat('Әліш', '2021-05', member);
    await seat('Ясинов', '2020', head);
    const order = async (field: string, direction = 'ASC'): Promise<string[]> => {
      const document = `query ($id: ID!) { organization(id: $id) {
        memberships(orderBy: { field: ${field}, direction: ${direction} }) { nodes { person { familyName } } } } }`;
      const { organization } = await register.ask(document, { id: council });
      return organization.memberships.nodes.map((each: Json) => each.person.familyName);
    };
    expect(await order('START')).toEqual(['Өтегенов', 'Ясинов', 'Әліш', 'Омаров']);
    expect(await order('START', 'DESC')).toEqual(['Әліш', 'Ясинов', 'Өтегенов', 'Омаров']);
    expect(await order('PERSON')).toEqual(['Әліш', 'Омаров', 'Өтегенов', 'Ясинов']);
    expect(await order('POST')).toEqual(['Ясинов', 'Әліш', 'Омаров', 'Өтегенов']);
  });
});

it('a roster is asked for a day, with blanks around it or not', async () => {
  await register.appoint(person, council, { startDate: '2020' });
  const document =
    'query ($id: ID!, $asOf: Date!) { organization(id: $id) { memberships(asOf: $asOf) { totalCount } } }';
  const { organization } = await register.ask(document, { id: council, asOf: ' 2021-01-01 ' });
  expect(organization.memberships.totalCount).toBe(1);
  const { errors } = await app.admin(document, { id: council, asOf: '2021' }, { language: 'en' });
  expect(errors).toMatchObject([
    {
      message: 'This is no day, or the calendar has no such day. A whole one is needed here: its day, month and year.',
      extensions: { code: 'INVALID_DAY' },
    },
  ]);
});

describe('vacancies', () => {
  const vacant = async (asOf: string, id = council): Promise<string[]> => {
    const document = 'query ($id: ID!, $asOf: Date!) { organization(id: $id) { vacancies(asOf: $asOf) { id } } }';
    return (await register.ask(document, { id, asOf })).organization.vacancies.map((each: Json) => each.id);
  };

  it('are the posts with a free seat on that day, in the order of a roster', async () => {
    const other = await register.person({ familyName: 'Хасен-оглы' });
    const deputy = await register.post(council, 'deputy', { seats: 2, position: 2 });
    const head = await register.post(council, 'head', { seats: 1, position: 1 });
    await register.post(council, 'member', { position: 3 });
    expect(await vacant('2020-06-01')).toEqual([head, deputy]);
    await register.appoint(person, council, { postId: head, startDate: '2020-01-15', endDate: '2020-09-30' });
    await register.appoint(other, council, { postId: deputy, startDate: '2020' });
    expect(await vacant('2020-01-14')).toEqual([head, deputy]);
    expect(await vacant('2020-01-15')).toEqual([deputy]);
    expect(await vacant('2020-09-30')).toEqual([deputy]);
    expect(await vacant('2020-10-01')).toEqual([head, deputy]);
    await register.appoint(person, council, { postId: deputy, startDate: '2020-10' });
    expect(await vacant('2020-10-01')).toEqual([head]);
  });

  it('are none of a body that was not there yet, or no more', async () => {
    const body = await register.body('Орган', { foundedOn: '2010' });
    const post = await register.post(body, 'head', { seats: 1 });
    await register.done('dissolveOrganization', { id: body, expectedVersion: 1, effectiveDate: '2020-06-01' });
    const days = ['2009-12-31', '2010-01-01', '2020-06-01', '2020-06-02'];
    const told = [];
    for (const day of days) told.push(await vacant(day, body));
    expect(told).toEqual([[], [post], [post], []]);
  });

  it(
    'are none today of a body that ended on an unknown day',
    inOneDay(async () => {
      const body = await register.body('Орган');
      const post = await register.post(body, 'head', { seats: 1 });
      await register.done('dissolveOrganization', { id: body, expectedVersion: 1 });
      expect([await vacant('2020-06-01', body), await vacant(today(new Date()), body)]).toEqual([[post], []]);
    }),
  );
});
