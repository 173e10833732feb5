import { startApp, type TestApp } from '../../support/app.js';
import { AwardDesk, granting as row } from '../../support/award-desk.js';
import { dayFromToday } from '../../support/offices.js';
import type { Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let desk: AwardDesk;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
});
afterAll(() => app.close());

describe('four eyes', () => {
  it.each(['secretary', 'award_officer'])('keep %s, who has drafted it, from deciding', async (role) => {
    const type = await desk.award(`eyes_${role}`);
    const both = await desk.offices.holder({ role }, { role: 'approver' });
    const id = await both.register.done('draftNomination', {
      type, personId: await register.person(), proposerId: desk.assembly, merits: { kk: 'еңбегі' },
    }); // prettier-ignore
    await desk.officer.register.done('submitNomination', { id, expectedVersion: 1 });
    await desk.officer.register.done('checkNomination', { id, expectedVersion: 2 });
    expect(await desk.refusals(await desk.decision(), [row(id)], both)).toEqual(['FOUR_EYES rows.0.nominationId']);
    const offered = 'query ($id: ID!) { nomination(id: $id) { availableActions } }';
    expect((await both.register.ask(offered, { id })).nomination.availableActions).not.toContain('DECIDE');
    expect((await desk.approver.register.ask(offered, { id })).nomination.availableActions).toEqual(['DECIDE']);
  });

  it('keep whoever has checked or endorsed it from deciding', async () => {
    const type = await desk.award('eyes_checked');
    const checker = await desk.offices.holder({ role: 'award_officer' }, { role: 'approver' });
    const first = await desk.checked(type, {}, desk.officer);
    await checker.register.done('checkNomination', { id: first, expectedVersion: 3 });
    const second = await desk.checked(type, {}, desk.officer);
    await checker.register.done('endorseNomination', { id: second, expectedVersion: 3, organizationId: desk.council });
    const rows = [row(first, { expectedVersion: 4 }), row(second, { expectedVersion: 4 })];
    expect(await desk.refusals(await desk.decision(), rows, checker)).toEqual([
      'FOUR_EYES rows.0.nominationId',
      'FOUR_EYES rows.1.nominationId',
    ]);
  });

  it('see through a substitute: neither it nor whom it stands in for has prepared it', async () => {
    const type = await desk.award('eyes_substitute');
    const superior = await desk.offices.holder({ role: 'award_officer' });
    const grant = await desk.offices.give(superior.id, { role: 'approver' });
    const substitute = await desk.offices.holder();
    const until = { validFrom: desk.today, validUntil: dayFromToday(9), reason: 'демалыс' };
    await register.done('substituteGrant', { id: grant, accountId: substitute.id, ...until });
    const id = await desk.checked(type, {}, desk.offices.signedIn(superior.id));
    const by = desk.offices.signedIn(substitute.id);
    expect(await desk.refusals(await desk.decision(), [row(id)], by)).toEqual(['FOUR_EYES rows.0.nominationId']);
    await desk.decide(await desk.decision(), [row(await desk.checked(type))], by);
  });

  it('are kept by the database, whatever is said to it', async () => {
    const type = await desk.award('eyes_database');
    const id = await desk.checked(type);
    const decision = await desk.decision();
    const refuseBy = (by: string): Promise<unknown> =>
      app.dataSource.query(
        `UPDATE nominations SET state = 'REFUSED', decision_id = $2, decided_by = ARRAY[${by}] WHERE id = $1`,
        [id, decision],
      );
    const constraint = (name: string): object => ({ driverError: { constraint: name } });
    await expect(refuseBy('prepared_by[1]')).rejects.toMatchObject(constraint('nominations_four_eyes_ck'));
    await expect(refuseBy(`'somebody', prepared_by[1]`)).rejects.toMatchObject(constraint('nominations_four_eyes_ck'));
    await expect(
      app.dataSource.query(`UPDATE nominations SET state = 'REFUSED' WHERE id = $1`, [id]),
    ).rejects.toMatchObject(constraint('nominations_decided_ck'));
    await refuseBy(`'somebody'`);
    await expect(refuseBy(`'somebody else'`)).rejects.toMatchObject(constraint('nominations_settle'));
    const grow = app.dataSource.query(
      `UPDATE nominations SET prepared_by = prepared_by || '{x}'::text[] WHERE id = $1`,
      [id],
    );
    await expect(grow).rejects.toMatchObject(constraint('nominations_settle'));
  });
});
