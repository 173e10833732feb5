import { startApp, type Json, type TestApp } from '../../support/app.js';
import { historyOf } from '../../support/history.js';
import { dayFromToday, Offices, type Holder } from '../../support/offices.js';
import { refusalsOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let council: string;
let jetisu: string;
let secretary: Holder;
let second: Holder;
let reader: Holder;
let members: string[];

beforeAll(async () => {
  app = await startApp();
  const offices = new Offices(app);
  register = offices.register;
  jetisu = await register.area('330000000');
  council = await register.body('Ассамблея Кеңесі', { kind: 'apk_council', areaId: jetisu });
  [secretary, second] = [
    await offices.holder({ role: 'secretary', area: '330000000' }),
    await offices.holder({ role: 'secretary', area: '330000000' }),
  ];
  reader = await offices.holder({ role: 'reader' });
  members = [];
  for (const familyName of ['Әлиев', 'Бекова', 'Ғабитов']) {
    const person = await register.person({ familyName });
    members.push(person);
    await register.appoint(person, council, { startDate: '2020-01-01' });
  }
});
afterAll(() => app.close());

const SHEET = `version attendances { nodes { id status reason capacity version body { id } person { id displayName } deputyFor { id } } }
  rosterChanges { change person { id } }`;
const read = async (id: string, by: Register = secretary.register): Promise<Json> =>
  (await by.ask(`query ($id: ID!) { meeting(id: $id) { ${SHEET} } }`, { id })).meeting;
const names = ({ attendances }: Json): string[] => attendances.nodes.map((each: Json) => each.person.displayName);
const statuses = ({ attendances }: Json): string[] => attendances.nodes.map(({ status }: Json) => status);
async function invited(more: Input = {}): Promise<string> {
  const id = await secretary.register.meeting(council, { date: '2024-03-01', ...more });
  return secretary.register.done('inviteToMeeting', { id, expectedVersion: 1 });
}
const record = (meetingId: string, ...rows: Input[]): Promise<Json> =>
  secretary.register.after('recordAttendance', { meetingId, rows }, SHEET);
const refusals = (meetingId: string, ...rows: Input[]): Promise<string[]> =>
  secretary.register.refusals('recordAttendance', { meetingId, rows });

describe('the sheet of a meeting', () => {
  it('is the roster of its day, never of today', async () => {
    const former = await register.person({ familyName: 'Дауренов' });
    await register.appoint(former, council, { startDate: '2019', endDate: '2021-12-31', endReason: 'rotation' });
    const [then, now] = [await invited({ date: '2021-05-05' }), await invited()];
    expect(names(await read(then))).toEqual(['Әлиев', 'Бекова', 'Ғабитов', 'Дауренов']);
    expect(names(await read(now))).toEqual(['Әлиев', 'Бекова', 'Ғабитов']);
    expect(statuses(await read(now))).toEqual(['NOT_RECORDED', 'NOT_RECORDED', 'NOT_RECORDED']);
  });

  it('tells present, remote, excused with a reason, and absent apart; a deputy comes for a member, a guest as printed', async () => {
    const id = await invited();
    const [deputy, judge] = [await secretary.register.person({ familyName: 'Орынбаев' }), await secretary.register.person({ familyName: 'Жұмақсанов' })];
    const [one, two, three] = members;
    const meeting = await record(
      id,
      { personId: one, status: 'PRESENT' },
      { personId: two, status: 'EXCUSED', reason: 'іссапар' },
      { personId: three, status: 'ABSENT' },
      { personId: deputy, status: 'PRESENT', deputyForId: two },
      { personId: judge, status: 'REMOTE', capacity: 'облыстық соттың судьясы' },
    );
    expect(meeting.attendances.nodes).toMatchObject([
      { status: 'PRESENT', reason: null, body: { id: council } },
      { status: 'EXCUSED', reason: 'іссапар' },
      { status: 'ABSENT', reason: null },
      { status: 'PRESENT', deputyFor: { id: two }, body: null },
      { status: 'REMOTE', capacity: 'облыстық соттың судьясы', body: null },
    ]);
    const document = 'query ($id: ID!) { person(id: $id) { attendances { nodes { status meeting { id } } } } }';
    const { person } = await secretary.register.ask(document, { id: two! });
    expect(person.attendances.nodes).toContainEqual({ status: 'EXCUSED', meeting: { id } });
    expect((await historyOf(secretary.ask, id, {}, 'ru')).nodes[0].sentence).toContain('отсутствует по уважительной причине');
  }); // prettier-ignore

  it('is for those of the bodies that meet', async () => {
    const id = await invited();
    await record(id, { personId: members[0], status: 'PRESENT' });
    await secretary.register.done('holdMeeting', { id, expectedVersion: 2 });
    expect((await read(id, reader.register)).attendances.nodes).toEqual([]);
  });

  it('shows who came on the roster of that day, or left it, by a later correction', async () => {
    const id = await invited();
    const late = await register.person({ familyName: 'Кешіккен' });
    const membership = await register.appoint(late, council, { startDate: '2023' });
    expect((await read(id)).rosterChanges).toEqual([{ change: 'ADDED', person: { id: late } }]);
    const after = await secretary.register.after('takeRoster', { id, expectedVersion: 2 }, SHEET);
    expect([names(after).includes('Кешіккен'), after.rosterChanges]).toEqual([true, []]);
    await record(id, { personId: late, status: 'PRESENT' });
    const correction = { id: membership, expectedVersion: 1, endDate: '2023-12-31' };
    await register.done('correctMembership', correction);
    expect((await read(id)).rosterChanges).toEqual([{ change: 'ENDED', person: { id: late } }]);
    // What was recorded of somebody stays until somebody says otherwise.
    expect(await secretary.register.refusals('takeRoster', { id, expectedVersion: 2 })).toEqual(['NOTHING_CHANGED']);
    const [{ version }] = (await read(id)).attendances.nodes.filter((each: Json) => each.person.id === late);
    const meeting = await record(id, { personId: late, status: 'WITHDRAWN', expectedVersion: version });
    expect([names(meeting).includes('Кешіккен'), meeting.rosterChanges]).toEqual([false, []]);
  });

  it('does not hold a membership that never was: it is taken back, and the sheet shows it', async () => {
    const wrong = await secretary.register.person({ familyName: 'Қатеев' });
    const membership = await register.appoint(wrong, council, { startDate: '2023' });
    const id = await invited();
    await register.done('voidRecord', { id: membership, reason: 'қате адам' });
    expect((await read(id)).rosterChanges).toEqual([{ change: 'ENDED', person: { id: wrong } }]);
  });

  it('is not taken where the day is not known', async () => {
    const id = await secretary.register.meeting(council);
    const { warnings } = await secretary.register.attempt('inviteToMeeting', { id, expectedVersion: 1 });
    expect(warnings.map(({ code }) => code)).toEqual(['ROSTER_DAY_UNKNOWN']);
    expect((await read(id)).attendances.nodes).toEqual([]);
  });
});

describe('two secretaries at one time', () => {
  it('lose nothing: each row stands for itself', async () => {
    const id = await invited();
    const rows = members.map((personId, i) => ({ personId, status: i === 1 ? 'ABSENT' : 'PRESENT' }));
    const at = (by: Holder, ...each: Input[]): Promise<unknown> =>
      by.register.attempt('recordAttendance', { meetingId: id, rows: each });
    await Promise.all([at(secretary, rows[0]!), at(second, rows[1]!, rows[2]!)]);
    expect(statuses(await read(id)).slice(0, 3)).toEqual(['PRESENT', 'ABSENT', 'PRESENT']);
  });

  it('do not overwrite each other unseen', async () => {
    const id = await invited();
    const [personId] = members;
    const say = (by: Holder, status: string): Promise<string[]> =>
      by.register
        .attempt('recordAttendance', { meetingId: id, rows: [{ personId, status }] })
        .then((outcome) => refusalsOf(outcome));
    const answers = await Promise.all([say(secretary, 'PRESENT'), say(second, 'ABSENT')]);
    expect(answers.flat()).toEqual(['STALE_VERSION rows.0.expectedVersion']);
    const [{ version, status }] = (await read(id)).attendances.nodes;
    const other = status === 'PRESENT' ? 'ABSENT' : 'PRESENT';
    await record(id, { personId, status: other, expectedVersion: version });
    expect(statuses(await read(id))[0]).toBe(other);
  });
});

it('what may not be recorded is refused, with the row', async () => {
  const id = await invited();
  const [one, two] = members;
  const stranger = await secretary.register.person({ familyName: 'Бөтен' });
  expect(await refusals(id)).toEqual(['REQUIRED rows']);
  expect(await refusals(id, { personId: stranger, status: 'PRESENT' })).toEqual(['NOT_ON_ROSTER rows.0.personId']);
  expect(await refusals(id, { personId: one, status: 'EXCUSED' })).toEqual(['REQUIRED rows.0.reason']);
  const present = { personId: one, status: 'PRESENT' };
  expect(await refusals(id, present, present)).toEqual(['DUPLICATE rows.1.personId']);
  expect(await refusals(id, { ...present, deputyForId: two })).toEqual(['MEMBER_NO_DEPUTY rows.0.deputyForId']);
  const deputy = { personId: stranger, status: 'PRESENT', deputyForId: one };
  expect(await refusals(id, present, deputy)).toEqual(['DEPUTY_OF_MEMBER rows.1.deputyForId']);
  const ahead = await invited({ date: dayFromToday(3) });
  expect(await refusals(ahead, present)).toEqual(['ATTENDED_TOO_EARLY rows.0.status']);
  await record(ahead, { personId: one, status: 'EXCUSED', reason: 'демалыс' });
  const planned = await secretary.register.meeting(council, { date: '2024' });
  await record(planned, { personId: stranger, status: 'NOT_RECORDED', capacity: 'қонақ' });
  await secretary.register.done('cancelMeeting', { id: planned, expectedVersion: 1, reason: 'кейін' });
  expect(await refusals(planned, present)).toEqual(['MEETING_STATE meetingId']);
});

describe('a guest without a record', () => {
  const guest = { name: 'Ержан Сәрсенов', capacity: 'облыс әкімінің орынбасары' };
  const GUESTS =
    'attendances(filter: { guest: true }) { nodes { name capacity status version person { id } deputyFor { id } hiddenFields } }';
  const guests = async (meetingId: string, ...rows: Input[]): Promise<Json[]> =>
    (await secretary.register.after('recordAttendance', { meetingId, rows }, GUESTS)).attendances.nodes;

  it('is recorded by name and capacity as printed, and said anew by the same name', async () => {
    const id = await invited();
    const shown = { ...guest, person: null, deputyFor: null, hiddenFields: [] };
    expect(await guests(id, { ...guest, status: 'PRESENT' })).toEqual([{ ...shown, status: 'PRESENT', version: 1 }]);
    const anew = { name: guest.name, status: 'REMOTE', expectedVersion: 1 };
    expect(await guests(id, anew)).toEqual([{ ...shown, status: 'REMOTE', version: 2 }]);
    expect((await historyOf(secretary.ask, id, {}, 'ru')).nodes[0].sentence).toContain(guest.name);
    expect(await guests(id, { name: guest.name, status: 'WITHDRAWN', expectedVersion: 2 })).toEqual([]);
  });

  it('comes several on one sheet, and in the place of a member', async () => {
    const id = await invited();
    const [one] = members;
    await record(id, { personId: one, status: 'ABSENT' });
    const deputy = { name: 'Айгүл Оспанова', status: 'PRESENT', deputyForId: one };
    expect(await guests(id, { ...guest, status: 'PRESENT' }, deputy)).toMatchObject([
      { name: guest.name, deputyFor: null },
      { name: 'Айгүл Оспанова', deputyFor: { id: one } },
    ]);
  });

  it('is invited again with a copy of the meeting', async () => {
    const id = await invited();
    await guests(id, { ...guest, status: 'PRESENT' });
    const copy = await secretary.register.done('copyMeeting', { meetingId: id, date: '2024-06-01' });
    const document = `query ($id: ID!) { meeting(id: $id) { ${GUESTS} } }`;
    const { meeting } = await secretary.register.ask(document, { id: copy });
    expect(meeting.attendances.nodes).toMatchObject([{ ...guest, status: 'NOT_RECORDED' }]);
  });

  it('is one: neither nobody, nor a person and a name, nor a name without a capacity, nor twice', async () => {
    const id = await invited();
    const [personId] = members;
    const present = { status: 'PRESENT', capacity: 'қонақ' };
    expect(await refusals(id, present)).toEqual(['ONE_ATTENDEE rows.0.personId']);
    expect(await refusals(id, { ...present, personId, name: guest.name })).toEqual(['ONE_ATTENDEE rows.0.personId']);
    expect(await refusals(id, { name: guest.name, status: 'PRESENT' })).toEqual(['REQUIRED rows.0.capacity']);
    const twice = { ...guest, status: 'PRESENT' };
    expect(await refusals(id, twice, twice)).toEqual(['DUPLICATE rows.1.name']);
    await record(id, twice);
    expect(await refusals(id, twice)).toEqual(['NOTHING_CHANGED']);
    const nothing = { name: guest.name, status: 'ABSENT', capacity: null, expectedVersion: 1 };
    expect(await refusals(id, nothing)).toEqual(['REQUIRED rows.0.capacity']);
    expect(await refusals(id, { ...twice, status: 'ABSENT' })).toEqual(['STALE_VERSION rows.0.expectedVersion']);
    const member = { ...twice, expectedVersion: 1, deputyForId: await secretary.register.person() };
    expect(await refusals(id, member)).toEqual(['DEPUTY_OF_MEMBER rows.0.deputyForId']);
  });
});

it('why somebody was not there goes with the person', async () => {
  const leaver = await register.person({ familyName: 'Кеткен', areaId: jetisu });
  await register.appoint(leaver, council, { startDate: '2022' });
  const id = await invited();
  await record(id, { personId: leaver, status: 'EXCUSED', reason: 'науқастанып қалды' });
  await register.done('anonymisePerson', { id: leaver, expectedVersion: 1, reason: 'өтініш' });
  const [row] = (await read(id, register)).attendances.nodes.filter((each: Json) => each.person.id === leaver);
  expect(row).toMatchObject({ status: 'EXCUSED', reason: null });
  const told = JSON.stringify(await historyOf(app.admin, id));
  expect(told).not.toContain('науқастанып');
  // Nor is it said again of somebody nameless; that he was there is.
  const { version } = row;
  const said = { personId: leaver, expectedVersion: version };
  const by = (each: Input): Promise<string[]> =>
    register.refusals('recordAttendance', { meetingId: id, rows: [{ ...said, ...each }] });
  expect(await by({ status: 'EXCUSED', reason: 'тағы' })).toEqual(['PERSON_ANONYMISED rows.0.reason']);
  expect(await by({ status: 'PRESENT', capacity: 'төраға' })).toEqual(['PERSON_ANONYMISED rows.0.capacity']);
  await register.done('recordAttendance', { meetingId: id, rows: [{ ...said, status: 'ABSENT' }] });
});
