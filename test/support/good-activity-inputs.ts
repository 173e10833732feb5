import type { Input, Register } from './register.js';

interface Around {
  readonly organization: string;
  readonly reporter: string;
  readonly areaId: string;
  readonly sourceId: string;
}
type Corrected = (type: string, id: string, changes: Record<string, Input>) => Promise<Input>;
const TEXT = { kk: 'мәтін', ru: 'текст', en: 'text' };
const CORRECTION = { expectedVersion: 1, reason: 'себеп' };

/** Good inputs of the commands on what assemblies and associations do. */
export async function activityInputs(
  register: Register,
  { organization, reporter, areaId, sourceId }: Around,
  sources: readonly Input[],
  corrected: Corrected,
): Promise<Record<string, Input>> {
  const party = {
    role: 'guest', organizationId: organization, personId: null, name: null, anonymous: false, capacity: 'қонақ', topic: 'тіл', result: 'I орын',
  }; // prettier-ignore
  const number = { of: 'participants', value: 300, qualifier: 'AT_LEAST', group: 'youth', note: 'ескертпе' };
  const shared = { areaId, furtherAreas: [areaId], parties: [party], numbers: [number], note: 'ескертпе', sources: [{ sourceId, quote: 'сөз' }] };
  // Of each of its parts a record has one to correct and one to withdraw.
  const parts = {
    parties: [{ role: 'organizer', name: 'бірінші' }, { role: 'organizer', name: 'екінші' }],
    numbers: [{ of: 'trained', value: 1 }, { of: 'memoranda', value: 2 }],
    sources,
  };
  const changed = { parties: { ...party, role: 'partner' }, numbers: { ...number, of: 'events' }, citations: { quote: 'сөз' } };
  const programmeId = await register.done('recordProgramme', { kind: 'concept', title: TEXT, ...parts });
  const parentId = await register.done('recordProgramme', { kind: 'concept', title: TEXT });
  const programme = { kind: 'plan_line', title: TEXT, parentId, startDate: '2025', endDate: '2025', planned: 3, ...shared };
  const memorandumId = await register.done('recordMemorandum', { title: TEXT, ...parts });
  const memorandum = {
    title: TEXT, subject: TEXT, signedOn: '2020', place: TEXT, validUntil: '2030', terminatedOn: '2024', ...shared,
  };
  const project = { kind: 'media', title: TEXT, programmeId: parentId, startDate: '2025', endDate: '2025', result: TEXT, ...shared };
  const proposed = (): Promise<string> => register.done('recordProject', { kind: 'media', title: TEXT, ...parts });
  const projectId = await proposed();
  const contestId = await register.done('recordContest', { title: TEXT, ...parts });
  const ceremonyId = await register.done('recordEvent', { kind: 'ceremony', title: TEXT });
  const contest = { title: TEXT, date: '2025', level: 'region', programmeId: parentId, ceremonyId, result: TEXT, ...shared };
  const campaignId = await register.done('recordCampaign', { title: TEXT, ...parts });
  const campaign = { title: TEXT, occasion: 'nauryz', occasionPrinted: 'мейрам', startDate: '2025', endDate: '2025', level: 'region', ...shared };
  const helped = { of: 'family', value: 3, qualifier: 'AT_LEAST', group: 'youth', note: 'ескертпе' };
  const item = { item: 'ұн', quantity: 2, unit: 'қап' };
  const contribution = {
    kind: 'food', campaignId, projectId, date: '2025', amount: 100, amountQualifier: 'ABOUT', amountBasis: 'EACH', description: 'азық-түлік', recipients: 'отбасы',
    health: 'сау', items: [item], ...shared, numbers: [helped],
  };
  const contributionId = await register.done('recordContribution', {
    kind: 'money', ...parts, numbers: [{ of: 'house', value: 1 }, { of: 'person', value: 2 }], items: [{ item: 'бірінші' }, { item: 'екінші' }],
  });
  const report = { reportedOn: '2025', statement: 'өтті', participants: 5, qualifier: 'ABOUT', sourceId };
  const facilityId = await register.done('registerFacility', { kind: 'coworking', name: TEXT, directions: [{ title: TEXT }] });
  const directionId = (await register.ask('query ($id: ID!) { facility(id: $id) { directions { id } } }', { id: facilityId })).facility.directions[0].id;
  const event = {
    kind: 'run', title: TEXT, theme: TEXT, startDate: '2025', endDate: '2025', dateNote: 'ескертпе', place: TEXT,
    facilityId, directionId, seriesId: await register.done('recordEvent', { kind: 'festival', title: TEXT }), campaignId, programmeId, stage: 'II кезең', links: ['https://example.kz'], ...shared,
  };
  const reports = [{ organizationId: organization }, { organizationId: reporter }];
  const eventId = await register.done('recordEvent', { kind: 'run', title: TEXT, ...parts, reports });
  const third = await register.association('хабаршы');
  return {
    recordProgramme: programme,
    correctProgramme: { id: programmeId, ...CORRECTION, ...programme, ...(await corrected('Programme', programmeId, changed)) },
    recordMemorandum: memorandum,
    correctMemorandum: { id: memorandumId, ...CORRECTION, ...memorandum, ...(await corrected('Memorandum', memorandumId, changed)) },
    recordProject: { ...project, state: 'SELECTED' },
    correctProject: { id: projectId, ...CORRECTION, ...project, ...(await corrected('Project', projectId, changed)) },
    advanceProject: {
      id: await proposed(), expectedVersion: 1, state: 'SELECTED', takenOn: '2025', organizationId: organization, note: 'ескертпе',
    },
    recordContest: contest,
    correctContest: { id: contestId, ...CORRECTION, ...contest, ...(await corrected('Contest', contestId, changed)) },
    recordCampaign: campaign,
    correctCampaign: { id: campaignId, ...CORRECTION, ...campaign, ...(await corrected('Campaign', campaignId, changed)) },
    recordContribution: contribution,
    correctContribution: {
      id: contributionId, ...CORRECTION, ...contribution,
      ...(await corrected('Contribution', contributionId, { ...changed, numbers: { ...helped, of: 'household' }, items: item })),
    },
    recordEvent: { ...event, reports: [{ organizationId: organization, ...report }] },
    correctEvent: {
      id: eventId, ...CORRECTION, ...event, reports: [{ organizationId: third, ...report }],
      ...(await corrected('Event', eventId, { ...changed, reports: report })),
    },
    reportEvent: { eventId, organizationId: third, ...report },
  };
} // prettier-ignore
