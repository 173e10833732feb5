import type { QueryRunner } from 'typeorm';
import { whileWaiting } from '../../support/at-once.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk, granting as row } from '../../support/award-desk.js';
import { dayFromToday } from '../../support/offices.js';
import { refusalsOf, type Input, type Register } from '../../support/register.js';
import { statementsOf } from '../../support/statements.js';

let app: TestApp;
let register: Register;
let desk: AwardDesk;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
});
afterAll(() => app.close());

const rulesOf = async (type: string): Promise<string> =>
  (await register.ask('query ($type: String!) { awardTypeVersions(filter: { type: { eq: $type } }) { nodes { id } } }', { type })).awardTypeVersions.nodes[0].id; // prettier-ignore

describe('decideNominations', () => {
  it('makes awards of what is granted, in the order of the decision, and ends the rest with a reason', async () => {
    const type = await desk.award('granted');
    const [first, second] = [await register.person(), await register.person()];
    const [one, two, three] = [
      await desk.checked(type, { personId: first, capacity: 'төраға' }),
      await desk.checked(type),
      await desk.checked(type, { personId: second }),
    ];
    const decision = await desk.decision({ number: '12/3' });
    const rows = [row(three, { citation: 'татулыққа үлесі үшін' }), row(two, { verdict: 'REFUSE', reason: 'құжат толық емес' }), row(one)];
    const { awards, nominations } = await desk.decide(decision, rows);
    expect(awards.nodes).toMatchObject([
      { decisionPosition: 1, recipient: { id: second }, citation: 'татулыққа үлесі үшін', capacity: null },
      { decisionPosition: 2, recipient: { id: first }, citation: null, capacity: 'төраға' },
    ]);
    for (const each of awards.nodes)
      expect(each).toMatchObject({
        decisionNumber: '12/3', decisionDate: desk.today, grantingBody: { id: desk.council }, awardDecision: { id: decision }, date: null, number: null,
        rules: { id: expect.any(String) },
      }); // prettier-ignore
    expect(nominations.nodes).toHaveLength(3);
    const state = async (id: string): Promise<Json> =>
      (await register.ask('query ($id: ID!) { nomination(id: $id) { state stateReason availableActions award { id } } }', { id })).nomination;
    expect(await state(one)).toEqual({
      state: 'GRANTED', stateReason: null, availableActions: [], award: { id: awards.nodes[1].id },
    }); // prettier-ignore
    expect(await state(two)).toMatchObject({ state: 'REFUSED', stateReason: 'құжат толық емес', award: null });
  }); // prettier-ignore

  it('warns of an award of which nothing says what it is for: a paper without words may not print', async () => {
    const silent = await desk.award('wordless');
    const worded = await desk.award('worded', { wording: { kk: 'татулықты нығайтқаны үшін' } });
    const rows = [
      row(await desk.checked(silent)),
      row(await desk.checked(worded)),
      row(await desk.checked(silent), { citation: 'татулыққа үлесі үшін' }),
      row(await desk.checked(silent), { verdict: 'REFUSE', reason: 'құжат толық емес' }),
    ];
    const input = { id: await desk.decision(), expectedVersion: 1, rows };
    const { warnings, problems } = await desk.approver.register.attempt('decideNominations', input);
    expect(problems).toEqual([]);
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([['CITATION_MISSING', ['rows', '0', 'citation']]]);
  });

  it('goes on where the decision has come to already', async () => {
    const type = await desk.award('goes_on');
    const decision = await desk.decision();
    await desk.decide(decision, [row(await desk.checked(type))]);
    const { awards } = await desk.decide(decision, [row(await desk.checked(type))]);
    expect(awards.nodes.map((each: Json) => each.decisionPosition)).toEqual([1, 2]);
  });

  it('asks as many statements for a dozen as for one', async () => {
    const type = await desk.award('many');
    const told: number[] = [];
    for (const count of [1, 12]) {
      const rows: Input[] = [];
      for (let i = 0; i < count; i++) rows.push(row(await desk.checked(type)));
      const decision = await desk.decision();
      // The plan of the answer is made once.
      const document = `mutation ($input: DecideNominationsInput!) { decideNominations(input: $input) { problems { code } } }`;
      const input = { id: decision, expectedVersion: 1, rows };
      const work = async (): Promise<void> => {
        const { data } = await desk.approver.ask(document, { input });
        expect(data.decideNominations.problems).toEqual([]);
      };
      told.push((await statementsOf(work)).length);
    }
    expect(told[1]).toBe(told[0]);
  });

  it('tells each nomination as an event of its own, with its award', async () => {
    const type = await desk.award('told');
    const rows = [row(await desk.checked(type)), row(await desk.checked(type), { verdict: 'REFUSE', reason: 'себеп' })];
    const decision = await desk.decision();
    const history = await register.history(() => desk.decide(decision, rows));
    expect(history.map(({ event }) => event)).toEqual(['nomination.granted', 'nomination.refused']);
    expect(history[0]!.changes).toMatchObject({
      'Nomination.state': ['CHECKED', 'GRANTED'], 'Award.awardDecisionId': [null, decision],
    }); // prettier-ignore
  });

  it('refuses every row that cannot be, each by its place, and then does nothing', async () => {
    const type = await desk.award('refused');
    const person = await register.person();
    const draft = await desk.drafted(type);
    const association = await register.association('бірлестік');
    const drafted = await desk.drafted(type, { organizationId: association });
    // Said to be for people alone after it was drafted.
    const rules = await rulesOf(type);
    await register.done('correctAwardTypeVersion', { id: rules, expectedVersion: 1, recipient: 'PERSON' });
    await desk.officer.register.done('submitNomination', { id: drafted, expectedVersion: 1 });
    await desk.officer.register.done('checkNomination', { id: drafted, expectedVersion: 2 });
    const rows = [
      row(await desk.checked(type)),
      row(await desk.checked(type), { verdict: 'REFUSE' }),
      row(draft, { expectedVersion: 1 }),
      row(drafted),
      row(await desk.checked(type, { decidingBodyId: desk.assembly })),
      row(await desk.checked(type, { personId: person })),
      row(await desk.checked(type, { personId: person })),
    ];
    rows.push(rows[0]!);
    expect(await desk.refusals(await desk.decision(), rows)).toEqual([
      'DUPLICATE rows.7.nominationId',
      'FOR_ANOTHER_BODY rows.4.nominationId',
      'NOMINEE_TWICE rows.6.nominationId',
      'NOT_IN_THIS_STATE rows.2.nominationId',
      'RECIPIENT_NOT_ALLOWED rows.3.nominationId',
      'REQUIRED rows.1.reason',
    ]);
    expect(await desk.refusals(await desk.decision(), [])).toEqual(['REQUIRED rows']);
  });

  it('refuses what the actor does not know of, may not decide on, or has not read as it is', async () => {
    const type = await desk.award('reached');
    const elsewhere = await desk.checked(type, { areaId: await register.area('330000000') });
    const own = await desk.checked(type, { areaId: await register.area('790000000') });
    const regional = await desk.offices.holder({ role: 'approver', area: '790000000' });
    const decision = await desk.decision({ decidingBodyId: desk.assembly, areaId: await register.area('790000000') });
    expect(await desk.refusals(decision, [row(elsewhere), row(own, { expectedVersion: 2 })], regional)).toEqual([
      'NOT_FOUND rows.0.nominationId',
      'STALE_VERSION rows.1.expectedVersion',
    ]);
    await desk.offices.give(regional.id, { role: 'auditor' });
    expect(await desk.refusals(decision, [row(elsewhere)], desk.offices.signedIn(regional.id))).toEqual([
      'OUT_OF_REACH rows.0.nominationId',
    ]);
  });

  it('refuses a decision that is earlier than the nomination, or known less closely than by its day', async () => {
    const id = await desk.checked(await desk.award('earlier'));
    expect(await desk.refusals(await desk.decision({ date: dayFromToday(-1) }), [row(id)])).toEqual([
      'DECIDED_BEFORE_NOMINATION rows.0.nominationId',
    ]);
    expect(await desk.refusals(await desk.decision({ date: desk.today.slice(0, 7) }), [row(id)])).toEqual([
      'DECISION_DAY_UNKNOWN id',
    ]);
  });

  it('asks the rules once more: what was given since the check counts, within the decision too', async () => {
    const once = await desk.award('once', { onceInLifetime: true });
    const person = await register.person();
    const id = await desk.checked(once, { personId: person });
    await register.award({ type: once, personId: person, date: '2020' });
    const attempt = await desk.approver.register.attempt('decideNominations', {
      id: await desk.decision(), expectedVersion: 1, rows: [row(id)],
    }); // prettier-ignore
    expect(refusalsOf(attempt)).toEqual(['CHECK_BLOCKS rows.0.nominationId']);
    expect(attempt.problems[0]!.message).toContain('Ереже бойынша бір рет беріледі: бұрын берілген (1).');

    const limited = await desk.award('limited', { yearlyLimit: 2 });
    const rows = [row(await desk.checked(limited)), row(await desk.checked(limited)), row(await desk.checked(limited))];
    expect(await desk.refusals(await desk.decision(), rows)).toEqual(['CHECK_BLOCKS rows.2.nominationId']);
    await desk.decide(await desk.decision(), rows.slice(0, 2));
    expect(await desk.refusals(await desk.decision(), rows.slice(2))).toEqual(['CHECK_BLOCKS rows.0.nominationId']);
  });

  it('grants against a rule that was overridden', async () => {
    const type = await desk.award('overridden', { proposerKinds: ['eca'] });
    const id = await desk.checked(type);
    const overrides = [{ rule: 'PROPOSER', reason: 'ерекше еңбегі үшін' }];
    await desk.officer.register.done('checkNomination', { id, expectedVersion: 3, overrides });
    expect((await desk.decide(await desk.decision(), [row(id, { expectedVersion: 4 })])).awards.nodes).toHaveLength(1);
  });

  it('refuses a body that the statute does not name, and rules that changed since the check', async () => {
    const type = await desk.award('changing', { deciderKinds: ['regional_assembly'] });
    const id = await desk.checked(type);
    expect(await desk.refusals(await desk.decision(), [row(id)])).toEqual(['DECIDER_NOT_ALLOWED rows.0.nominationId']);
    await register.done('defineAwardTypeVersion', { type, validFrom: desk.today });
    expect(await desk.refusals(await desk.decision(), [row(id)])).toEqual(['RULES_CHANGED rows.0.nominationId']);
    await desk.officer.register.done('checkNomination', { id, expectedVersion: 3 });
    await desk.decide(await desk.decision(), [row(id, { expectedVersion: 4 })]);
  });

  it('gives what is given once in a lifetime once, also by two decisions at a time', async () => {
    const type = await desk.award('at_once', { onceInLifetime: true });
    const personId = await register.person();
    const pairs: [string, string][] = [];
    for (let i = 0; i < 2; i++) pairs.push([await desk.decision(), await desk.checked(type, { personId })]);
    const outcomes = await Promise.all(
      pairs.map(([id, nomination]) =>
        desk.approver.register.attempt('decideNominations', { id, expectedVersion: 1, rows: [row(nomination)] }),
      ),
    );
    expect(outcomes.map(refusalsOf).sort()).toEqual([[], ['CHECK_BLOCKS rows.0.nominationId']]);
  });
});

