import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Council } from '../../support/council.js';
import type { Holder } from '../../support/offices.js';
import type { Input, Outcome, Register } from '../../support/register.js';

let app: TestApp;
let council: Council;
let register: Register;
let reader: Holder;

beforeAll(async () => {
  app = await startApp();
  council = await Council.open(app, 6);
  register = council.secretary.register;
  reader = await council.offices.holder({ role: 'reader' });
  await council.register.done('defineMeetingRule', { kind: 'apk_council', quorum: '2/3', majority: '2/3' });
});
afterAll(() => app.close());

const RESOLUTION = `id version number text { kk } outcome outcomeReason votesFor votesNeeded vote { kk ru } ballots { person { id } choice }
  effects { id kind organization { id } } hiddenFields`;
const text = { kk: 'Координациялық кеңес құрылсын' };
const record = (meetingId: string, more: Input = {}): Promise<Json> =>
  register.after('recordResolution', { meetingId, text, ...more }, RESOLUTION);
const refusals = (meetingId: string, more: Input = {}): Promise<string[]> =>
  register.refusals('recordResolution', { meetingId, text, ...more });
const attempt = (meetingId: string, more: Input = {}): Promise<Outcome> =>
  register.attempt('recordResolution', { meetingId, text, ...more });

describe('a resolution', () => {
  it('follows from the vote by the rule, in words', async () => {
    const id = await council.sitting(6);
    expect(await record(id, { number: '1', vote: { for: 4, against: 1, abstained: 1 } })).toMatchObject({
      outcome: 'ADOPTED', votesNeeded: 4, vote: {
        kk: 'Жақтағаны: 4, қарсы: 1, қалыс қалғаны: 1. Қабылдау үшін кемінде 4 дауыс керек.',
        ru: 'За: 4, против: 1, воздержались: 1. Для принятия нужно не менее 4 голосов.',
      },
    }); // prettier-ignore
    expect(await record(id, { number: '2', vote: { for: 3, against: 3 } })).toMatchObject({ outcome: 'REJECTED' });
  });

  it('by names has the count of the names', async () => {
    const id = await council.sitting(5);
    const ballots = council.members.slice(0, 5).map((personId, i) => ({ personId, choice: i < 4 ? 'FOR' : 'AGAINST' }));
    const resolution = await record(id, { vote: { ballots } });
    expect(resolution).toMatchObject({ outcome: 'ADOPTED', votesFor: 4 });
    expect(resolution.ballots).toHaveLength(5);
    const absent = [...ballots.slice(1), { personId: council.members[5], choice: 'FOR' }];
    expect(await refusals(id, { vote: { ballots: absent } })).toEqual(['VOTER_NOT_PRESENT vote.ballots.4.personId']);
    expect(await refusals(id, { vote: { for: 5, ballots } })).toEqual(['VOTES_AND_NAMES vote.for']);
  });

  it('goes against the count only with a reason', async () => {
    const id = await council.sitting(6);
    const vote = { for: 3, against: 3 };
    expect(await refusals(id, { vote, outcome: 'ADOPTED' })).toEqual(['OUTCOME_AGAINST_COUNT outcomeReason']);
    const outcomeReason = 'төрағаның дауысы шешуші';
    const { vote: said, outcome } = await record(id, { vote, outcome: 'ADOPTED', outcomeReason });
    expect([outcome, said.kk]).toEqual(['ADOPTED', expect.stringContaining(outcomeReason)]);
  });

  it('warns where there was no quorum; where the rule is not known the outcome is said', async () => {
    const few = await attempt(await council.sitting(3), { vote: { for: 2 } });
    expect(few.warnings.map(({ code }) => code)).toEqual(['NO_QUORUM']);
    const body = await register.body('Аналар кеңесі', { kind: 'mothers_council', areaId: council.area });
    const id = await register.held(body);
    expect(await refusals(id, { vote: { for: 9 } })).toEqual(['OUTCOME_NEEDED outcome']);
    expect(await record(id, { vote: { for: 9 }, outcome: 'ADOPTED' })).toMatchObject({ votesNeeded: null });
  });

  it('is what a body came to be by', async () => {
    const created = await register.body('Координациялық кеңес', { kind: 'mediation_council', areaId: council.area });
    const id = await council.sitting(6, { number: '4' });
    const { id: resolution, effects } = await record(id, {
      number: '4',
      effects: [{ kind: 'CREATES', organizationId: created }],
    });
    const document =
      'query ($id: ID!) { organization(id: $id) { decidedBy { id number meeting { number date } effects { kind } } } }';
    expect((await register.ask(document, { id: created })).organization.decidedBy).toEqual([
      { id: resolution, number: '4', meeting: { number: '4', date: '2024-03-01' }, effects: [{ kind: 'CREATES' }] },
    ]);
    const correction = { id: resolution, expectedVersion: 1, withdrawEffects: [effects[0].id], note: 'басқа құжатпен' };
    expect((await register.after('correctResolution', correction, RESOLUTION)).effects).toEqual([]);
  });

  it('is public when it was adopted, unless its item is closed; who voted how is not', async () => {
    const agenda = [{ number: '1', title: { kk: 'жабық' }, open: false }];
    const id = await council.sitting(6, { agenda });
    const { meeting } = await register.ask('query ($id: ID!) { meeting(id: $id) { agenda { id } } }', { id });
    const ballots = council.members.map((personId) => ({ personId, choice: 'FOR' }));
    const open = await record(id, { vote: { ballots }, note: 'ішкі' });
    const closed = await record(id, { agendaItemId: meeting.agenda[0].id });
    const rejected = await record(id, { vote: { for: 1, against: 5 } });
    const seen = async (resolution: Json): Promise<Json> =>
      (
        await reader.register.ask(
          `query ($id: ID!) { resolution(id: $id) { outcome ballots { choice } note hiddenFields } }`,
          { id: resolution.id },
        )
      ).resolution;
    expect(await seen(open)).toEqual({
      outcome: 'ADOPTED',
      ballots: [],
      note: null,
      hiddenFields: ['ballots', 'note'],
    });
    expect([await seen(closed), await seen(rejected)]).toEqual([null, null]);
  });

  it('is refused of a meeting that was not held, with more votes than people, twice under a number', async () => {
    const planned = await register.meeting(council.id);
    expect(await refusals(planned)).toEqual(['MEETING_STATE meetingId']);
    const id = await council.sitting(4);
    expect(await refusals(id, { vote: { for: 4, against: 1 } })).toEqual(['VOTES_OVER_PRESENT vote']);
    await record(id, { number: '№ 5' });
    expect(await refusals(id, { number: '5' })).toEqual(['RESOLUTION_NUMBER_TAKEN number']);
    const other = await register.after(
      'planMeeting',
      { bodyIds: [council.id], kind: 'ordinary', agenda: [{ number: '1', title: { kk: 'есеп' } }] },
      'agenda { id }',
    );
    expect(await refusals(id, { agendaItemId: other.agenda[0].id })).toEqual(['OF_OTHER_MEETING agendaItemId']);
    expect(await refusals(id, { effects: [{ kind: 'ENDS' }] })).toEqual(['ONE_EFFECT effects.0']);
  });
});

it('proposals are written down, and what became of them', async () => {
  const id = await council.sitting(6);
  const input = { id, expectedVersion: 3, proposals: [{ text: { kk: '2017 жылға ұсыныс' }, authorId: council.members[0] }] };
  const PROPOSALS = 'version proposals { id text { kk } outcome author { id } }';
  const { proposals, version } = await register.after('noteProposals', input, PROPOSALS);
  expect(proposals).toEqual([
    { id: proposals[0].id, text: { kk: '2017 жылға ұсыныс' }, outcome: 'OPEN', author: { id: council.members[0] } },
  ]);
  const { id: resolutionId } = await record(id);
  const correctProposals = [{ id: proposals[0].id, outcome: 'ACCEPTED', resolutionId }];
  const after = await register.after('noteProposals', { id, expectedVersion: version, correctProposals }, PROPOSALS);
  expect(after.proposals[0].outcome).toBe('ACCEPTED');
}); // prettier-ignore
