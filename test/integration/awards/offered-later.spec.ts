import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import type { Holder } from '../../support/offices.js';
import type { Input } from '../../support/register.js';
import { Signing } from '../../support/signing.js';

let app: TestApp;
let desk: AwardDesk;
let signing: Signing;
let elsewhere: Holder;
let analyst: Holder;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  signing = new Signing(desk);
  elsewhere = await desk.offices.holder({ role: 'award_officer', area: '790000000' });
  analyst = await desk.offices.holder({ role: 'analyst' });
});
afterAll(() => app.close());

const offeredTo = async ({ ask }: Holder, field: string, id: string): Promise<string[] | undefined> => {
  const { data } = await ask(`query ($id: ID!) { ${field}(id: $id) { availableActions } }`, { id });
  return data?.[field]?.availableActions as string[] | undefined;
};
const award = (id: string): Promise<Json> =>
  desk.register.ask('query ($id: ID!) { award(id: $id) { version } }', { id }).then((read) => read.award);

describe('of a decision', () => {
  it('is offered what its awards wait for, to those who may do it there', async () => {
    const type = await signing.numbered('offered_decision', 3);
    const { id, awards } = await signing.granted(type, 1);
    const own = async (): Promise<unknown> => [
      await offeredTo(desk.approver, 'awardDecision', id),
      await offeredTo(desk.officer, 'awardDecision', id),
    ];
    expect(await own()).toEqual([
      ['CORRECT', 'DECIDE', 'SIGN'],
      ['CORRECT', 'PRESENT', 'PUBLISH', 'VOID'],
    ]);
    await signing.sign(id, awards);
    expect(await own()).toEqual([
      ['CORRECT', 'DECIDE'],
      ['CORRECT', 'PRESENT', 'PUBLISH', 'VOID'],
    ]);
    const rows = async (): Promise<Input[]> => [
      { awardId: awards[0]!, expectedVersion: (await award(awards[0]!)).version },
    ];
    const officer = desk.officer.register;
    await officer.done('presentAwards', { decisionId: id, date: desk.today, rows: await rows() });
    await officer.done('publishAwards', { decisionId: id, rows: await rows() });
    expect(await own()).toEqual([
      ['CORRECT', 'DECIDE'],
      ['CORRECT', 'VOID'],
    ]);
  });

  it('is not offered to be decided by where its day is not known, nor anything to those without a right there', async () => {
    const vague = await desk.decision({ date: '2020-05', published: true });
    expect(await offeredTo(desk.approver, 'awardDecision', vague)).toEqual(['CORRECT']);
    expect(await offeredTo(analyst, 'awardDecision', vague)).toEqual([]);
    expect(await offeredTo(elsewhere, 'awardDecision', vague)).toEqual([]);
    const other = { id: vague, expectedVersion: 1, note: 'ескертпе' };
    expect(await elsewhere.register.refusals('correctAwardDecision', other)).toEqual(['OUT_OF_REACH id']);
  });
});

/** Each command with what it needs; refused, it leaves the form as it is. */
const FATES = { SPOIL: 'spoilForm', REPORT_LOST: 'reportFormLost', DESTROY: 'destroyForm' } as const;
const FORMS = `query ($book: ID!) { certificateForms(first: 100, filter: { book: { eq: $book } }) { nodes { id version availableActions } } }`;

describe('of a form', () => {
  it('is offered what is accepted, in every state', async () => {
    const type = await desk.award('offered_form', { numbered: true });
    const book = await signing.receive(type, 4);
    const [spoiled, destroyed, used, handed] = (await desk.register.ask(FORMS, { book })).certificateForms.nodes;
    const end = (command: string, { id }: Json, expectedVersion: number): Promise<unknown> =>
      desk.officer.register.done(command, { id, expectedVersion, reason: 'акт № 1' });
    await end('spoilForm', spoiled, 1);
    await end('spoilForm', destroyed, 1);
    await end('destroyForm', destroyed, 2);
    const { id, awards } = await signing.granted(type, 2);
    await signing.sign(id, awards);
    const row = { awardId: awards[1]!, expectedVersion: (await award(awards[1]!)).version };
    await desk.officer.register.done('presentAwards', { decisionId: id, date: desk.today, rows: [row] });

    const { nodes } = (await desk.officer.register.ask(FORMS, { book })).certificateForms;
    const offered = Object.fromEntries(nodes.map((each: Json) => [each.id, each.availableActions]));
    expect([spoiled, destroyed, used, handed].map((each) => offered[each.id])).toEqual([
      ['DESTROY'],
      [],
      ['SPOIL', 'REPORT_LOST'],
      ['REPORT_LOST'],
    ]);
    for (const form of nodes)
      for (const [action, command] of Object.entries(FATES)) {
        if (form.availableActions.includes(action)) continue;
        const input = { id: form.id, expectedVersion: form.version, reason: 'акт № 2' };
        expect(await desk.officer.register.refusals(command, input)).toHaveLength(1);
      }
    const seen = (await desk.approver.register.ask(FORMS, { book })).certificateForms.nodes;
    expect(seen.flatMap((each: Json) => each.availableActions)).toEqual([]);
  });
});

describe('of a paper', () => {
  it('is offered a duplicate once, while its award holds', async () => {
    const type = await signing.numbered('offered_paper', 4);
    const { id, awards } = await signing.granted(type, 2);
    await signing.sign(id, awards);
    const [first, second] = await Promise.all(awards.map(async (each) => (await signing.papersOf(each))[0]));
    const offered = (of: Json): Promise<unknown> => offeredTo(desk.approver, 'certificate', of.id);
    expect([await offered(first), await offeredTo(desk.officer, 'certificate', first.id)]).toEqual([
      ['ISSUE_DUPLICATE'],
      [],
    ]);
    const duplicate = { id: first.id, expectedVersion: first.version, reason: 'жоғалды' };
    const next = await desk.approver.register.done('issueDuplicate', duplicate);
    expect([await offered(first), await offered({ id: next })]).toEqual([[], ['ISSUE_DUPLICATE']]);
    const revocation = { id: awards[1]!, expectedVersion: (await award(awards[1]!)).version };
    await desk.approver.register.done('revokeAward', { ...revocation, decisionId: id, reason: 'қаулы' });
    expect(await offered(second)).toEqual([]);
    const refused = { id: second.id, expectedVersion: second.version, reason: 'жоғалды' };
    expect(await desk.approver.register.refusals('issueDuplicate', refused)).toEqual(['AWARD_STATUS id']);
  });
});