describe('rules that are corrected at the same moment', () => {
  /** Rules that have governed nothing yet, and a nomination checked by them. */
  async function ready(code: string): Promise<{ type: string; rules: string; decision: string; nomination: string }> {
    const type = await desk.award(code);
    const rules = await rulesOf(type);
    return { type, rules, decision: await desk.decision(), nomination: await desk.checked(type) };
  }
  const begun = async (statement: string, values: unknown[]): Promise<QueryRunner> => {
    const runner = app.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(statement, values);
    return runner;
  };

  it('are those by which it is decided', async () => {
    const { rules, decision, nomination } = await ready('corrected_first');
    // As a correction does it: locked, then changed.
    const runner = await begun('SELECT FROM award_type_versions WHERE id = $1 FOR UPDATE', [rules]);
    await runner.query(`UPDATE award_type_versions SET recipient = 'ORGANIZATION' WHERE id = $1`, [rules]);
    const input = { id: decision, expectedVersion: 1, rows: [row(nomination)] };
    const outcome = await whileWaiting(app, runner, () => desk.approver.register.attempt('decideNominations', input));
    expect(refusalsOf(outcome)).toEqual(['RECIPIENT_NOT_ALLOWED rows.0.nominationId']);
  });

  it('are corrected no more once an award was given by them', async () => {
    const { type, rules } = await ready('decided_first');
    const id = await register.award({ type, personId: await register.person() });
    const runner = await begun('UPDATE awards SET rules_id = $2 WHERE id = $1', [id, rules]);
    const correction = { id: rules, expectedVersion: 1, recipient: 'ORGANIZATION' };
    const outcome = await whileWaiting(app, runner, () => register.attempt('correctAwardTypeVersion', correction));
    expect(refusalsOf(outcome)).toEqual(['RULES_IN_USE id']);
  });
});
