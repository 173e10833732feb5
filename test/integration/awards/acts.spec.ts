import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk, granting } from '../../support/award-desk.js';
import { historyOf } from '../../support/history.js';
import { dayFromToday, type Holder } from '../../support/offices.js';
import { refusalsOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let desk: AwardDesk;
let decisionId: string;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
  decisionId = await desk.decision();
});
afterAll(() => app.close());

const STATUS = 'id version status statusSince availableActions acts { kind effectiveOn reason decision { id } }';
const award = async (more: Input = {}): Promise<string> =>
  register.award({ personId: await register.person(), ...more });
const act = (command: string, id: string, expectedVersion: number, more: Input = {}): Promise<Json> =>
  desk.approver.register.after(command, { id, expectedVersion, decisionId, reason: 'қаулы бойынша', ...more }, STATUS);
const refusals = (command: string, id: string, more: Input = {}): Promise<string[]> =>
  register.refusals(command, { id, expectedVersion: 1, decisionId, reason: 'қаулы бойынша', ...more });

describe('an award', () => {
  it('is suspended, reinstated and revoked, each by a decision and for a reason', async () => {
    const id = await award();
    expect(await act('suspendAward', id, 1)).toMatchObject({
      status: 'SUSPENDED', statusSince: desk.today, availableActions: ['REINSTATE', 'REVOKE'],
    }); // prettier-ignore
    expect(await act('reinstateAward', id, 2)).toMatchObject({
      status: 'VALID',
      availableActions: ['SUSPEND', 'REVOKE'],
    });
    expect(await act('revokeAward', id, 3)).toMatchObject({
      status: 'REVOKED', statusSince: desk.today, availableActions: [],
      acts: [
        { kind: 'SUSPENSION', effectiveOn: desk.today, reason: 'қаулы бойынша', decision: { id: decisionId } },
        { kind: 'REINSTATEMENT' },
        { kind: 'REVOCATION', effectiveOn: desk.today },
      ],
    }); // prettier-ignore
  });

  it('is as the last act says, whatever the ids of two machines say of their order', async () => {
    const id = await award();
    await act('suspendAward', id, 1, { effectiveOn: '2025-03-01' });
    await act('reinstateAward', id, 2, { effectiveOn: '2025-03-01' });
    const late = `UPDATE award_acts SET id = 'ffffffff-ffff-7fff-bfff-ffffffffffff' WHERE award_id = $1 AND kind = 'SUSPENSION'`;
    await app.dataSource.query(late, [id]);
    const seen = (await desk.approver.ask(`query ($id: ID!) { award(id: $id) { ${STATUS} } }`, { id })).data.award;
    expect(seen).toMatchObject({
      status: 'VALID', statusSince: '2025-03-01', acts: [{ kind: 'SUSPENSION' }, { kind: 'REINSTATEMENT' }],
    }); // prettier-ignore
  });

  it('that is revoked stays visible as revoked, and is on no roll', async () => {
    const id = await award({
      organizationId: await register.association('бірлестік'),
      personId: null,
      published: true,
    });
    const reader = (await desk.offices.holder({ role: 'reader' })).register;
    const seen = async (): Promise<Json> =>
      (await reader.ask('query ($id: ID!) { award(id: $id) { status onRoll acts { reason } hiddenFields } }', { id }))
        .award;
    expect(await seen()).toMatchObject({ status: 'VALID', onRoll: true });
    await act('revokeAward', id, 1);
    expect(await seen()).toMatchObject({ status: 'REVOKED', onRoll: false, acts: [] });
    expect((await seen()).hiddenFields).toEqual(expect.arrayContaining(['acts']));
    const { awards } = await reader.ask(
      `{ awards(filter: { status: [REVOKED], id: { eq: "${id}" } }) { totalCount } }`,
    );
    expect(awards.totalCount).toBe(1);
  });

  it('that is revoked is revoked for good, says the database as well', async () => {
    const id = await award();
    await act('revokeAward', id, 1);
    const restore = app.dataSource.query(`UPDATE awards SET status = 'VALID' WHERE id = $1`, [id]);
    await expect(restore).rejects.toMatchObject({ driverError: { constraint: 'awards_stay_revoked' } });
  });

  it('that is revoked does not count where it is given once', async () => {
    const type = await desk.award('once_again', { onceInLifetime: true });
    const personId = await register.person();
    const id = await register.award({ type, personId });
    await act('revokeAward', id, 1);
    await desk.decide(await desk.decision(), [granting(await desk.checked(type, { personId }))]);
  });

  it('is not revoked where the statute forbids it', async () => {
    const type = await desk.award('irrevocable', { revocable: false });
    const { awards } = await desk.decide(await desk.decision(), [granting(await desk.checked(type))]);
    expect(await refusals('revokeAward', awards.nodes[0].id)).toEqual(['NOT_REVOCABLE id']);
  });

  it('is not acted on before it was given, nor on a day to come', async () => {
    const id = await award({ decisionDate: '2024-05-01' });
    expect(await refusals('suspendAward', id, { effectiveOn: '2024-04-30' })).toEqual(['ACT_BEFORE_AWARD effectiveOn']);
    expect(await refusals('suspendAward', id, { effectiveOn: dayFromToday(1) })).toEqual([
      'DATE_IN_FUTURE effectiveOn',
    ]);
  });

  it('that does not count gets no paper, no other recipient', async () => {
    const type = await desk.award('stopped');
    const decision = await desk.decision();
    const { awards } = await desk.decide(decision, [granting(await desk.checked(type))]);
    const { id } = awards.nodes[0];
    await act('suspendAward', id, 1);
    const rows = [{ awardId: id, expectedVersion: 2 }];
    expect(await register.refusals('signCertificates', { decisionId: decision, rows })).toEqual([
      'AWARD_STATUS rows.0.awardId',
    ]);
    const other = { id, expectedVersion: 2, personId: await register.person(), reason: 'қате' };
    expect(await register.refusals('correctAwardRecipient', other)).toEqual(['AWARD_STATUS id']);
  });

  it('tells the history by which act it was revoked', async () => {
    const id = await award();
    const [entry] = await register.history(() => act('revokeAward', id, 1));
    expect(entry).toMatchObject({ event: 'award.revoked', reason: 'қаулы бойынша' });
    expect(entry!.changes).toMatchObject({ 'Award.status': ['VALID', 'REVOKED'] });
    // The decision is named with its day as people write it.
    const { nodes } = await historyOf(app.admin, id, { first: 1 }, 'kk');
    expect(nodes[0].sentence).toContain(desk.today.split('-').reverse().join('.'));
    expect(nodes[0].sentence).not.toContain(desk.today);
  });
});

