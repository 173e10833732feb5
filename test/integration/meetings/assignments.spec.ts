import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Council } from '../../support/council.js';
import { historyOf } from '../../support/history.js';
import { dayFromToday, type Holder } from '../../support/offices.js';
import type { Input, Register } from '../../support/register.js';

let app: TestApp;
let council: Council;
let register: Register;
let shymkent: Holder;
let elsewhere: Holder;
let office: string;

beforeAll(async () => {
  app = await startApp();
  council = await Council.open(app, 3);
  register = council.secretary.register;
  shymkent = await council.offices.holder({ role: 'secretary', area: '790000000' });
  elsewhere = await council.offices.holder({ role: 'secretary', area: '310000000' });
  office = await council.register.institution('Достық үйі', { areaId: await register.area('790000000') });
});
afterAll(() => app.close());

const ASSIGNMENT = `id version state stateReason dueOn overdue closedOn givenOn availableActions meeting { id } area { id }
  addressees { organization { id } responsible } extensions { dueBefore dueOn reason } evidence { id __typename }`;
const text = { kk: 'коворкинг орталығын ашу' };
const give = (more: Input = {}): Promise<Json> =>
  register.after('giveAssignment', { text, givingOrganizationId: council.id, ...more }, ASSIGNMENT);
const act = (by: Register, command: string, { id, version }: Json, more: Input): Promise<Json> =>
  by.after(command, { id, expectedVersion: version, ...more }, ASSIGNMENT);
const refusals = (command: string, { id, version }: Json, more: Input): Promise<string[]> =>
  register.refusals(command, { id, expectedVersion: version, ...more });

