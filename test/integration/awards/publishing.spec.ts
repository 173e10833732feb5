import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
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
  type = await desk.award('published');
});
afterAll(() => app.close());

async function granted(count: number): Promise<{ id: string; rows: Input[] }> {
  const id = await desk.decision();
  const rows: Input[] = [];
  for (let i = 0; i < count; i++)
    rows.push({
      awardId: await register.award({ type, personId: await register.person(), awardDecisionId: id }),
      expectedVersion: 1,
    });
  return { id, rows };
}
const publish = (decisionId: string, rows: readonly Input[]): Promise<string> =>
  desk.officer.register.done('publishAwards', { decisionId, rows });
const refusals = (decisionId: string, rows: readonly Input[]): Promise<string[]> =>
  register.refusals('publishAwards', { decisionId, rows });

describe('publishAwards', () => {
  it('shows the awards of a decision to everybody who may read awards', async () => {
    const { id, rows } = await granted(2);
    const reader = await desk.offices.holder({ role: 'reader' });
    const document = `{ awards(filter: { type: { eq: "published" } }) { nodes { id published version } } }`;
    const read = async (): Promise<Json[]> => (await reader.ask(document)).data.awards.nodes;
    expect(await read()).toEqual([]);
    await publish(id, rows);
    const published = rows.map(({ awardId }) => ({ id: awardId, published: true, version: 2 }));
    expect(await read()).toEqual(expect.arrayContaining(published));
  });

  it('is found by whether it is published', async () => {
    const { id, rows } = await granted(2);
    await publish(id, [rows[0]!]);
    const document = `query ($id: ID!, $is: Boolean!) { awards(filter: { awardDecision: { eq: $id }, published: $is }) { nodes { id } } }`;
    const found = async (is: boolean): Promise<string[]> =>
      (await app.admin(document, { id, is })).data.awards.nodes.map((each: Json) => each.id);
    expect(await found(true)).toEqual([rows[0]!.awardId]);
    expect(await found(false)).toEqual([rows[1]!.awardId]);
  });

  it('tells each award as an event of its own', async () => {
    const { id, rows } = await granted(2);
    const told = await register.history(() => publish(id, rows));
    expect(told).toEqual(
      [1, 2].map(() => ({ event: 'award.published', changes: { 'Award.published': [false, true] } })),
    );
  });

  it('refuses each row that cannot be, and then publishes none', async () => {
    const { id, rows } = await granted(3);
    const other = await granted(1);
    await publish(id, [rows[0]!]);
    const again = { ...rows[0]!, expectedVersion: 2 };
    expect(await refusals(id, [again, rows[1]!])).toEqual(['NOTHING_CHANGED rows.0.awardId']);
    expect(await refusals(id, [rows[0]!, rows[1]!])).toEqual(['STALE_VERSION rows.0.expectedVersion']);
    expect(await refusals(id, [rows[1]!, rows[1]!, other.rows[0]!])).toEqual([
      'DUPLICATE rows.1.awardId',
      'NOT_OF_DECISION rows.2.awardId',
    ]);
    expect(await refusals(id, [])).toEqual(['REQUIRED rows']);
    await register.done('revokeAward', {
      id: rows[1]!['awardId'],
      expectedVersion: 1,
      decisionId: id,
      reason: 'себеп',
    });
    expect(await refusals(id, [{ ...rows[1]!, expectedVersion: 2 }])).toEqual(['AWARD_STATUS rows.0.awardId']);
  });

  it('is for those who write awards', async () => {
    const { id, rows } = await granted(1);
    const { answer } = await desk.approver.register.attempt('publishAwards', { decisionId: id, rows });
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('asks as many statements for a dozen as for one', async () => {
    const told: number[] = [];
    const document = 'mutation ($input: PublishAwardsInput!) { publishAwards(input: $input) { problems { code } } }';
    for (const count of [1, 12]) {
      const { id: decisionId, rows } = await granted(count);
      const work = async (): Promise<void> => {
        const { data } = await desk.officer.ask(document, { input: { decisionId, rows } });
        expect(data.publishAwards.problems).toEqual([]);
      };
      told.push((await statementsOf(work)).length);
    }
    expect(told[1]).toBe(told[0]);
  });
});
