import { dayAfter, today } from '../../../src/kernel/clock.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let person: string;
let council: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await register.person({ familyName: 'Нестеров', birthDate: '1960' });
  council = await register.body('Жетісу облысының ассамблеясы', { foundedOn: '1995' });
});

const YESTERDAY = today(new Date(Date.now() - 24 * 60 * 60 * 1000));
/** Surely after the day of recording, also when midnight passes meanwhile. */
const LATER = dayAfter(dayAfter(today(new Date())));

const first = (id: string): Input => ({ id, expectedVersion: 1 });
const roster = async (id: string, asOf: string): Promise<number> =>
  (
    await register.ask(
      'query ($id: ID!, $asOf: Date!) { organization(id: $id) { memberships(asOf: $asOf) { totalCount } } }',
      { id, asOf },
    )
  ).organization.memberships.totalCount;
const vacancies = async (asOf: string): Promise<number> =>
  (
    await register.ask('query ($id: ID!, $asOf: Date!) { organization(id: $id) { vacancies(asOf: $asOf) { id } } }', {
      id: council,
      asOf,
    })
  ).organization.vacancies.length;
const read = async (id: string): Promise<Json> =>
  (await register.ask('query ($id: ID!) { membership(id: $id) { version ended endDate endReason { code } } }', { id }))
    .membership;
const open = async (): Promise<string[]> =>
  (
    await register.ask(
      'query ($id: ID!) { organization(id: $id) { memberships(filter: { ended: false }) { nodes { id } } } }',
      { id: council },
    )
  ).organization.memberships.nodes.map((each: Json) => each.id);

describe('an end on an unknown day', () => {
  it.each<[string, number, (id: string) => Promise<unknown>]>([
    ['of the membership', 1, (id) => register.done('endMembership', { id, expectedVersion: 1 })],
    ['of the body', 0, () => register.done('dissolveOrganization', { id: council, expectedVersion: 1 })],
    [
      'of the body in another',
      0,
      async () => {
        const successorId = await register.body('Мирасқор');
        await register.done('succeedOrganization', {
          id: council,
          expectedVersion: 1,
          successorId,
          memberships: 'CARRY_OVER',
        });
      },
    ],
    [
      'of the body in a merger',
      0,
      async () => {
        const [other, successorId] = [await register.body('Екінші'), await register.body('Біріккен')];
        await register.done('mergeOrganizations', {
          predecessors: [council, other].map(first),
          successor: first(successorId),
        });
      },
    ],
  ])('leaves the past as it was: %s', async (_, vacant, end) => {
    const post = await register.post(council, 'head', { seats: 1 });
    const id = await register.appoint(person, council, { postId: post, startDate: '2016-05-10' });
    await end(id);
    expect(await read(id)).toMatchObject({ ended: true, endDate: null });
    expect([
      await roster(council, '2020-01-01'),
      await roster(council, YESTERDAY),
      await roster(council, LATER),
    ]).toEqual([1, 1, 0]);
    expect([await vacancies('2020-01-01'), await vacancies(YESTERDAY), await vacancies(LATER)]).toEqual([0, 0, vacant]);
  });

  it('that becomes known moves the end of the roster', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', ended: true });
    await register.done('correctMembership', { id, expectedVersion: 1, endDate: '2018-03' });
    expect([await roster(council, '2018-03-31'), await roster(council, '2018-04-01')]).toEqual([1, 0]);
  });
});