/** Each action that is offered is accepted, and each that is not is refused. */
describe('offered actions', () => {
  const STEPS: Readonly<Record<string, readonly string[]>> = {
    VALID: [],
    SUSPENDED: ['suspendAward'],
    REINSTATED: ['suspendAward', 'reinstateAward'],
    REVOKED: ['revokeAward'],
  };
  const ROLES = ['secretary', 'award_officer', 'approver', 'auditor', 'administrator'];
  const holders: Record<string, Holder> = {};
  let type: string;
  beforeAll(async () => {
    type = await desk.award('offered');
    for (const role of ROLES) holders[role] = await desk.offices.holder({ role });
  });
  const broughtTo = async (state: string): Promise<readonly [string, string]> => {
    const decision = await desk.decision();
    const id = await register.award({ type, personId: await register.person(), awardDecisionId: decision });
    for (const [i, step] of STEPS[state]!.entries()) await act(step, id, i + 1);
    return [id, decision];
  };

  it.each(Object.keys(STEPS).flatMap((state) => ROLES.map((role) => [state, role] as const)))(
    'are the accepted ones: %s, for %s',
    async (state, role) => {
      const { register: own } = holders[role]!;
      const version = STEPS[state]!.length + 1;
      const [seen] = await broughtTo(state);
      const offered = (await own.ask('query ($id: ID!) { award(id: $id) { availableActions } }', { id: seen })).award;
      const accepted: string[] = [];
      for (const action of ['CORRECT', 'PRESENT', 'SUSPEND', 'REINSTATE', 'REVOKE', 'VOID']) {
        const [id, decision] = await broughtTo(state);
        const input = { id, expectedVersion: version, decisionId, reason: 'себеп' };
        const outcome =
          action === 'VOID'
            ? await own.attempt('voidRecord', { id, expectedVersion: version, reason: 'себеп' })
            : action === 'CORRECT'
            ? await own.attempt('correctAward', { id, expectedVersion: version, note: 'ескертпе' })
            : action === 'PRESENT'
            ? await own.attempt('presentAwards', { decisionId: decision, date: desk.today, rows: [{ awardId: id, expectedVersion: version }] })
            : await own.attempt(`${action.toLowerCase()}Award`, input);
        if (refusalsOf(outcome).length === 0) accepted.push(action);
      }
      expect(offered.availableActions).toEqual(accepted);
    },
  ); // prettier-ignore
});
