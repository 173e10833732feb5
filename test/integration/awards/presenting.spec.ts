import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk, granting } from '../../support/award-desk.js';
import { dayFromToday } from '../../support/offices.js';
import type { Input, Register } from '../../support/register.js';
import { statementsOf } from '../../support/statements.js';

let app: TestApp;
let register: Register;
let desk: AwardDesk;
let type: string;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
  type = await desk.award('presented');
});
afterAll(() => app.close());

/** A decision that has granted so many awards, with their ids in order. */
async function granted(count: number): Promise<{ id: string; awards: string[] }> {
  const id = await desk.decision();
  const rows: Input[] = [];
  for (let i = 0; i < count; i++) rows.push(granting(await desk.checked(type)));
  const { awards } = await desk.decide(id, rows);
  return { id, awards: awards.nodes.map((each: Json) => each.id) };
}
/** Letters of thanks have no wording of their own. */
const CITED = { citation: 'татулығы үшін', citationRu: 'за согласие' };
const handed = (awardId: string, more: Input = {}): Input => ({ awardId, expectedVersion: 1, ...more });
const present = (id: string, rows: readonly Input[], more: Input = {}): Promise<string> =>
  desk.officer.register.done('presentAwards', { decisionId: id, date: desk.today, rows, ...more });
const refusals = (id: string, rows: readonly Input[], more: Input = {}): Promise<string[]> =>
  register.refusals('presentAwards', { decisionId: id, date: desk.today, rows, ...more });

