import { startApp, type TestApp } from '../../support/app.js';
import { AwardDesk, granting } from '../../support/award-desk.js';
import { atMoment } from '../../support/clock.js';
import { dayFromToday } from '../../support/offices.js';
import { refusalsOf, type Input, type Register } from '../../support/register.js';

/** Every two days of the way of an award of which one cannot or hardly comes first, and each command that could turn them round. */
let app: TestApp;
let register: Register;
let desk: AwardDesk;
let type: string;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
  type = await desk.award('ordered');
});
afterAll(() => app.close());

const [BEFORE, DAY, AFTER] = ['2024-05-09', '2024-05-10', '2024-05-11'];
type Attempt = readonly [command: string, input: Input];
const reason = 'себеп';

/** An award of the past under a decision of that day. */
async function decided(more: Input = {}): Promise<{ id: string; decision: string }> {
  const decision = await desk.decision({ date: DAY });
  const id = await register.award({ type, personId: await register.person(), awardDecisionId: decision, ...more });
  return { id, decision };
}
const rowOf = (id: string): Input => ({ awardId: id, expectedVersion: 1 });
async function signed(more: Input = {}): Promise<{ id: string; decision: string }> {
  const award = await decided(more);
  const input = { decisionId: award.decision, rows: [rowOf(award.id)] };
  await atMoment(app, `${DAY}T12:00:00Z`, () => register.done('signCertificates', input));
  return award;
}
/** The award with an act that holds from that day. */
async function acted(command: string, more: Input = {}): Promise<{ id: string; decision: string; order: string }> {
  const award = await decided(more);
  const order = await desk.decision({ date: DAY });
  await register.done(command, { id: award.id, expectedVersion: 1, decisionId: order, effectiveOn: DAY, reason });
  return { ...award, order };
}
const act = async (id: string, expectedVersion: number, effectiveOn: string, date = BEFORE): Promise<Input> => ({
  id, expectedVersion, decisionId: await desk.decision({ date }), effectiveOn, reason,
}); // prettier-ignore
const moved = (id: string, date: string): Attempt => ['correctAwardDecision', { id, expectedVersion: 1, date }];

