import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Offices, type Holder } from '../../support/offices.js';
import { type Input, type Register } from '../../support/register.js';

/** What the rows of a sheet cannot be together, and beside the votes. */
let app: TestApp;
let register: Register;
let council: string;
let secretary: Holder;
let members: string[];

beforeAll(async () => {
  app = await startApp();
  const offices = new Offices(app);
  register = offices.register;
  const areaId = await register.area('330000000');
  council = await register.body('Ассамблея Кеңесі', { kind: 'apk_council', areaId });
  secretary = await offices.holder({ role: 'secretary', area: '330000000' });
  members = [];
  for (const familyName of ['Әлиев', 'Бекова', 'Ғабитов']) {
    const person = await register.person({ familyName });
    members.push(person);
    await register.appoint(person, council, { startDate: '2020-01-01' });
  }
});
afterAll(() => app.close());

const statuses = ({ attendances }: Json): string[] => attendances.nodes.map(({ status }: Json) => status);
async function invited(): Promise<string> {
  const id = await secretary.register.meeting(council, { date: '2024-03-01' });
  return secretary.register.done('inviteToMeeting', { id, expectedVersion: 1 });
}
const record = (meetingId: string, ...rows: Input[]): Promise<Json> =>
  secretary.register.after('recordAttendance', { meetingId, rows }, 'attendances { nodes { status } }');
const refusals = (meetingId: string, ...rows: Input[]): Promise<string[]> =>
  secretary.register.refusals('recordAttendance', { meetingId, rows });

it('a member has one deputy, and comes in his place only when the deputy does not', async () => {
  const id = await invited();
  const [one] = members;
  const deputy = (name: string): Input => ({ name, status: 'PRESENT', capacity: 'орынбасар', deputyForId: one });
  await record(id, { personId: one, status: 'EXCUSED', reason: 'іссапар' });
  expect(await refusals(id, deputy('Бірінші'), deputy('Екінші'))).toEqual([
    'HAS_DEPUTY rows.0.deputyForId',
    'HAS_DEPUTY rows.1.deputyForId',
  ]);
  await record(id, deputy('Бірінші'));
  expect(await refusals(id, deputy('Екінші'))).toEqual(['HAS_DEPUTY rows.0.deputyForId']);
  const comes = { personId: one, status: 'PRESENT', expectedVersion: 2 };
  expect(await refusals(id, comes)).toEqual(['HAS_DEPUTY rows.0.status']);
  const leaves = { ...deputy('Бірінші'), status: 'ABSENT', expectedVersion: 1 };
  const both = await record(id, leaves, comes);
  expect(statuses(both)).toEqual(['PRESENT', 'NOT_RECORDED', 'NOT_RECORDED', 'ABSENT']);
});

it('those who voted were there: votes by name, and a count of so many, are corrected first', async () => {
  const id = await invited();
  const all = (status: string): Input[] => members.map((personId) => ({ personId, status }));
  await record(id, ...all('PRESENT'));
  await secretary.register.done('holdMeeting', { id, expectedVersion: 2 });
  const resolve = (number: string, vote: Input): Promise<string> =>
    secretary.register.done('recordResolution', {
      meetingId: id,
      number,
      text: { kk: 'шешілсін' },
      vote,
      outcome: 'ADOPTED',
    });
  const [one, two] = members;
  const named = await resolve('1', {
    ballots: [
      { personId: one, choice: 'FOR' },
      { personId: two, choice: 'FOR' },
    ],
  });
  const goes = (personId: string | undefined, status: string): Input => ({ personId, status, expectedVersion: 2 });
  for (const status of ['ABSENT', 'WITHDRAWN', 'NOT_RECORDED'])
    expect(await refusals(id, goes(one, status))).toEqual(['HAS_VOTED rows.0.status']);
  await record(id, goes(one, 'REMOTE'));
  await record(id, goes(members[2], 'ABSENT'));
  const counted = await resolve('2', { for: 2 });
  const { problems } = await secretary.register.attempt('recordAttendance', {
    meetingId: id,
    rows: [{ personId: two, status: 'ABSENT', expectedVersion: 2 }],
  });
  expect(problems.map(({ code }) => code)).toEqual(['HAS_VOTED']);
  expect(problems[0]!.message).toContain('№ 1');
  await secretary.register.done('voidRecord', { id: named, reason: 'қате' });
  expect(await refusals(id, goes(two, 'ABSENT'))).toEqual(['VOTES_OVER_PRESENT rows.0.status']);
  await secretary.register.done('correctResolution', {
    id: counted,
    expectedVersion: 1,
    vote: { for: 1 },
    outcome: 'ADOPTED',
  });
  await record(id, goes(two, 'ABSENT'));
});
