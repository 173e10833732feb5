import { uuidv7 } from '../../src/kernel/uuid.js';
import type { Input, Register } from './register.js';

interface Around {
  readonly body: string;
  readonly sourceId: string;
  readonly areaId: string;
}
const TEXT = { kk: 'мәтін', ru: 'текст', en: 'text' };
const CORRECTION = { expectedVersion: 1, reason: 'себеп' };

/** Good inputs of the commands of meetings. */
export async function meetingInputs(
  register: Register,
  { body, sourceId, areaId }: Around,
  corrected: (type: string, id: string) => Promise<Input>,
): Promise<Record<string, Input>> {
  const person = await register.person();
  const sources = [{ sourceId, quote: 'сөз' }, { sourceId: await register.source('шақыру') }];
  const sitting = { date: '2024-03-01', startsAt: '15:30', chairId: person, secretaryId: person, openedById: person };
  const facilityId = await register.done('registerFacility', { kind: 'alley', name: TEXT });
  const meeting = {
    ...sitting, bodyIds: [body, await register.body('кеңес')], kind: 'joint', number: '3', form: 'MIXED', place: TEXT, facilityId, areaId, note: 'ескертпе', sources,
  }; // prettier-ignore
  const speakers = [{ personId: person, capacity: 'төраға' }];
  const item = { number: '1', title: TEXT, open: false, speakers };
  const planned = (): Promise<string> => register.meeting(body, { sources });
  const invited = async (): Promise<Input> => ({
    id: await register.done('inviteToMeeting', { id: await planned(), expectedVersion: 1, invitedOn: null }),
    expectedVersion: 2,
  });
  const id = await planned();
  const held = async (): Promise<Input> => ({
    id: await register.done('holdMeeting', await invited()),
    expectedVersion: 3,
  });
  const member = await register.person();
  await register.appoint(member, body, { startDate: '2016' });
  const dated = async (): Promise<string> =>
    register.done('inviteToMeeting', { id: await register.meeting(body, { date: '2024' }), expectedVersion: 1 });
  const onSheet = await dated();
  const rostered = async (): Promise<Input> => {
    const id = await dated();
    await register.appoint(await register.person(), body, { startDate: '2016' });
    return { id, expectedVersion: 2 };
  };
  const amended = async (): Promise<Input> => {
    const items = [item, { ...item, number: '2' }];
    const { agenda, id } = await register.after(
      'planMeeting',
      { bodyIds: [body], kind: 'ordinary', agenda: items },
      'id agenda { id }',
    );
    const corrected = { ...item, id: agenda[0].id, title: { ...TEXT, kk: 'өзге' } };
    return {
      id,
      ...CORRECTION,
      items: [{ ...item, number: '3' }],
      correctItems: [corrected],
      withdrawItems: [agenda[1].id],
    };
  };
  const kind = async (): Promise<string> => {
    const code = uuidv7().replaceAll('-', '');
    await register.done('defineOrganizationKind', { code, type: 'BODY', name: TEXT });
    return code;
  };
  const rule = {
    validFrom: '2021-01-01', quorum: '2/3', majority: '>1/2', majorityOf: 'MEMBERS', statuteId: sourceId, note: 'ескертпе',
  }; // prettier-ignore
  const { agenda, id: heldId } = await register.after(
    'planMeeting',
    { bodyIds: [body], kind: 'ordinary', date: '2024-03-01', agenda: [item] },
    'id agenda { id }',
  );
  await register.done('inviteToMeeting', { id: heldId, expectedVersion: 1 });
  await register.done('recordAttendance', { meetingId: heldId, rows: [{ personId: member, status: 'PRESENT' }] });
  await register.done('holdMeeting', { id: heldId, expectedVersion: 2 });
  const agendaItemId = agenda[0].id;
  const effects = [{ kind: 'CREATES', organizationId: await register.body('жаңа'), membershipId: null }];
  const vote = { for: 1, against: 0, abstained: 0, ballots: [{ personId: member, choice: 'FOR' }] };
  const resolution = {
    agendaItemId, vote, outcome: 'REJECTED', outcomeReason: 'себеп', effects, sourceId, note: 'ескертпе', text: TEXT,
  }; // prettier-ignore
  const resolved = await register.after(
    'recordResolution',
    { meetingId: heldId, number: '8', ...resolution, outcome: 'ADOPTED' },
    'id effects { id }',
  );
  const proposal = { authorId: person, agendaItemId, outcome: 'ACCEPTED', resolutionId: resolved.id, text: TEXT };
  const { proposals } = await register.after(
    'noteProposals',
    { id: heldId, expectedVersion: 3, proposals: [proposal, proposal] },
    'proposals { id }',
  );
  const addressees = [{ organizationId: await register.body('орындаушы'), personId: null, responsible: true }];
  const assignment = {
    number: '7', giverId: person, givingOrganizationId: body, giverCapacity: 'төраға', occasion: 'кеңейтілген отырыс', givenOn: '2024-03-01', areaId,
    addressees, note: 'ескертпе', sources, text: TEXT,
  }; // prettier-ignore
  const assigned = (): Promise<string> => register.done('giveAssignment', { ...assignment, dueOn: '2999-01-01' });
  const [firstId, secondId] = [await assigned(), await assigned()];
  const { addressees: listed } = await register
    .ask('query ($id: ID!) { assignment(id: $id) { addressees { id } } }', { id: secondId })
    .then((each) => each.assignment);
  await register.done('closeAssignment', { id: secondId, expectedVersion: 1, evidenceId: heldId });
  const more = [{ ...addressees[0]!, organizationId: await register.body('екінші орындаушы') }];
  return {
    defineMeetingRule: { kind: await kind(), ...rule },
    correctMeetingRule: {
      id: await register.done('defineMeetingRule', { kind: await kind() }),
      ...CORRECTION,
      ...rule,
    },
    recordResolution: { meetingId: heldId, number: '9', ...resolution },
    correctResolution: {
      id: resolved.id,
      ...CORRECTION,
      number: '10',
      ...resolution,
      effects: [{ ...effects[0]!, kind: 'ENDS' }],
      withdrawEffects: [resolved.effects[0].id],
    },
    noteProposals: {
      id: heldId, expectedVersion: 4, proposals: [proposal], correctProposals: [{ ...proposal, id: proposals[0].id, outcome: 'DECLINED' }], withdrawProposals: [proposals[1].id],
    }, // prettier-ignore
    giveAssignment: { resolutionId: null, meetingId: heldId, dueOn: '2999-01-01', ...assignment },
    correctAssignment: {
      id: secondId,
      ...CORRECTION,
      expectedVersion: 2,
      evidenceId: body,
      ...assignment,
      number: '8',
      addressees: more,
      withdrawAddressees: [listed[0].id],
      ...(await corrected('Assignment', secondId)),
    },
    extendAssignment: { id: firstId, ...CORRECTION, dueOn: '2999-07-01' },
    closeAssignment: { id: await assigned(), expectedVersion: 1, evidenceId: sourceId, closedOn: '2024-05-01' },
    withdrawAssignment: { id: await assigned(), expectedVersion: 1, reason: 'себеп' },
    planMeeting: { ...meeting, agenda: [item] },
    amendAgenda: await amended(),
    takeRoster: await rostered(),
    recordAttendance: {
      meetingId: onSheet,
      rows: [
        {
          personId: member,
          name: null,
          status: 'EXCUSED',
          reason: 'себеп',
          deputyForId: null,
          capacity: 'қонақ',
          expectedVersion: 1,
        },
      ],
    },
    copyMeeting: { meetingId: id, number: '4', date: '2024-06-01' },
    correctMeeting: { id, ...CORRECTION, ...meeting, ...(await corrected('Meeting', id)) },
    inviteToMeeting: { id: await planned(), expectedVersion: 1, invitedOn: '2024-02' },
    holdMeeting: { ...(await invited()), ...sitting },
    closeMeeting: await held(),
    cancelMeeting: { ...(await invited()), reason: 'себеп' },
  };
}
