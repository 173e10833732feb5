import { startApp, type Json, type TestApp } from '../../support/app.js';
import { csvOf } from '../../support/exports.js';
import { Accrediting } from '../../support/good-accreditation-inputs.js';
import { dayFromToday } from '../../support/offices.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let steps: Accrediting;
let number = 0;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  steps = new Accrediting(register, await register.body('Кеңес'));
});
afterAll(() => app.close());

const YEAR = 366;
/** As it was recorded long ago: nobody can say so, only wait. */
const recordedAgo = (id: string, days: number): Promise<unknown> =>
  app.dataSource.query(`UPDATE organizations SET created_at = now() - $2 * INTERVAL '1 day' WHERE id = $1`, [id, days]);
const association = (more: Input = {}): Promise<string> => register.association(`Бірлестік ${number++}`, more);
async function warnings(id: string, by: Register = register): Promise<Json[]> {
  const { earlyWarnings } = await by.ask(
    `query ($id: ID!) { earlyWarnings(filter: { association: { eq: $id } }) { totalCount nodes { reason since sentence { kk ru en } association { id } } } }`,
    { id },
  );
  expect(earlyWarnings.totalCount).toBe(earlyWarnings.nodes.length);
  return earlyWarnings.nodes;
}
const reasons = async (id: string): Promise<string[]> => (await warnings(id)).map(({ reason }) => reason);
const printed = (day: string): string => day.split('-').reverse().join('.');

describe('an early warning', () => {
  it.each<[string, string | null, string[]]>([
    ['in 91 days', dayFromToday(91), []],
    ['in 90 days', dayFromToday(90), ['ACCREDITATION_ENDS']],
    ['today', dayFromToday(0), ['ACCREDITATION_ENDS']],
    ['yesterday', dayFromToday(-1), ['ACCREDITATION_EXPIRED']],
    ['at no known time', null, []],
  ])('tells of an accreditation that ends %s', async (_, validUntil, expected) => {
    const associationId = await association();
    await steps.accredited(`${number}`, { validUntil }, { associationId });
    expect(await reasons(associationId)).toEqual(expected);
  });

  it('says until when, in three languages, and is silent once it was renewed or withdrawn', async () => {
    const associationId = await association();
    const [day, validUntil] = [dayFromToday(30), dayFromToday(400)];
    const id = await steps.accredited(`${number}`, { validUntil: day }, { associationId });
    expect(await warnings(associationId)).toEqual([
      {
        reason: 'ACCREDITATION_ENDS',
        since: dayFromToday(-60),
        sentence: {
          kk: `Аккредиттеу мерзімі ${printed(day)} аяқталады.`,
          ru: `Срок аккредитации истекает ${printed(day)}.`,
          en: expect.stringMatching(/^The accreditation ends on \d{1,2} [A-Z][a-z]+ \d{4}\.$/),
        },
        association: { id: associationId },
      },
    ]);
    await register.done('renewAccreditation', { id, expectedVersion: 1, ...steps.decision(), validUntil });
    expect(await reasons(associationId)).toEqual([]);
  });

  it('tells of contacts that nobody has confirmed for twelve months', async () => {
    const [id, never] = [await association(), await association()];
    const confirm = (expectedVersion: number, confirmedOn: string): Promise<string> =>
      register.done('confirmContacts', { id, expectedVersion, confirmedOn });
    await confirm(1, dayFromToday(-YEAR));
    const [warning] = await warnings(id);
    expect(warning).toMatchObject({ reason: 'CONTACTS_UNCONFIRMED', sentence: { kk: `Байланыс деректері соңғы рет ${printed(dayFromToday(-YEAR))} расталды.` } }); // prettier-ignore
    await confirm(2, dayFromToday(-360));
    expect(await reasons(id)).toEqual([]);
    await recordedAgo(never, 300);
    expect(await reasons(never)).toEqual([]);
    await recordedAgo(never, YEAR);
    expect(await warnings(never)).toMatchObject([
      { reason: 'CONTACTS_UNCONFIRMED', sentence: { ru: 'Контакты ни разу не подтверждались.' } },
      { reason: 'NO_EVENT', sentence: { en: 'No event of it is known.' } },
    ]);
  });

  it('tells of an association that had no part in an event for twelve months', async () => {
    const id = await association();
    const event = (startDate: string, more: Input = {}): Promise<string> =>
      register.done('recordEvent', {
        kind: 'run',
        title: { kk: `жүгіріс ${startDate}` },
        startDate,
        parties: [{ role: 'organizer', organizationId: id }],
        ...more,
      });
    await event(dayFromToday(-YEAR - 30));
    expect(await warnings(id)).toMatchObject([
      {
        reason: 'NO_EVENT',
        sentence: { kk: `Белгілі соңғы іс-шарасы ${printed(dayFromToday(-YEAR - 30))} өтті.` },
      },
    ]);
    await event(dayFromToday(30));
    expect(await reasons(id)).toEqual(['NO_EVENT']);
    const mistaken = await event(dayFromToday(-10));
    expect(await reasons(id)).toEqual([]);
    await register.done('voidRecord', { id: mistaken, reason: 'қате' });
    expect(await reasons(id)).toEqual(['NO_EVENT']);
  });

  it('tells of a leading post with nobody on it, and of none where there is no such post', async () => {
    const [id, without] = [await association(), await association()];
    await register.post(without, 'member');
    expect(await reasons(without)).toEqual([]);
    const postId = await register.post(id, 'head', { seats: 1 });
    expect(await warnings(id)).toMatchObject([
      { reason: 'HEAD_VACANT', since: null, sentence: { kk: 'Басшы лауазымы бос.' } },
    ]);
    const head = await register.appoint(await register.person(), id, { postId, startDate: '2020-01-15' });
    expect(await reasons(id)).toEqual([]);
    await register.done('endMembership', { id: head, expectedVersion: 1, endDate: dayFromToday(-10) });
    expect(await warnings(id)).toMatchObject([{ reason: 'HEAD_VACANT', since: dayFromToday(-9) }]);
    await register.done('closePost', { id: postId, expectedVersion: 1 });
    expect(await reasons(id)).toEqual([]);
  });

  it('is of associations that are there, and of no others', async () => {
    const id = await association();
    await register.post(id, 'head');
    await register.post(await register.body('Басшысыз'), 'head');
    await register.done('dissolveOrganization', { id, expectedVersion: 1 });
    expect(await reasons(id)).toEqual([]);
    const { earlyWarnings } = await register.ask(
      '{ earlyWarnings(first: 100) { nodes { association { __typename } } } }',
    );
    expect(new Set(earlyWarnings.nodes.map((each: Json) => each.association.__typename))).toEqual(
      new Set(['Association']),
    );
  });
});

