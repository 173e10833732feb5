import { startApp, type Json, type TestApp } from '../../support/app.js';
import { historyOf } from '../../support/history.js';
import { dayFromToday, Offices, type Holder } from '../../support/offices.js';
import { type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let council: string;
let assembly: string;
let jetisu: string;
let secretary: Holder;
let approver: Holder;
let elsewhere: Holder;
let reader: Holder;
let signsElsewhere: Holder;

beforeAll(async () => {
  app = await startApp();
  const offices = new Offices(app);
  register = offices.register;
  jetisu = await register.area('330000000');
  assembly = await register.body('Жетісу облысының Ассамблеясы', { areaId: jetisu });
  council = await register.body('Ассамблея Кеңесі', { kind: 'apk_council', areaId: jetisu });
  secretary = await offices.holder({ role: 'secretary', area: '330000000' });
  approver = await offices.holder({ role: 'approver', area: '330000000' });
  elsewhere = await offices.holder({ role: 'secretary', area: '790000000' });
  reader = await offices.holder({ role: 'reader' });
  signsElsewhere = await offices.holder({ role: 'approver', area: '790000000' });
});
afterAll(() => app.close());

const MEETING = `state stateReason date startsAt number form invitedOn version availableActions place { kk } kind { code } area { id }
  bodies { organization { id } } chair { id } note hiddenFields`;
const read = async (id: string, by: Register = secretary.register): Promise<Json> =>
  (await by.ask(`query ($id: ID!) { meeting(id: $id) { ${MEETING} } }`, { id })).meeting;
const act = (by: Holder, command: string, id: string, expectedVersion: number, more: Input = {}): Promise<Json> =>
  by.register.after(command, { id, expectedVersion, ...more }, MEETING);

describe('a meeting', () => {
  it('goes from the plan over invitation and sitting to the signed minutes, and offers what may be done by whom', async () => {
    const id = await secretary.register.meeting(council, { date: '2024-03', number: '5' });
    expect(await read(id)).toMatchObject({
      state: 'PLANNED', form: 'IN_PERSON', area: { id: jetisu }, bodies: [{ organization: { id: council } }], availableActions: ['CORRECT', 'AMEND_AGENDA', 'INVITE', 'RECORD_ATTENDANCE', 'CANCEL', 'VOID'],
    }); // prettier-ignore
    expect(await act(secretary, 'inviteToMeeting', id, 1, { invitedOn: '2024-02-20' })).toMatchObject({
      state: 'INVITED', invitedOn: '2024-02-20', availableActions: ['CORRECT', 'AMEND_AGENDA', 'TAKE_ROSTER', 'RECORD_ATTENDANCE', 'HOLD', 'NOTE_PROPOSALS', 'CANCEL', 'VOID'],
    }); // prettier-ignore
    const sitting = { date: '2024-03-01', startsAt: '15:30' };
    expect(await act(secretary, 'holdMeeting', id, 2, sitting)).toMatchObject({
      ...sitting, state: 'HELD', availableActions: ['CORRECT', 'AMEND_AGENDA', 'TAKE_ROSTER', 'RECORD_ATTENDANCE', 'NOTE_PROPOSALS', 'RESOLVE', 'VOID'],
    }); // prettier-ignore
    expect((await read(id, approver.register)).availableActions).toEqual(['CLOSE']);
    expect(await act(approver, 'closeMeeting', id, 3)).toMatchObject({ state: 'CLOSED', availableActions: [] });
    const told = await historyOf(secretary.ask, id, {}, 'kk');
    expect(told.nodes.map(({ event }: Json) => event)).toEqual([
      'meeting.closed',
      'meeting.held',
      'meeting.invited',
      'meeting.planned',
    ]);
    expect(told.nodes[0].sentence).toContain('Отырысты жабу: Ассамблея Кеңесі, № 5, 01.03.2024');
  });

  it('of several bodies is one meeting, in the places of all', async () => {
    const shymkent = await register.body('Шымкент Ассамблеясы', { areaId: await register.area('790000000') });
    const id = await register.done('planMeeting', { bodyIds: [council, assembly], kind: 'joint' });
    expect(await elsewhere.register.ask('query ($id: ID!) { meeting(id: $id) { id } }', { id })).toEqual({
      meeting: null,
    });
    const bodyIds = [shymkent, council];
    expect(await act(secretary, 'correctMeeting', id, 1, { bodyIds })).toMatchObject({
      bodies: [{ organization: { id: shymkent } }, { organization: { id: council } }],
    });
    expect((await read(id, elsewhere.register)).state).toBe('PLANNED');
    const document = 'query ($id: ID!) { organization(id: $id) { meetings { nodes { id } } } }';
    expect((await register.ask(document, { id: shymkent })).organization.meetings.nodes).toEqual([{ id }]);
  });

  it('is public once it was held, but for the note', async () => {
    const id = await secretary.register.meeting(council, { note: 'ішкі', date: '2024' });
    const seen = (): Promise<Json> => read(id, reader.register);
    expect(await seen()).toBeNull();
    await act(secretary, 'inviteToMeeting', id, 1, { invitedOn: null });
    expect(await seen()).toBeNull();
    await act(secretary, 'holdMeeting', id, 2);
    expect(await seen()).toMatchObject({
      state: 'HELD',
      note: null,
      hiddenFields: ['printPath', 'proposals', 'note', 'files'],
      availableActions: [],
    });
  });

  it('warns of a meeting of the same body on the same day', async () => {
    const date = '2023-05-05';
    await secretary.register.meeting(assembly, { date });
    const again = await secretary.register.attempt('planMeeting', { bodyIds: [assembly], kind: 'ordinary', date });
    expect(again.warnings.map(({ code }) => code)).toEqual(['SIMILAR_EXISTS']);
  });
});

describe('is refused', () => {
  it('without a body, with one twice, with one that is not there', async () => {
    const refusals = (bodyIds: string[]): Promise<string[]> =>
      secretary.register.refusals('planMeeting', { bodyIds, kind: 'ordinary' });
    expect(await refusals([])).toEqual(['NO_BODY bodyIds']);
    expect(await refusals([council, council])).toEqual(['DUPLICATE bodyIds.1']);
    expect(await refusals([council, jetisu])).toEqual(['NOT_FOUND bodyIds.1']);
  });

  it('in another region', async () => {
    const input = { bodyIds: [council], kind: 'ordinary' };
    expect(await elsewhere.register.refusals('planMeeting', input)).toEqual(['OUT_OF_REACH bodyIds']);
  });

  it('by those who keep none of its bodies, wherever it is held; a joint one is kept by those of each', async () => {
    const shymkent = await register.area('790000000');
    const council790 = await register.body('Шымкент Кеңесі', { kind: 'apk_council', areaId: shymkent });
    const input = { bodyIds: [council], kind: 'ordinary', areaId: shymkent, date: '2024-03-01' };
    expect(await elsewhere.register.refusals('planMeeting', input)).toEqual(['OUT_OF_REACH bodyIds']);
    const own = await elsewhere.register.meeting(council790, { areaId: jetisu });
    const given = { id: own, expectedVersion: 1, bodyIds: [council], areaId: shymkent };
    expect(await elsewhere.register.refusals('correctMeeting', given)).toEqual(['OUT_OF_REACH bodyIds']);
    // Written in one command with the sitting itself, the bodies leave it where they are.
    const joint = await act(elsewhere, 'correctMeeting', own, 1, { bodyIds: [council790, council], number: '5' });
    expect(joint.availableActions).toContain('INVITE');
    await act(secretary, 'correctMeeting', own, 2, { number: '6', areaId: shymkent });
    const without = { id: own, expectedVersion: 3, bodyIds: [council], number: '7' };
    expect(await elsewhere.register.refusals('correctMeeting', without)).toEqual(['OUT_OF_REACH bodyIds']);
    await act(secretary, 'correctMeeting', own, 3, { bodyIds: [council], number: '7' });
    expect(await elsewhere.register.refusals('inviteToMeeting', { id: own, expectedVersion: 4 })).toEqual(['OUT_OF_REACH id']);
  }); // prettier-ignore

  it('every step of a sitting of others that is held in the own area: it is read there, and no more', async () => {
    const areaId = await register.area('790000000');
    const id = await secretary.register.meeting(council, { areaId, date: '2024-03-01' });
    const refusals = async (command: string, more: Input = {}): Promise<string[]> => {
      const { version } = await read(id);
      return elsewhere.register.refusals(command, { id, expectedVersion: version, ...more });
    };
    expect((await read(id, elsewhere.register)).availableActions).toEqual([]);
    const outOfReach = ['OUT_OF_REACH id'];
    for (const [command, more] of [['correctMeeting', { number: '1' }], ['amendAgenda', { items: [{ number: '1', title: { kk: 'бөгде' } }] }], ['inviteToMeeting', {}], ['cancelMeeting', { reason: 'бөгде' }]] as const)
      expect(await refusals(command, more)).toEqual(outOfReach);
    expect(await elsewhere.register.refusals('copyMeeting', { meetingId: id })).toEqual(['OUT_OF_REACH meetingId']);
    await act(secretary, 'inviteToMeeting', id, 1);
    expect(await refusals('holdMeeting')).toEqual(outOfReach);
    expect(await refusals('takeRoster')).toEqual(outOfReach);
    const rows = [{ name: 'бөгде', capacity: 'қонақ', status: 'PRESENT' }];
    expect(await elsewhere.register.refusals('recordAttendance', { meetingId: id, rows })).toEqual(['OUT_OF_REACH meetingId']);
    await act(secretary, 'holdMeeting', id, 2);
    expect(await refusals('noteProposals', { proposals: [{ text: { kk: 'бөгде' } }] })).toEqual(outOfReach);
    const decided = { meetingId: id, text: { kk: 'шешім' } };
    expect(await elsewhere.register.refusals('recordResolution', decided)).toEqual(['OUT_OF_REACH meetingId']);
    const resolution = await secretary.register.done('recordResolution', decided);
    const correction = { id: resolution, expectedVersion: 1, text: { kk: 'бөгде' } };
    expect(await elsewhere.register.refusals('correctResolution', correction)).toEqual(outOfReach);
    await secretary.register.done('correctResolution', { ...correction, text: { kk: 'анық шешім' } });
    expect(await signsElsewhere.register.refusals('closeMeeting', { id, expectedVersion: 3 })).toEqual(outOfReach);
  }); // prettier-ignore

  it('a step that its state does not allow, and one of another version', async () => {
    const id = await secretary.register.meeting(council);
    const refusals = (command: string, more: Input = {}): Promise<string[]> =>
      register.refusals(command, { id, expectedVersion: 1, ...more });
    expect(await refusals('holdMeeting')).toEqual(['MEETING_STATE id']);
    expect(await refusals('closeMeeting')).toEqual(['MEETING_STATE id']);
    expect(await refusals('inviteToMeeting', { expectedVersion: 2 })).toEqual(['STALE_VERSION expectedVersion']);
    await act(secretary, 'cancelMeeting', id, 1, { reason: 'төраға ауырып қалды' });
    expect(await read(id)).toMatchObject({ state: 'CANCELLED', stateReason: 'төраға ауырып қалды' });
    expect(await register.refusals('correctMeeting', { id, expectedVersion: 2, number: '1' })).toEqual([
      'MEETING_STATE id',
    ]);
  });

  it('as held on a day to come, invited after it was held, at no time of day', async () => {
    const id = await secretary.register.meeting(council, { date: dayFromToday(7) });
    const command = async (name: string, expectedVersion: number, more: Input): Promise<string[]> =>
      secretary.register.refusals(name, { id, expectedVersion, ...more });
    await act(secretary, 'inviteToMeeting', id, 1);
    expect(await command('holdMeeting', 2, {})).toEqual(['DATE_IN_FUTURE date']);
    expect(await command('holdMeeting', 2, { date: dayFromToday(0), startsAt: '25:00' })).toEqual([
      'INVALID_TIME startsAt',
    ]);
    await act(secretary, 'holdMeeting', id, 2, { date: dayFromToday(0) });
    expect(await command('correctMeeting', 3, { date: dayFromToday(1) })).toEqual(['DATE_IN_FUTURE date']);
    const past = await secretary.register.meeting(council, { date: '2024-03-01' });
    const late = { id: past, expectedVersion: 1, invitedOn: '2024-03-02' };
    expect(await secretary.register.refusals('inviteToMeeting', late)).toEqual(['INVITED_AFTERWARDS invitedOn']);
  });

  it('is not moved before its invitations, corrected or held', async () => {
    const id = await secretary.register.meeting(council, { date: '2024-03-01' });
    await act(secretary, 'inviteToMeeting', id, 1, { invitedOn: '2024-02-20' });
    const refusals = (command: string, expectedVersion: number, date: string): Promise<string[]> =>
      secretary.register.refusals(command, { id, expectedVersion, date });
    for (const command of ['correctMeeting', 'holdMeeting'])
      expect(await refusals(command, 2, '2024-02-19')).toEqual(['INVITED_AFTERWARDS date']);
    await act(secretary, 'holdMeeting', id, 2, { date: '2024-02-20' });
    expect(await refusals('correctMeeting', 3, '2019')).toEqual(['INVITED_AFTERWARDS date']);
    await act(secretary, 'correctMeeting', id, 3, { date: '2024-02' });
  });

  it('tells of the dead and of bodies that were not there', async () => {
    const gone = await register.body('Тараған кеңес', { kind: 'apk_council', areaId: jetisu });
    await register.done('dissolveOrganization', { id: gone, expectedVersion: 1, effectiveDate: '2020-05-05' });
    const late = await register.person({ familyName: 'Бұрынғы', birthDate: '1950', deathDate: '2020' });
    const planned = { kind: 'ordinary', bodyIds: [council, gone], chairId: late };
    const told = async (date: string): Promise<string[]> => {
      const { warnings } = await register.attempt('planMeeting', { ...planned, date });
      return warnings
        .filter(({ code }) => code !== 'SIMILAR_EXISTS')
        .map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    expect(await told('2024-11-11')).toEqual(['PERSON_DIED chairId', 'AFTER_DISSOLUTION bodyIds.1']);
    expect(await told('2020')).toEqual([]);
    expect(await register.refusals('planMeeting', { ...planned, date: '1949' })).toEqual(['BEFORE_BIRTH chairId']);
  });
});

it('meetings are listed by body and day, and counted in groups', async () => {
  const body = await register.body('Санақ кеңесі', { areaId: jetisu });
  for (const date of ['2021-02-01', '2022', '2021-06-01']) await secretary.register.meeting(body, { date });
  const filter = { body: { eq: body } };
  const { meetings, meetingsStatistics } = await secretary.register.ask(
    `query ($filter: MeetingFilter) {
      meetings(filter: $filter) { totalCount nodes { date } }
      meetingsStatistics(filter: $filter, groupBy: [DATE_YEAR]) { groups { count } } }`,
    { filter },
  );
  expect(meetings).toEqual({
    totalCount: 3,
    nodes: [{ date: '2022' }, { date: '2021-06-01' }, { date: '2021-02-01' }],
  });
  expect(meetingsStatistics.groups.map(({ count }: Json) => count)).toEqual([2, 1]);
});

it('a meeting is planned like another: the same bodies, guests and agenda on another day', async () => {
  const guest = await secretary.register.person({ familyName: 'Жұмақсанов' });
  const agenda = [
    { number: '1', title: { kk: 'есеп' }, speakers: [{ personId: guest }] },
    { number: '1.1', title: { kk: 'жабық' }, open: false },
  ];
  const id = await secretary.register.meeting(council, { date: '2024-03', number: '5', startsAt: '15:00', agenda });
  const rows = [{ personId: guest, status: 'NOT_RECORDED', capacity: 'судья' }];
  await secretary.register.done('recordAttendance', { meetingId: id, rows });
  const copied = await secretary.register.after(
    'copyMeeting',
    { meetingId: id, date: '2024-06', number: '6' },
    'state number date startsAt bodies { organization { id } } agenda { number open speakers { capacity } } attendances { nodes { capacity status } }',
  );
  expect(copied).toEqual({
    state: 'PLANNED', number: '6', date: '2024-06', startsAt: '15:00', bodies: [{ organization: { id: council } }],
    agenda: [{ number: '1', open: true, speakers: [] }, { number: '1.1', open: false, speakers: [] }],
    attendances: { nodes: [{ capacity: 'судья', status: 'NOT_RECORDED' }] },
  }); // prettier-ignore
  expect(await elsewhere.register.refusals('copyMeeting', { meetingId: id })).toEqual(['NOT_FOUND meetingId']);
});
