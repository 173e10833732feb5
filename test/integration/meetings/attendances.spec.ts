import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Offices, type Holder } from '../../support/offices.js';
import type { Input, Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let secretary: Holder;
let reader: Holder;
let council: string;
let jetisu: string;
let members: string[];
let guest: string;
let meetings: string[];

/** A sitting that was held on a day, with what is said of each who was to be there. */
async function sitting(body: string, date: string, ...rows: Input[]): Promise<string> {
  const id = await secretary.register.meeting(body, { date });
  await secretary.register.done('inviteToMeeting', { id, expectedVersion: 1 });
  await secretary.register.done('recordAttendance', { meetingId: id, rows });
  return id;
}

beforeAll(async () => {
  app = await startApp();
  const offices = new Offices(app);
  register = offices.register;
  jetisu = await register.area('330000000');
  council = await register.body('Ассамблея Кеңесі', { kind: 'apk_council', areaId: jetisu });
  secretary = await offices.holder({ role: 'secretary', area: '330000000' });
  reader = await offices.holder({ role: 'reader' });
  members = [];
  for (const familyName of ['Әлиев', 'Бекова']) {
    const person = await register.person({ familyName });
    members.push(person);
    await register.appoint(person, council, { startDate: '2020-01-01' });
  }
  guest = await secretary.register.person({ familyName: 'Жұмақсанов' });
  const [one, two] = members;
  const other = await register.body('Аналар кеңесі', { kind: 'mothers_council', areaId: jetisu });
  await register.appoint(one!, other, { startDate: '2020-01-01' });
  meetings = [
    await sitting(council, '2025-03-01', { personId: one, status: 'PRESENT' }, { personId: two, status: 'EXCUSED', reason: 'іссапар' }),
    await sitting(council, '2025-11-20', { personId: one, status: 'PRESENT' }, { personId: two, status: 'PRESENT' },
      { personId: guest, status: 'PRESENT', capacity: 'облыстық соттың судьясы' }),
    await sitting(council, '2024-12-31', { personId: one, status: 'ABSENT' }, { personId: two, status: 'PRESENT' }),
    await sitting(other, '2025-06-01', { personId: one, status: 'ABSENT' }),
  ]; // prettier-ignore
});
afterAll(() => app.close());

const LIST = `query ($filter: AttendanceFilter) { attendances(filter: $filter) {
  totalCount nodes { status person { id } meeting { id } } } }`;
const found = async (filter: Input, by: Register = secretary.register): Promise<Json[]> =>
  (await by.ask(LIST, { filter })).attendances.nodes;
const count = async (filter: Input, by?: Register): Promise<number> => (await found(filter, by)).length;

it('tells in one document how often the members of a council were there in a year', async () => {
  const document = `query ($body: ID!) { attendancesStatistics(
    filter: { body: { eq: $body }, date: { within: "2025" } }, groupBy: [PERSON, STATUS]) {
    totals { count } groups { count person { id } status filter } } }`;
  const { attendancesStatistics: counted } = await secretary.register.ask(document, { body: council });
  const [one, two] = members;
  const rows = counted.groups.map((each: Json) => [each.person.id, each.status, each.count].join(' '));
  expect(counted.totals.count).toBe(4);
  expect(new Set(rows)).toEqual(new Set([`${one} PRESENT 2`, `${two} PRESENT 1`, `${two} EXCUSED 1`]));
  // The filter of a group finds its records again.
  for (const { count: of, filter } of counted.groups)
    expect(await count({ and: [filter, { body: { eq: council }, date: { within: '2025' } }] })).toBe(of);
});

it('counts by meeting, body, guest, region and the time of the meeting', async () => {
  const by = async (group: string): Promise<Json> => {
    const document = `{ attendancesStatistics(groupBy: [${group}]) { groups { count } } }`;
    const { attendancesStatistics } = await secretary.register.ask(document);
    return attendancesStatistics.groups.map((each: Json) => each.count).sort();
  };
  expect(await by('MEETING')).toEqual([1, 2, 2, 3]);
  expect(await by('BODY')).toEqual([1, 1, 6]);
  expect(await by('GUEST')).toEqual([1, 7]);
  expect(await by('REGION')).toEqual([8]);
  expect(await by('DATE_YEAR')).toEqual([2, 6]);
  expect(await by('DATE_QUARTER')).toEqual([1, 2, 2, 3]);
  expect(await by('DATE_MONTH')).toEqual([1, 2, 2, 3]);
});

it('is found by who, where, when and how; the latest sitting first, and its sheet from the top', async () => {
  const [one, two] = members;
  const nodes = await found({ body: { eq: council } });
  expect(nodes.map(({ person, meeting }) => [person.id, meeting.id])).toEqual([
    [one, meetings[1]], [two, meetings[1]], [one, meetings[0]], [two, meetings[0]], [one, meetings[2]], [two, meetings[2]],
  ]); // prettier-ignore
  expect(await count({ status: ['ABSENT'] })).toBe(2);
  expect(await count({ person: { eq: one } })).toBe(4);
  expect(await count({ guest: true })).toBe(1);
  expect(await count({ meeting: { eq: meetings[1] } })).toBe(3);
  expect(await count({ region: { eq: jetisu } })).toBe(8);
  expect(await count({ date: { from: '2025-03-02', to: '2025-10-01' } })).toBe(1);
});

it('moves with its meeting: to another day, into another region', async () => {
  const id = await sitting(council, '2023-02-01', { personId: members[0], status: 'PRESENT' });
  const abai = await register.area('100000000');
  await register.done('correctMeeting', { id, expectedVersion: 2, date: '2022-05', areaId: abai });
  expect(await count({ date: { within: '2023' } })).toBe(0);
  expect(await count({ date: { within: '2022' }, region: { eq: abai } })).toBe(2);
  await register.done('voidRecord', { id, reason: 'қате енгізілді' });
  expect(await count({ date: { within: '2022' } }, register)).toBe(0);
});

it('shows nobody who was taken off the sheet', async () => {
  const id = await sitting(council, '2021-02-01', { personId: members[0], status: 'WITHDRAWN' });
  expect(await count({ meeting: { eq: id } })).toBe(1);
  expect(await count({ meeting: { eq: id }, status: ['WITHDRAWN'] })).toBe(0);
});

it('is for those of the bodies that meet: others neither see nor count', async () => {
  expect(await count({}, reader.register)).toBe(0);
  const document = '{ attendancesStatistics(groupBy: [STATUS]) { totals { count } } }';
  expect((await reader.register.ask(document)).attendancesStatistics.totals.count).toBe(0);
  const { errors } = await app.anonymous('{ attendances { nodes { id } } }');
  expect(errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
});