describe('the list of early warnings', () => {
  it('is for those in whose places the associations lie', async () => {
    const [here, there] = [await register.area('790000000'), await register.area('310000000')];
    const id = await association({ areaId: here });
    await register.post(id, 'head');
    const [near, far] = [here, there].map((area) => registerOf(app, app.inArea(area, 'overview.read', 'organizations.read'))); // prettier-ignore
    const { nodes } = (
      await register.ask(`{ earlyWarnings(filter: { association: { eq: "${id}" } }) { nodes { id } } }`)
    ).earlyWarnings;
    const one = `{ earlyWarning(id: "${nodes[0].id}") { reason } }`;
    expect([await near!.ask(one), await far!.ask(one)]).toEqual([
      { earlyWarning: { reason: 'HEAD_VACANT' } },
      { earlyWarning: null },
    ]);
    expect(await warnings(id, near)).toMatchObject([{ reason: 'HEAD_VACANT' }]);
    expect(await warnings(id, far)).toEqual([]);
    const clerk = app.as('organizations.read');
    expect((await clerk('{ earlyWarnings { nodes { id } } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is filtered, ordered, paged, counted with its records, and taken away', async () => {
    const areaId = await register.area('350000000');
    for (const days of [400, 500, 600]) {
      const id = await association({ areaId });
      await register.done('confirmContacts', { id, expectedVersion: 1, confirmedOn: dayFromToday(-days) });
    }
    await register.post(await association({ areaId }), 'head');
    const found = await register.ask(
      `query ($area: ID!) {
        first: earlyWarnings(first: 2, filter: { region: { eq: $area } }) { totalCount nodes { since } pageInfo { hasNextPage endCursor } }
        unconfirmed: earlyWarnings(filter: { area: { within: $area }, reason: [CONTACTS_UNCONFIRMED] }, orderBy: { field: SINCE, direction: DESC }) { nodes { since } }
        earlyWarningsStatistics(groupBy: [REASON, REGION], filter: { region: { eq: $area } }) {
          groups { reason region { id } count records { totalCount nodes { reason } } } } }`,
      { area: areaId },
    );
    expect(found.first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const days = found.unconfirmed.nodes.map(({ since }: Json) => since);
    expect(days).toEqual([...days].sort().reverse());
    expect(found.first.nodes.map(({ since }: Json) => since)).toEqual([...days].sort().slice(0, 2));
    const next = await register.ask(
      `query ($area: ID!, $after: String) { earlyWarnings(first: 2, after: $after, filter: { region: { eq: $area } }) { nodes { reason } } }`,
      { area: areaId, after: found.first.pageInfo.endCursor },
    );
    expect(next.earlyWarnings.nodes).toEqual([{ reason: 'CONTACTS_UNCONFIRMED' }, { reason: 'HEAD_VACANT' }]);
    expect(
      found.earlyWarningsStatistics.groups.map((each: Json) => [each.reason, each.count, each.records.totalCount]).sort(),
    ).toEqual([['CONTACTS_UNCONFIRMED', 3, 3], ['HEAD_VACANT', 1, 1]]); // prettier-ignore
    const filter = JSON.stringify({ region: { eq: areaId }, reason: ['HEAD_VACANT'] });
    const [, ...rows] = await csvOf(app, 'earlyWarnings', { filter });
    expect(rows).toEqual([expect.stringContaining('Басшы лауазымы бос.')]);
  });
});