describe('what has not begun', () => {
  const ahead = (more: Input = {}): Promise<string> =>
    register.appoint(person, council, { startDate: '2990', ...more });

  it('cannot have ended', async () => {
    const seat = { personId: person, organizationId: council, startDate: '2990' };
    expect(await register.refusals('appointMember', { ...seat, ended: true })).toEqual(['NOT_BEGUN ended']);
    const id = await ahead();
    expect(await register.refusals('endMembership', first(id))).toEqual(['NOT_BEGUN id']);
    expect(await register.refusals('correctMembership', { ...first(id), ended: true })).toEqual(['NOT_BEGUN ended']);
  });

  it('is no member of a body that has ended by today, on whatever day', async () => {
    await ahead();
    expect(await register.refusals('dissolveOrganization', first(council))).toEqual(['BEGAN_LATER effectiveDate']);
  });

  it('is named by a death, and does not end by it', async () => {
    const [id, other] = [
      await ahead(),
      await register.appoint(person, council, { startDate: '2016', endDate: '2990' }),
    ];
    const death = { id: person, expectedVersion: 1, deathDate: '2024-03-05' };
    const { warnings } = await register.attempt('correctPerson', death);
    expect(warnings.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain('BEGAN_LATER deathDate');
    expect([await read(id), await read(other)]).toMatchObject([{ ended: false }, { ended: true }]);
  });

  it('is no term of a body that ended on an unknown day', async () => {
    await register.done('dissolveOrganization', first(council));
    const term = { organizationId: council, number: 1, name: { kk: 'шақырылым' }, startDate: '2990' };
    expect(await register.refusals('openTerm', term)).toEqual(['AFTER_DISSOLUTION startDate']);
    await register.term(council, 1, { startDate: '2016' });
  });
});

describe('an end that lies ahead', () => {
  it('is not taken for the day of an end that is not told', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', endDate: '2990' });
    expect(await register.refusals('endMembership', first(id))).toEqual(['END_PLANNED id']);
    await register.done('endMembership', { ...first(id), endDate: null });
    expect(await read(id)).toMatchObject({ ended: true, endDate: null });
  });

  it('has not ended the membership: field, filter and roster agree', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', endDate: '2990-12-31' });
    expect(await read(id)).toMatchObject({ ended: false, endDate: '2990-12-31' });
    expect(await open()).toEqual([id]);
    expect([await roster(council, LATER), await roster(council, '2991-01-01')]).toEqual([1, 0]);
  });

  it('may be said with `ended: false`, and not with `ended: true`', async () => {
    const seat = { personId: person, organizationId: council, startDate: '2016', endDate: '2990' };
    expect(await register.refusals('appointMember', { ...seat, ended: true })).toEqual(['DATE_IN_FUTURE endDate']);
    const id = await register.done('appointMember', { ...seat, ended: false });
    await register.done('endMembership', { id, expectedVersion: 1, endDate: '2020-03-15', endReason: 'term_ended' });
    expect(await read(id)).toMatchObject({ ended: true, endReason: { code: 'term_ended' } });
    expect(await open()).toEqual([]);
  });

  it('comes by itself', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', endDate: '2990' });
    // As if the year had passed.
    await app.dataSource.query(
      `UPDATE memberships SET end_text = '2020', end_earliest = '2020-01-01', end_latest = '2020-12-31' WHERE id = $1`,
      [id],
    );
    expect(await read(id)).toMatchObject({ ended: true });
    expect(await open()).toEqual([]);
    expect(await register.refusals('endMembership', { id, expectedVersion: 1 })).toEqual(['ALREADY_ENDED id']);
    await register.done('correctMembership', { id, expectedVersion: 1, note: 'ескертпе' });
  });

  it('is cut short by the end of the body', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', endDate: '2990' });
    await register.done('dissolveOrganization', { id: council, expectedVersion: 1, effectiveDate: '2020-06-30' });
    expect(await read(id)).toMatchObject({ ended: true, endDate: '2020-06-30' });
  });
});

describe('memberships that are carried over', () => {
  it('are told as what happened: one ended, another began', async () => {
    const successorId = await register.body('Мирасқор');
    const id = await register.appoint(person, council, { startDate: '2016' });
    const events = await register.history(() =>
      register.done('succeedOrganization', {
        id: council,
        expectedVersion: 1,
        successorId,
        memberships: 'CARRY_OVER',
        effectiveDate: '2020-01-01',
      }),
    );
    const told = events.filter(({ event }) => event.startsWith('membership.'));
    expect(told.map(({ event, changes }) => [event, changes['Membership.organizationId']?.[1]])).toEqual([
      ['membership.ended', undefined],
      ['membership.began', successorId],
    ]);
    expect(await read(id)).toMatchObject({ ended: true, endReason: { code: 'carried_over' } });
  });
});

describe('a body that has ended', () => {
  it('gets no member back by a correction', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', endDate: '2018' });
    await register.done('dissolveOrganization', { id: council, expectedVersion: 1, effectiveDate: '2020' });
    const reopening = { id, expectedVersion: 1, ended: false, endDate: null };
    expect(await register.refusals('correctMembership', reopening)).toEqual(['ORGANIZATION_ENDED organizationId']);
  });
});