type Pair = readonly [earlier: string, later: string, verdict: string, attempt: () => Promise<Attempt>];
const PAIRS: readonly Pair[] = [
  ['handed in', 'decided', 'DECIDED_BEFORE_NOMINATION rows.0.nominationId', async () => {
    const id = await desk.decision({ date: dayFromToday(-1) });
    return ['decideNominations', { id, expectedVersion: 1, rows: [granting(await desk.checked(type))] }];
  }],
  ['handed in', 'decided', 'DECIDED_BEFORE_NOMINATION date', async () => {
    const id = await desk.decision();
    await desk.decide(id, [granting(await desk.checked(type))]);
    return moved(id, dayFromToday(-1));
  }],
  ['decided', 'handed over', 'PRESENTED_BEFORE_DECISION rows.0.awardId', async () => {
    const { id, decision } = await decided();
    return ['presentAwards', { decisionId: decision, date: BEFORE, rows: [rowOf(id)] }];
  }],
  ['decided', 'handed over', '(DECIDED_AFTERWARDS decisionDate)', async () => [
    'recordAward', { type, personId: await register.person(), date: BEFORE, decisionDate: DAY },
  ]],
  ['decided', 'handed over', '(DECIDED_AFTERWARDS decisionDate)', async () => [
    'correctAward', { id: (await decided()).id, expectedVersion: 1, date: BEFORE },
  ]],
  ['decided', 'handed over', '(DECIDED_AFTERWARDS decisionDate)', async () => [
    'correctAward', {
      id: await register.award({ type, personId: await register.person(), date: BEFORE }), expectedVersion: 1, awardDecisionId: await desk.decision({ date: DAY }),
    },
  ]],
  ['decided', 'handed over', '(DECIDED_AFTERWARDS decisionDate)', async () => [
    'recordAward', { type, personId: await register.person(), date: BEFORE, awardDecisionId: await desk.decision({ date: DAY }) },
  ]],
  ['decided', 'handed over', '(CONTRADICTS_AWARDS date)', async () => moved((await decided({ date: DAY })).decision, AFTER)],
  ['decided', 'signed', '(CONTRADICTS_AWARDS date)', async () => moved((await signed()).decision, AFTER)],
  ['decided', 'suspended', 'ACT_BEFORE_AWARD effectiveOn', async () => [
    'suspendAward', await act((await decided()).id, 1, BEFORE),
  ]],
  ['decided', 'revoked', 'ACT_BEFORE_AWARD effectiveOn', async () => [
    'revokeAward', await act((await decided()).id, 1, BEFORE),
  ]],
  ['decided', 'suspended', '(CONTRADICTS_AWARDS date)', async () => moved((await acted('suspendAward')).decision, AFTER)],
  ['suspended', 'reinstated', 'ACT_BEFORE_FORMER effectiveOn', async () => {
    const { id } = await acted('suspendAward', { awardDecisionId: null });
    return ['reinstateAward', await act(id, 2, BEFORE)];
  }],
  ['suspended', 'revoked', 'ACT_BEFORE_FORMER effectiveOn', async () => {
    const { id } = await acted('suspendAward', { awardDecisionId: null });
    return ['revokeAward', await act(id, 2, BEFORE)];
  }],
  ['decision of the act', 'suspended', '(ACT_BEFORE_DECISION effectiveOn)', async () => [
    'suspendAward', await act((await decided()).id, 1, DAY, AFTER),
  ]],
  ['decision of the act', 'suspended', '(CONTRADICTS_AWARDS date)', async () => moved((await acted('suspendAward')).order, AFTER)],
  ['handed over', 'suspended', '(ACT_BEFORE_GIVEN effectiveOn)', async () => [
    'suspendAward', await act((await decided({ date: AFTER })).id, 1, DAY),
  ]],
  ['handed over', 'revoked', '(ACT_BEFORE_GIVEN effectiveOn)', async () => [
    'revokeAward', await act((await decided({ date: AFTER })).id, 1, DAY),
  ]],
  ['handed over', 'revoked', '(GIVEN_AFTER_END date)', async () => [
    'correctAward', { id: (await acted('revokeAward')).id, expectedVersion: 2, date: AFTER },
  ]],
  ['signed', 'handed over', '(GIVEN_BEFORE_SIGNED rows.0.awardId)', async () => {
    const { id, decision } = await decided({ date: DAY });
    return ['signCertificates', { decisionId: decision, rows: [rowOf(id)] }];
  }],
  ['signed', 'handed over', '(GIVEN_BEFORE_SIGNED rows.0.awardId)', async () => {
    const decision = await desk.decision({ date: BEFORE });
    const id = await register.award({ type, personId: await register.person(), awardDecisionId: decision });
    await register.done('signCertificates', { decisionId: decision, rows: [rowOf(id)] });
    return ['presentAwards', { decisionId: decision, date: DAY, rows: [rowOf(id)] }];
  }],
]; // prettier-ignore

it.each(PAIRS)('%s, then %s: %s', async (_, __, verdict, attempt) => {
  const [command, input] = await attempt();
  const isWarning = verdict.startsWith('(');
  if (!isWarning) return expect(await register.refusals(command, input)).toEqual([verdict]);
  const outcome = await register.attempt(command, input);
  expect(refusalsOf(outcome)).toEqual([]);
  // Awards of one kind may be the same one.
  const said = outcome.warnings.filter(({ code }) => code !== 'SIMILAR_EXISTS');
  expect(said.map(({ code, path }) => `(${code} ${path.join('.')})`)).toEqual([verdict]);
});

it('days in their order are told nothing', async () => {
  const { id, decision } = await signed();
  const present = { decisionId: decision, date: AFTER, rows: [rowOf(id)] };
  const steps: Attempt[] = [
    ['presentAwards', present],
    ['suspendAward', await act(id, 2, AFTER)],
    ['reinstateAward', await act(id, 3, AFTER)],
    ['revokeAward', await act(id, 4, AFTER)],
    moved(decision, BEFORE),
  ];
  for (const [command, input] of steps) {
    const outcome = await register.attempt(command, input);
    expect([command, refusalsOf(outcome), outcome.warnings]).toEqual([command, [], []]);
  }
});
