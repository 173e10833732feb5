import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Council } from '../../support/council.js';
import { historyOf } from '../../support/history.js';
import type { Holder } from '../../support/offices.js';
import type { Input } from '../../support/register.js';

let app: TestApp;
let council: Council;
let approver: Holder;
let district: Holder;
beforeAll(async () => {
  app = await startApp();
  council = await Council.open(app, 6);
  // The statute is recorded by whoever keeps the reference data.
  await council.register.done('defineMeetingRule', { kind: 'apk_council', quorum: '2/3', majority: '2/3' });
  approver = await council.offices.holder({ role: 'approver', area: '330000000' });
  district = await council.offices.holder({ role: 'secretary', area: '334400000' });
});
afterAll(() => app.close());

const MEETING = `id version state availableActions bodies { members present needed quorate }
  attendances { nodes { status person { id } capacity } } agenda { id number title { kk } amendment }`;
const step = (by: Holder, command: string, input: Input, selection: string): Promise<Json> =>
  by.register.after(command, input, selection);

it('a whole sitting: planned, invited to, attended, held, voted, closed, carried out', async () => {
  const { secretary, members } = council;
  const house = await council.register.institution('Қаратал Достық үйі', {
    areaId: await council.register.area('334400000'),
  });
  const judge = await secretary.register.person({ familyName: 'Жұмақсанов', givenName: 'Елдос' });

  // The secretary plans it and sends the invitations; then the agenda is amended, which stays to be seen.
  const planned = await step(
    secretary,
    'planMeeting',
    {
      bodyIds: [council.id], kind: 'ordinary', number: '3', date: '2024-03-01', startsAt: '15:00', chairId: members[0], place: { kk: 'Достық үйі' },
      agenda: [{ number: '1', title: { kk: 'Жоспардың орындалуы' }, speakers: [{ personId: members[1] }] }, { number: '2', title: { kk: 'Медиация' } }],
    },
    MEETING,
  ); // prettier-ignore
  const { id } = planned;
  const invited = await step(
    secretary,
    'inviteToMeeting',
    { id, expectedVersion: 1, invitedOn: '2024-02-20' },
    MEETING,
  );
  expect(invited.attendances.nodes.map(({ status }: Json) => status)).toEqual(Array(6).fill('NOT_RECORDED'));
  const more = { items: [{ number: '3', title: { kk: 'Әртүрлі' } }], reason: 'төраға ұсынысы' };
  await step(secretary, 'amendAgenda', { id, expectedVersion: 2, ...more }, MEETING);

  // On the day: who is there, a quorum, a vote by the rule.
  const [absent, excused] = [members[4], members[5]];
  const rows = [
    ...members.slice(0, 4).map((personId) => ({ personId, status: 'PRESENT' })),
    { personId: absent, status: 'ABSENT' },
    { personId: excused, status: 'EXCUSED', reason: 'іссапар' },
    { personId: judge, status: 'PRESENT', capacity: 'облыстық соттың судьясы' },
  ];
  await step(secretary, 'recordAttendance', { meetingId: id, rows }, 'id');
  const held = await step(secretary, 'holdMeeting', { id, expectedVersion: 3 }, MEETING);
  expect(held.bodies).toEqual([{ members: 6, present: 4, needed: 4, quorate: true }]);
  const created = await secretary.register.body('Координациялық кеңес', {
    kind: 'coordination_council',
    areaId: council.area,
  });
  const resolution = await step(
    secretary,
    'recordResolution',
    {
      meetingId: id, agendaItemId: held.agenda[1].id, number: '1', text: { kk: 'Координациялық кеңес құрылсын' },
      vote: { for: 4 }, effects: [{ kind: 'CREATES', organizationId: created }],
    },
    'id outcome votesNeeded',
  ); // prettier-ignore
  expect(resolution).toMatchObject({ outcome: 'ADOPTED', votesNeeded: 3 });
  const assignment = await step(
    secretary,
    'giveAssignment',
    { resolutionId: resolution.id, text: { kk: 'Медиация кабинетін ашу' }, dueOn: '2024-06-01', addressees: [{ organizationId: house }] },
    'id version overdue',
  ); // prettier-ignore

  // Another one closes it: the minutes are signed. The secretary may not.
  expect(await secretary.register.refusals('closeMeeting', { id, expectedVersion: 4 })).toEqual(['error FORBIDDEN']);
  const closed = await step(approver, 'closeMeeting', { id, expectedVersion: 4 }, MEETING);
  expect([closed.state, closed.availableActions]).toEqual(['CLOSED', []]);

  // The district is to do it: it sees the assignment, and closes it with what shows that it was done.
  const { assignments } = await district.register.ask('{ assignments(filter: { overdue: true }) { nodes { id } } }');
  expect(assignments.nodes).toEqual([{ id: assignment.id }]);
  const evidenceId = await district.register.source('Кабинеттің ашылуы', { kind: 'news' });
  const done = { id: assignment.id, expectedVersion: 1, evidenceId, closedOn: '2024-05-20' };
  expect(await step(district, 'closeAssignment', done, 'state overdue')).toEqual({ state: 'DONE', overdue: false });
  const { organization } = await district.register.ask(
    'query ($id: ID!) { organization(id: $id) { decidedBy { number meeting { state } } } }',
    { id: created },
  );
  expect(organization.decidedBy).toEqual([{ number: '1', meeting: { state: 'CLOSED' } }]);
  const told = await historyOf(secretary.ask, id, {}, 'ru');
  expect(told.nodes.map(({ event }: Json) => event)).toEqual([
    'meeting.closed',
    'meeting.held',
    'meeting.attendance-recorded',
    'meeting.agenda-amended',
    'meeting.invited',
    'meeting.planned',
  ]);
});