describe('an assignment', () => {
  it('comes from a resolution with the day and the place of its meeting', async () => {
    const meetingId = await council.sitting(3);
    const resolutionId = await register.done('recordResolution', { meetingId, text });
    const assignment = await give({ resolutionId, dueOn: '2024-06-01', addressees: [{ organizationId: office }] });
    expect(assignment).toMatchObject({
      givenOn: '2024-03-01', meeting: { id: meetingId }, area: { id: council.area }, state: 'OPEN', overdue: true,
      addressees: [{ organization: { id: office }, responsible: false }],
    }); // prettier-ignore
    const document =
      'query ($id: ID!) { meeting(id: $id) { resolutions { nodes { assignments { nodes { id dueOn } } } } } }';
    const [{ assignments }] = (await register.ask(document, { id: meetingId })).meeting.resolutions.nodes;
    expect(assignments.nodes).toEqual([{ id: assignment.id, dueOn: '2024-06-01' }]);
  });

  it('stands before what is over, the day that came first before others', async () => {
    const made = await Promise.all(
      ['2031-01-01', '2024-01-01', undefined, '2023-01-01'].map((dueOn) => give({ dueOn })),
    );
    const [later, overdue, withoutDay, done] = made as [Json, Json, Json, Json];
    const evidenceId = await register.source('Хаттама');
    await act(register, 'closeAssignment', done, { evidenceId });
    const document =
      'query ($ids: [ID!]) { assignments(filter: { id: { in: $ids } }, orderBy: { field: CONTROL }) { nodes { id } } }';
    const { assignments } = await register.ask(document, { ids: made.map(({ id }) => id) });
    expect(assignments.nodes).toEqual([overdue, later, withoutDay, done].map(({ id }) => ({ id })));
  });

  it('comes from outside, by whom it is printed', async () => {
    const outside = {
      text, giverCapacity: 'Мемлекет басшысы', occasion: 'Кеңестің кеңейтілген отырысы', givenOn: '2022', areaId: council.area,
    }; // prettier-ignore
    const { id } = await register.after('giveAssignment', outside, 'id');
    const document = 'query ($id: ID!) { assignment(id: $id) { giverCapacity occasion givenOn meeting { id } } }';
    expect((await register.ask(document, { id })).assignment).toEqual({
      giverCapacity: 'Мемлекет басшысы', occasion: 'Кеңестің кеңейтілген отырысы', givenOn: '2022', meeting: null,
    }); // prettier-ignore
    expect(await register.refusals('giveAssignment', { text })).toEqual(['GIVER_UNKNOWN giverId']);
  });

  it('is extended with a reason, and only by those who gave it; its addressees close it with what shows that it was done', async () => {
    const assignment = await give({ dueOn: '2025-03-01', addressees: [{ organizationId: office, responsible: true }] });
    const read = async (by: Holder): Promise<Json> =>
      (await by.register.ask(`query ($id: ID!) { assignment(id: $id) { ${ASSIGNMENT} } }`, { id: assignment.id }))
        .assignment;
    expect((await read(council.secretary)).availableActions).toEqual(['CORRECT', 'EXTEND', 'CLOSE', 'WITHDRAW']);
    expect((await read(shymkent)).availableActions).toEqual(['CLOSE']);
    expect(await read(elsewhere)).toBeNull();
    const later = { id: assignment.id, expectedVersion: 1, dueOn: '2025-06-01', reason: 'құрылыс кешікті' };
    expect(await shymkent.register.refusals('extendAssignment', later)).toEqual(['OUT_OF_REACH id']);
    const extended = await register.after('extendAssignment', later, ASSIGNMENT);
    expect(extended).toMatchObject({
      dueOn: '2025-06-01', version: 2, extensions: [{ dueBefore: '2025-03-01', dueOn: '2025-06-01', reason: 'құрылыс кешікті' }],
    }); // prettier-ignore
    const evidenceId = await shymkent.register.source('Ашылу туралы мақала', { kind: 'news' });
    const closed = await act(shymkent.register, 'closeAssignment', extended, { evidenceId, closedOn: '2025-05-30' });
    expect(closed).toMatchObject({
      state: 'DONE', overdue: false, closedOn: '2025-05-30', evidence: { id: evidenceId, __typename: 'Source' }, availableActions: [],
    }); // prettier-ignore
    const told = await historyOf(council.secretary.ask, assignment.id, {}, 'kk');
    expect(told.nodes.map(({ event }: Json) => event)).toEqual([
      'assignment.closed',
      'assignment.extended',
      'assignment.given',
    ]);
  });

  it('that is overdue stands first where it was due first', async () => {
    const body = await register.body('Мерзім кеңесі', { areaId: council.area });
    const [late, later, done, ahead] = [
      await give({ dueOn: '2023-01-01', givingOrganizationId: body }),
      await give({ dueOn: '2022-01-01', givingOrganizationId: body }),
      await give({ dueOn: '2021-01-01', givingOrganizationId: body }),
      await give({ dueOn: dayFromToday(5), givingOrganizationId: body }),
    ];
    await act(register, 'closeAssignment', done, { evidenceId: office });
    const { assignments, overdue } = await register.ask(
      `query ($overdue: AssignmentFilter, $open: AssignmentFilter) {
        overdue: assignments(filter: $overdue) { nodes { id } } assignments(filter: $open) { totalCount } }`,
      {
        overdue: { overdue: true, givingOrganization: { eq: body } },
        open: { state: ['OPEN'], givingOrganization: { eq: body } },
      },
    );
    expect(overdue.nodes).toEqual([{ id: later.id }, { id: late.id }]);
    expect([assignments.totalCount, ahead.overdue]).toEqual([3, false]);
    await act(register, 'withdrawAssignment', late, { reason: 'қажеті болмай қалды' });
  });

  it('is refused to be done without what shows it, to be due before it was given, to be brought forward', async () => {
    const assignment = await give({ givenOn: '2024-03-01', dueOn: '2024-06-01' });
    const document = `mutation ($input: CloseAssignmentInput!) { closeAssignment(input: $input) { problems { code } } }`;
    const { errors } = await council.secretary.ask(document, { input: { id: assignment.id, expectedVersion: 1 } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(await refusals('closeAssignment', assignment, { evidenceId: assignment.id })).toEqual(['EVIDENCE_OF_ITSELF evidenceId']); // prettier-ignore
    const early = { evidenceId: office, closedOn: '2024-02-01' };
    expect(await refusals('closeAssignment', assignment, early)).toEqual(['CLOSED_BEFORE_GIVEN closedOn']);
    expect(await refusals('extendAssignment', assignment, { dueOn: '2024-05-01', reason: 'ерте' })).toEqual(['NOT_LATER dueOn']); // prettier-ignore
    const before = { text, givingOrganizationId: council.id, givenOn: '2024-03-01', dueOn: '2024-02-01' };
    expect(await register.refusals('giveAssignment', before)).toEqual(['DUE_BEFORE_GIVEN dueOn']);
    const both = { organizationId: office, personId: council.members[0] };
    expect(await register.refusals('giveAssignment', { text, givingOrganizationId: council.id, addressees: [both] })).toEqual(['ONE_ADDRESSEE addressees.0']); // prettier-ignore
    await act(register, 'withdrawAssignment', assignment, { reason: 'кері алынды' });
    const again = { ...assignment, version: 2 };
    expect(await refusals('closeAssignment', again, { evidenceId: office })).toEqual(['ASSIGNMENT_STATE id']);
    expect(await refusals('correctAssignment', again, { note: 'кеш' })).toEqual(['ASSIGNMENT_STATE id']);
  });
});

describe('an assignment of a sitting', () => {
  const given = (by: Register, more: Input): Promise<string[]> =>
    by.refusals('giveAssignment', { text, giverCapacity: 'төраға', ...more });
  const decided = async (): Promise<{ meetingId: string; resolutionId: string }> => {
    const meetingId = await council.sitting(3);
    return { meetingId, resolutionId: await register.done('recordResolution', { meetingId, text }) };
  };

  it('is given by those at work where it sat, and by nobody who only reads of it, also once the minutes are signed', async () => {
    const { meetingId, resolutionId } = await decided();
    const own = { areaId: await register.area('790000000'), addressees: [{ organizationId: office }] };
    expect(await given(shymkent.register, { ...own, resolutionId })).toEqual(['OUT_OF_REACH resolutionId']);
    expect(await given(shymkent.register, { ...own, meetingId })).toEqual(['OUT_OF_REACH meetingId']);
    expect(await given(shymkent.register, { ...own, meetingId, givingOrganizationId: office })).toEqual([
      'OUT_OF_REACH meetingId',
    ]);
    const approver = await council.offices.holder({ role: 'approver', area: '330000000' });
    await approver.register.done('closeMeeting', { id: meetingId, expectedVersion: 3 });
    expect(await given(shymkent.register, { ...own, meetingId })).toEqual(['OUT_OF_REACH meetingId']);
    for (const by of [register, approver.register]) await by.done('giveAssignment', { text, ...own, resolutionId });
    const planned = await register.meeting(council.id);
    expect(await given(shymkent.register, { ...own, meetingId: planned })).toEqual(['NOT_FOUND meetingId']);
    const outside = { text, giverCapacity: 'төраға', ...own };
    await shymkent.register.done('giveAssignment', outside);
  });

  it('comes from one that took place', async () => {
    const meetingId = await register.meeting(council.id, { date: '2024-03-01' });
    expect(await given(register, { meetingId })).toEqual(['MEETING_STATE meetingId']);
    await register.done('inviteToMeeting', { id: meetingId, expectedVersion: 1 });
    expect(await given(register, { meetingId })).toEqual(['MEETING_STATE meetingId']);
    await register.done('cancelMeeting', { id: meetingId, expectedVersion: 2, reason: 'кворум болмады' });
    expect(await given(register, { meetingId })).toEqual(['MEETING_STATE meetingId']);
    expect(await give({ meetingId: await council.sitting(2) })).toMatchObject({ givenOn: '2024-03-01' });
  });

  it('tells of the dead and of bodies that were not there', async () => {
    const gone = await register.body('Тараған кеңес');
    await register.done('dissolveOrganization', { id: gone, expectedVersion: 1, effectiveDate: '2020-05-05' });
    const late = await register.person({ familyName: 'Бұрынғы', deathDate: '2020' });
    const addressees = [{ organizationId: gone }, { personId: late }];
    const told = async (givenOn: string): Promise<string[]> => {
      const input = { text, giverId: late, givenOn, addressees };
      const { warnings } = await register.attempt('giveAssignment', input);
      return warnings.map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    expect(await told('2024-03-01')).toEqual([
      'PERSON_DIED giverId',
      'AFTER_DISSOLUTION addressees.0.organizationId',
      'PERSON_DIED addressees.1.personId',
    ]);
    expect(await told('2020')).toEqual([]);
  });

  it('is not given, due or done before that', async () => {
    const { meetingId, resolutionId } = await decided();
    expect(await given(register, { resolutionId, givenOn: '2019-01-01' })).toEqual(['GIVEN_BEFORE_MEETING givenOn']);
    expect(await given(register, { meetingId, givenOn: '2024-02' })).toEqual(['GIVEN_BEFORE_MEETING givenOn']);
    expect(await given(register, { meetingId, givenOn: null, dueOn: '2024-02-01' })).toEqual([
      'DUE_BEFORE_GIVEN dueOn',
    ]);
    expect(await given(register, { meetingId, dueOn: '2024-02-01' })).toEqual(['DUE_BEFORE_GIVEN dueOn']);
    const assignment = await give({ meetingId, givenOn: null, dueOn: '2024-06-01' });
    const early = { evidenceId: office, closedOn: '2024-02-01' };
    expect(await refusals('closeAssignment', assignment, early)).toEqual(['CLOSED_BEFORE_GIVEN closedOn']);
    expect(await refusals('correctAssignment', assignment, { givenOn: '2024-02-29' })).toEqual(['GIVEN_BEFORE_MEETING givenOn']); // prettier-ignore
    for (const givenOn of ['2024', '2024-03', '2024-03-01', '2024-03-04'])
      expect(await give({ resolutionId, givenOn })).toMatchObject({ givenOn, meeting: { id: meetingId } });
  });

  it('is of the one at which its resolution was taken', async () => {
    const { meetingId, resolutionId } = await decided();
    const other = await council.sitting(2);
    expect(await given(register, { resolutionId, meetingId: other })).toEqual(['MEETING_OF_RESOLUTION meetingId']);
    for (const said of [undefined, null, meetingId])
      expect(await give({ resolutionId, meetingId: said })).toMatchObject({ meeting: { id: meetingId } });
  });
});

describe('what shows that an assignment was done', () => {
  const reason = 'қате енгізілген';
  const closed = async (evidenceId: string, more: Input = {}): Promise<Json> =>
    act(register, 'closeAssignment', await give(more), { evidenceId });

  it('stays while the assignment counts, which is named, and is taken back once another shows it', async () => {
    const [sourceId, eventId] = [
      await register.source('Есеп'),
      await register.done('recordEvent', { kind: 'run', title: { kk: 'жүгіріс' }, areaId: council.area }),
    ];
    const assignment = await closed(sourceId);
    await closed(eventId);
    const { problems } = await council.register.attempt('voidRecord', { id: sourceId, reason }, 'id', {
      language: 'en',
    });
    expect(problems.map(({ code }) => code)).toEqual(['RESTED_ON']);
    expect(problems[0]!.message).toContain('Assignment «коворкинг орталығын ашу»');
    expect(await council.register.refusals('voidRecord', { id: eventId, reason })).toEqual(['RESTED_ON id']);
    expect(await act(register, 'correctAssignment', assignment, { evidenceId: eventId })).toMatchObject({
      state: 'DONE', evidence: { id: eventId, __typename: 'Event' },
    }); // prettier-ignore
    await council.register.done('voidRecord', { id: sourceId, reason });
    const asked = 'query ($id: ID!) { assignment(id: $id) { state evidence { id } } }';
    expect((await register.ask(asked, { id: assignment.id })).assignment).toEqual({
      state: 'DONE',
      evidence: { id: eventId },
    });
  });

  it('goes after the assignment, which does not come back before it', async () => {
    const id = await register.source('Есеп');
    const assignment = await closed(id);
    for (const each of [assignment.id, id]) await council.register.done('voidRecord', { id: each, reason });
    const restore = { id: assignment.id, reason };
    expect(await council.register.refusals('restoreRecord', restore)).toEqual(['RESTS_ON_VOIDED id']);
    for (const each of [id, assignment.id]) await council.register.done('restoreRecord', { id: each, reason });
  });

  it('is something that was done: no code, no rule, no other assignment, not the resolution it carries out', async () => {
    const meetingId = await council.sitting(3);
    const resolutionId = await register.done('recordResolution', { meetingId, text });
    const assignment = await give({ resolutionId });
    const first = async (list: string): Promise<string> =>
      (await council.register.ask(`{ ${list}(first: 1) { nodes { id } } }`))[list].nodes[0].id;
    const shown = (evidenceId: string): Promise<string[]> =>
      council.register.refusals('closeAssignment', { id: assignment.id, expectedVersion: 1, evidenceId });
    for (const id of [
      council.area, await first('ethnicGroups'), await first('awardTypes'), await first('classifierItems'), await first('organizationKinds'),
      await council.register.done('defineMeetingRule', { kind: 'apk_council' }), (await give()).id, resolutionId,
    ]) expect(await shown(id)).toEqual(['NO_EVIDENCE evidenceId']); // prettier-ignore
    const gone = await register.source('Қате');
    await council.register.done('voidRecord', { id: gone, reason });
    expect(await shown(gone)).toEqual(['NO_EVIDENCE evidenceId']);
    const award = await council.register.award({ personId: council.members[0]!, areaId: council.area });
    const next = await register.done('recordResolution', { meetingId: await council.sitting(2), text });
    for (const id of [next, award, office, meetingId]) await closed(id, { resolutionId });
  });

  it('is corrected only of one that is done', async () => {
    expect(await refusals('correctAssignment', await give(), { evidenceId: office })).toEqual(['ASSIGNMENT_STATE evidenceId']); // prettier-ignore
    const done = await closed(office);
    expect(await refusals('correctAssignment', done, { evidenceId: council.area })).toEqual(['NO_EVIDENCE evidenceId']);
  });
});
