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