describe('presentAwards', () => {
  it('keeps when, where, by whom, at what ceremony and into whose hands', async () => {
    const { id, awards } = await granted(2);
    const presenterId = await register.person({ familyName: 'Мұқан' });
    const ceremony = { place: 'Достық үйі', ceremony: 'Республика күні', presenterId };
    await present(id, [handed(awards[0]!), handed(awards[1]!, { receivedBy: 'FAMILY', receiver: 'қызы' })], ceremony);
    const read = async (award: string): Promise<Json> =>
      (await register.ask('query ($award: ID!) { award(id: $award) { date year place ceremony presenter { id } receivedBy receiver } }', { award })).award;
    const both = { date: desk.today, year: Number(desk.today.slice(0, 4)), place: 'Достық үйі', ceremony: 'Республика күні', presenter: { id: presenterId } };
    expect(await read(awards[0]!)).toEqual({ ...both, receivedBy: 'RECIPIENT', receiver: null });
    expect(await read(awards[1]!)).toEqual({ ...both, receivedBy: 'FAMILY', receiver: 'қызы' });
  }); // prettier-ignore

  it('leaves what is not handed over yet in a list, the oldest decision first', async () => {
    const [first, second] = [await desk.decision({ date: '2024-01-01' }), await desk.decision({ date: '2023-01-01' })];
    const own = await desk.award('awaiting');
    const ids: string[] = [];
    for (const awardDecisionId of [first, second])
      ids.push(await register.award({ type: own, personId: await register.person(), awardDecisionId }));
    const waiting = async (): Promise<string[]> => {
      const document = `{ awards(filter: { awaitsPresentation: true, type: { eq: "awaiting" } }, orderBy: { field: DECIDED, direction: ASC }) { nodes { id } } }`;
      return (await register.ask(document)).awards.nodes.map((each: Json) => each.id);
    };
    expect(await waiting()).toEqual([ids[1], ids[0]]);
    await present(second, [handed(ids[1]!)]);
    expect(await waiting()).toEqual([ids[0]]);
  });

  it('is one end of the way: what is not signed yet is a list as well, and comes back when its paper is spoiled', async () => {
    const [numbered, letter] = [await desk.award('unsigned', { numbered: true }), await desk.award('unsigned_letter')];
    await register.done('receiveForms', { type: numbered, count: 9, reason: 'жүкқұжат' });
    const [first, second] = [await desk.decision({ date: '2024-01-01' }), await desk.decision({ date: '2023-01-01' })];
    const under = async (awardDecisionId: string, more: Input = {}): Promise<string> =>
      register.award({ type: numbered, personId: await register.person(), awardDecisionId, ...more });
    const [later, earlier] = [await under(first), await under(second)];
    await under(first, { type: letter });
    // In hands already with a paper from elsewhere, numbered elsewhere, and revoked.
    await under(first, { date: '2024-02-01' });
    await under(first, { number: '77' });
    const revoked = await under(first);
    await register.done('revokeAward', { id: revoked, expectedVersion: 1, decisionId: first, reason: 'себеп' });
    const nominated = await desk.decision();
    const { awards } = await desk.decide(nominated, [granting(await desk.checked(numbered))]);
    const [{ id: granted }] = awards.nodes;
    await present(nominated, [handed(granted)]);
    const unsigned = async (): Promise<string[]> => {
      const filter = 'filter: { awaitsSigning: true, type: { in: ["unsigned", "unsigned_letter"] } }';
      const document = `{ awards(${filter}, orderBy: { field: DECIDED, direction: ASC }) { totalCount nodes { id } }
        awardsStatistics(groupBy: [], ${filter}) { totals { count } } }`;
      const answer = await register.ask(document);
      const ids = answer.awards.nodes.map((each: Json) => each.id);
      expect([answer.awards.totalCount, answer.awardsStatistics.totals.count]).toEqual([ids.length, ids.length]);
      return ids;
    };
    expect(await unsigned()).toEqual([earlier, later, granted]);
    const sign = (decisionId: string, awardId: string, expectedVersion: number): Promise<string> =>
      desk.approver.register.done('signCertificates', { decisionId, rows: [{ awardId, expectedVersion }] });
    await sign(second, earlier, 1);
    await sign(nominated, granted, 2);
    expect(await unsigned()).toEqual([later]);
    const document =
      '{ certificates(filter: { number: { eq: "1" }, type: { eq: "unsigned" } }) { nodes { form { id } } } }';
    const [{ form }] = (await register.ask(document)).certificates.nodes;
    await register.done('spoilForm', { id: form.id, expectedVersion: 2, reason: 'басу қатесі' });
    expect(await unsigned()).toEqual([earlier, later]);
  });

  it('is missed without a number as well, where papers are printed here, until it is signed or in hands', async () => {
    const letter = 'algys_hat';
    const id = await desk.decision();
    const rows = [granting(await desk.checked(letter), CITED), granting(await desk.checked(letter), CITED)];
    const { awards } = await desk.decide(id, rows);
    const [signed, given] = awards.nodes.map((each: Json) => each.id as string);
    const document = `query ($id: ID!) { awardDecision(id: $id) { availableActions awards(filter: { awaitsSigning: true }) { nodes { id } } }
      certificates(filter: { awardDecision: { eq: $id } }) { nodes { number award { id } } } }`;
    const standing = async (): Promise<unknown> => {
      const { awardDecision, certificates } = await desk.approver.register.ask(document, { id });
      const waiting = awardDecision.awards.nodes.map((each: Json) => each.id);
      return [waiting, awardDecision.availableActions.includes('SIGN'), certificates.nodes];
    };
    expect(await standing()).toEqual([expect.arrayContaining([signed, given]), true, []]);
    const approver = desk.approver.register;
    await approver.done('signCertificates', { decisionId: id, rows: [{ awardId: signed, expectedVersion: 1 }] });
    const papers = [{ number: null, award: { id: signed } }];
    expect(await standing()).toEqual([[given], true, papers]);
    await present(id, [handed(given)]);
    expect(await standing()).toEqual([[], false, papers]);
  });

  it('refuses each row that cannot be, and then stores none', async () => {
    const { id, awards } = await granted(3);
    const other = await granted(1);
    await present(id, [handed(awards[0]!)]);
    const rows = [handed(awards[0]!, { expectedVersion: 2 }), handed(awards[1]!, { receivedBy: 'REPRESENTATIVE' })];
    expect(await refusals(id, rows)).toEqual(['ALREADY_PRESENTED rows.0.awardId', 'REQUIRED rows.1.receiver']);
    expect(await refusals(id, [handed(awards[1]!), handed(awards[1]!), handed(other.awards[0]!)])).toEqual([
      'DUPLICATE rows.1.awardId',
      'NOT_OF_DECISION rows.2.awardId',
    ]);
    expect(await refusals(id, [handed(awards[1]!)], { date: dayFromToday(-1) })).toEqual([
      'PRESENTED_BEFORE_DECISION rows.0.awardId',
    ]);
    expect(await refusals(id, [handed(awards[1]!)], { date: dayFromToday(1) })).toEqual(['DATE_IN_FUTURE date']);
    expect(await refusals(id, [])).toEqual(['REQUIRED rows']);
  });

  it.each(['suspendAward', 'revokeAward'])('is refused after %s', async (command) => {
    const { id, awards } = await granted(1);
    await register.done(command, { id: awards[0], expectedVersion: 1, decisionId: id, reason: 'себеп' });
    expect(await refusals(id, [handed(awards[0]!, { expectedVersion: 2 })])).toEqual(['AWARD_STATUS rows.0.awardId']);
  });

  it('warns that the recipient has died', async () => {
    const decision = await desk.decision({ date: '2024-01-01' });
    const personId = await register.person({ familyName: 'Марқұм', deathDate: '2024-06-01' });
    const awardId = await register.award({ type, personId, awardDecisionId: decision });
    const input = { decisionId: decision, date: '2024-09-01', rows: [handed(awardId, { receivedBy: 'FAMILY' })] };
    const { warnings } = await desk.officer.register.attempt('presentAwards', input);
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([['POSTHUMOUS', ['rows', '0', 'awardId']]]);
  });

  it('warns that whoever handed it over had died', async () => {
    const decision = await desk.decision({ date: '2024-01-01' });
    const presenterId = await register.person({ familyName: 'Марқұм', deathDate: '2024-06-01' });
    const awardId = await register.award({ type, personId: await register.person(), awardDecisionId: decision });
    const input = { decisionId: decision, date: '2024-09-01', presenterId, rows: [handed(awardId)] };
    const { warnings } = await desk.officer.register.attempt('presentAwards', input);
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([['PERSON_DIED', ['presenterId']]]);
  });

  it('warns that there is no paper to hand over, where the award was decided on here', async () => {
    const { id, awards } = await granted(2);
    await desk.approver.register.done('signCertificates', { decisionId: id, rows: [{ awardId: awards[0], expectedVersion: 1 }] }); // prettier-ignore
    const ofThePast = await register.award({ type, personId: await register.person(), awardDecisionId: id });
    const rows = [...awards, ofThePast].map((each) => handed(each));
    const { problems, warnings } = await desk.officer.register.attempt('presentAwards', {
      decisionId: id,
      date: desk.today,
      rows,
    });
    expect(problems).toEqual([]);
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([['PRESENTED_UNSIGNED', ['rows', '1', 'awardId']]]);
  });

  it('asks as many statements for a dozen as for one', async () => {
    const told: number[] = [];
    const document = 'mutation ($input: PresentAwardsInput!) { presentAwards(input: $input) { problems { code } } }';
    for (const count of [1, 12]) {
      const { id, awards } = await granted(count);
      const input = { decisionId: id, date: desk.today, rows: awards.map((each) => handed(each)) };
      const work = async (): Promise<void> => {
        const { data } = await desk.officer.ask(document, { input });
        expect(data.presentAwards.problems).toEqual([]);
      };
      told.push((await statementsOf(work)).length);
    }
    expect(told[1]).toBe(told[0]);
  });

  it('tells each award as an event of its own; the name of a relative goes with the recipient', async () => {
    const personId = await register.person({ familyName: 'Жасырын' });
    const decision = await desk.decision();
    const awardId = await register.award({ type, personId, awardDecisionId: decision });
    const [entry] = await register.history(() =>
      present(decision, [handed(awardId, { receivedBy: 'FAMILY', receiver: 'ұлы Асан' })]),
    );
    expect(entry).toMatchObject({ event: 'award.presented', changes: { 'Award.receiver': [null, 'ұлы Асан'] } });
    await register.done('anonymisePerson', { id: personId, expectedVersion: 1, reason: 'өтініш' });
    const { award } = await register.ask('query ($id: ID!) { award(id: $id) { receivedBy receiver } }', {
      id: awardId,
    });
    expect(award).toEqual({ receivedBy: 'FAMILY', receiver: null });
  });

  it('in the history as well, whoever has written it down', async () => {
    const personId = await register.person({ familyName: 'Жасырын' });
    const past = { type, personId, receivedBy: 'FAMILY', receiver: 'жары Қасиет' };
    const id = await register.award(past);
    await register.done('correctAward', { id, expectedVersion: 1, receiver: 'қызы Қасиет' });
    const right = await register.person({ familyName: 'Дұрыс' });
    const corrected = await register.done('correctAwardRecipient', { id, expectedVersion: 2, personId: right, reason: 'аттасы' }); // prettier-ignore
    for (const each of [personId, right])
      await register.done('anonymisePerson', { id: each, expectedVersion: 1, reason: 'өтініш' });
    const told = `SELECT FROM changes WHERE entity_id = ANY ($1) AND (before::text LIKE '%Қасиет%' OR after::text LIKE '%Қасиет%')`;
    expect(await app.dataSource.query(told, [[id, corrected]])).toEqual([]);
  });
});