describe('dates of people, bodies and memberships', () => {
  const appointment = (more: Input): Input => ({ personId: person, organizationId: council, ...more });

  it.each<[string, Input, string[]]>([
    ['before birth', { startDate: '1959' }, ['BEFORE_BIRTH startDate']],
    ['in 1582', { startDate: '1582' }, ['TOO_LONG_AGO startDate']],
    ['attested in the future', { attestedOn: '2990-01-01' }, ['DATE_IN_FUTURE attestedOn']],
  ])('refuse a membership %s', async (_, more, refusals) => {
    expect(await register.refusals('appointMember', appointment(more))).toEqual(refusals);
  });

  it('warn of a membership before the body, and store it', async () => {
    const { record, warnings } = await register.attempt('appointMember', appointment({ startDate: '1990' }));
    expect(record).not.toBeNull();
    expect(warnings).toMatchObject([{ code: 'BEFORE_FOUNDING', path: ['startDate'] }]);
  });

  it('warn where the one who sends somebody was not there yet', async () => {
    const onBehalfOfId = await register.association('Кейінгі бірлестік', { foundedOn: '2010' });
    const sent = appointment({ startDate: '2005', endDate: '2006', onBehalfOfId });
    const { record, warnings } = await register.attempt('appointMember', sent);
    expect(record).not.toBeNull();
    expect(warnings).toMatchObject([{ code: 'BEFORE_FOUNDING', path: ['onBehalfOfId'] }]);
  });

  it('let the dead leave the rosters and free their post', async () => {
    const post = await register.post(council, 'head', { seats: 1 });
    const id = await register.appoint(person, council, { postId: post, startDate: '2016' });
    const events = await register.history(() =>
      register.done('correctPerson', { id: person, expectedVersion: 1, deathDate: '2024-03-05' }),
    );
    expect(events.map(({ event }) => event)).toEqual(['person.corrected', 'membership.ended']);
    expect(await read(id)).toMatchObject({ ended: true, endDate: '2024-03-05', endReason: { code: 'death' } });
    expect([await roster(council, '2024-03-05'), await roster(council, '2024-03-06')]).toEqual([1, 0]);
    const successor = await register.person({ familyName: 'Пак' });
    await register.appoint(successor, council, { postId: post, startDate: '2024-04-01' });
    expect(await register.refusals('appointMember', appointment({ startDate: '2010' }))).toEqual([
      'DIED_IN_OFFICE personId',
    ]);
    const { warnings } = await register.attempt(
      'appointMember',
      appointment({ startDate: '2010', endDate: '2025', ended: true }),
    );
    expect(warnings).toMatchObject([{ code: 'END_AFTER_DEATH', path: ['endDate'] }]);
  });

  it('give nothing back when a death is moved or cleared, and name what ended by it', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    await register.done('correctPerson', { id: person, expectedVersion: 1, deathDate: '2024-03-05' });
    const correct = async (expectedVersion: number, deathDate: string | null): Promise<Json> =>
      (await register.attempt('correctPerson', { id: person, expectedVersion, deathDate }, 'id', { language: 'en' }))
        .warnings;
    expect(await correct(2, '2024-03')).toEqual([]);
    for (const [version, death] of [
      [3, '2025-01-10'],
      [4, null],
    ] as const)
      // prettier-ignore
      expect(await correct(version, death)).toMatchObject([
        { code: 'ENDED_BY_DEATH', path: ['deathDate'], message: expect.stringContaining('Нестеров') },
      ]);
    expect(await read(id)).toMatchObject({ ended: true, endDate: '2024-03-05' });
  });

  it('warn when a birth, death or founding contradicts what was recorded before', async () => {
    await register.appoint(person, council, { startDate: '2000', endDate: '2010' });
    await register.award({ personId: person, date: '1998' });
    const of = async (command: string, input: Input): Promise<unknown> =>
      (await register.attempt(command, input)).warnings.map(({ code, path }) => `${code} ${path.join('.')}`).sort();
    expect(await of('correctPerson', { id: person, expectedVersion: 1, birthDate: '1999' })).toEqual([
      'CONTRADICTS_AWARDS birthDate',
    ]);
    expect(await of('correctPerson', { id: person, expectedVersion: 2, birthDate: '2001' })).toEqual([
      'CONTRADICTS_AWARDS birthDate',
      'CONTRADICTS_MEMBERSHIPS birthDate',
    ]);
    expect(await of('correctPerson', { id: person, expectedVersion: 3, birthDate: '1960', deathDate: '2005' })).toEqual(
      ['CONTRADICTS_MEMBERSHIPS deathDate'],
    );
    expect(await of('correctOrganization', { id: council, expectedVersion: 1, foundedOn: '2001' })).toEqual([
      'CONTRADICTS_MEMBERSHIPS foundedOn',
    ]);
  });
});
