import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { atMoment } from '../../support/clock.js';
import { type Input, type Register } from '../../support/register.js';
import { Signing } from '../../support/signing.js';

let app: TestApp;
let register: Register;
let desk: AwardDesk;
let signing: Signing;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
  signing = new Signing(desk);
});
afterAll(() => app.close());

describe('a paper', () => {
  it('that was spoiled does not count: the award is signed anew, on the next form', async () => {
    const { id, awards } = await signing.granted(await signing.numbered('spoiled_paper', 3), 1);
    const [award] = awards as [string];
    await signing.sign(id, [award]);
    const [{ form }] = (await signing.papersOf(award)) as [Json];
    await desk.officer.register.done('spoilForm', {
      id: form.id,
      expectedVersion: form.version,
      reason: 'басу қатесі',
    });
    expect(await signing.papersOf(award)).toMatchObject([{ state: 'SPOILED', award: { number: null } }]);
    await signing.sign(id, [award], 3);
    expect(await signing.papersOf(award)).toMatchObject([
      { number: '№ 2', copy: 1, state: 'VALID', award: { number: '№ 2' } },
      { number: '№ 1', copy: 1, state: 'SPOILED' },
    ]);
  });

  it('follows the one before it, also where the clocks of machines differ', async () => {
    const { id, awards } = await signing.granted(await signing.numbered('spoiled_twice', 3), 1);
    const [award] = awards as [string];
    const spoilLatest = async (): Promise<void> => {
      const { form } = (await signing.papersOf(award)).find(({ state }) => state === 'VALID')!;
      const input = { id: form.id, expectedVersion: form.version, reason: 'басу қатесі' };
      await desk.officer.register.done('spoilForm', input);
    };
    await signing.sign(id, [award]);
    await spoilLatest();
    const behind = new Date(Date.now() - 60_000).toISOString();
    await atMoment(app, behind, () => signing.sign(id, [award], 3));
    await spoilLatest();
    await signing.sign(id, [award], 5);
    const papers = await signing.papersOf(award);
    const idOf = (number: string): string => papers.find((each) => each.number === number)!.id;
    expect(papers.find(({ state }) => state === 'VALID')).toMatchObject({
      number: '№ 3',
      replaces: { id: idOf('№ 2') },
    });
  });

  it('that was lost is replaced by a duplicate, which says what it replaces and why', async () => {
    const { id, awards } = await signing.granted(await signing.numbered('lost_paper', 3), 1);
    const [award] = awards as [string];
    await signing.sign(id, [award]);
    const [first] = (await signing.papersOf(award)) as [Json];
    await desk.officer.register.done('reportFormLost', { id: first.form.id, expectedVersion: 2, reason: 'өрт' });
    await desk.approver.register.done('issueDuplicate', { id: first.id, expectedVersion: 2, reason: 'өртте жоғалған' });
    expect(await signing.papersOf(award)).toMatchObject([
      {
        number: '№ 2',
        copy: 2,
        state: 'VALID',
        reason: 'өртте жоғалған',
        replaces: { id: first.id },
        award: { number: '№ 2' },
      },
      { number: '№ 1', copy: 1, state: 'LOST' },
    ]);
    const again = { id: first.id, expectedVersion: 2, reason: 'тағы' };
    expect(await register.refusals('issueDuplicate', again)).toEqual(['CERTIFICATE_NOT_LATEST id']);
  });

  it('that says what was corrected since is replaced; what was printed on it stays', async () => {
    const personId = await register.person({ familyName: 'Қате' });
    const { id, awards } = await signing.granted(await signing.numbered('corrected_paper', 3), 1, { personId });
    await signing.sign(id, awards);
    await register.done('correctPerson', { id: personId, expectedVersion: 1, familyName: 'Дұрыс' });
    const [first] = (await signing.papersOf(awards[0]!)) as [Json];
    await desk.approver.register.done('issueDuplicate', {
      id: first.id,
      expectedVersion: 1,
      reason: 'аты-жөні түзетілді',
    });
    expect((await signing.papersOf(awards[0]!)).map(({ state, content }) => [state, content.recipient.kk])).toEqual([
      ['VALID', 'Дұрыс'],
      ['REPLACED', 'Қате'],
    ]);
  });

  it('keeps the number of the award, and the award under a decision', async () => {
    const type = await signing.numbered('agreeing', 2);
    const decision = await desk.decision();
    const id = await register.award({ type, personId: await register.person(), awardDecisionId: decision });
    await signing.sign(decision, [id]);
    const refusals = (more: Input): Promise<string[]> =>
      register.refusals('correctAward', { id, expectedVersion: 2, ...more });
    expect(await refusals({ number: '77' })).toEqual(['STANDS_ON_PAPER number']);
    expect(await refusals({ number: null })).toEqual(['STANDS_ON_PAPER number']);
    expect(await refusals({ awardDecisionId: null })).toEqual(['STANDS_ON_PAPER awardDecisionId']);
    await register.done('correctAward', { id, expectedVersion: 2, number: '№ 1', note: 'ескертпе' });
  });

  it('that was lost is not replaced where its award was taken back', async () => {
    const type = await signing.numbered('taken_back', 2);
    const decision = await desk.decision();
    const id = await register.award({ type, personId: await register.person(), awardDecisionId: decision });
    await signing.sign(decision, [id]);
    const [paper] = (await signing.papersOf(id)) as [Json];
    await desk.officer.register.done('reportFormLost', { id: paper.form.id, expectedVersion: 2, reason: 'өрт' });
    await register.done('voidRecord', { id, reason: 'қате' });
    const again = { id: paper.id, expectedVersion: 2, reason: 'тағы' };
    expect(await register.refusals('issueDuplicate', again)).toEqual(['AWARD_STATUS id']);
  });

  it('is as it was signed, whatever is said to the database', async () => {
    const { id, awards } = await signing.granted(await signing.numbered('frozen', 1), 1);
    await signing.sign(id, awards);
    for (const change of [`content = '{}'`, `number = 'x'`, 'copy = 2'])
      await expect(
        app.dataSource.query(`UPDATE certificates SET ${change} WHERE award_id = $1`, awards),
      ).rejects.toMatchObject({ driverError: { constraint: 'certificates_freeze' } });
  });

  it('loses the copy of what names the recipient when the person is anonymised', async () => {
    const personId = await register.person({ familyName: 'Жасырын' });
    const { id, awards } = await signing.granted(await signing.numbered('anonymous', 1), 1, { personId });
    await signing.sign(id, awards);
    await register.done('anonymisePerson', { id: personId, expectedVersion: 1, reason: 'өтініш' });
    expect(await signing.papersOf(awards[0]!)).toMatchObject([{ number: '№ 1', state: 'VALID', content: null }]);
  });

  it('is seen where the award lies, and never by the public', async () => {
    const areaId = await register.area('790000000');
    const { id, awards } = await signing.granted(await desk.award('seen_paper'), 1, { areaId });
    await signing.sign(id, awards);
    const [own, other] = [
      await desk.offices.holder({ role: 'secretary', area: '790000000' }),
      await desk.offices.holder({ role: 'secretary', area: '330000000' }),
    ];
    const document = 'query ($award: ID!) { certificates(filter: { award: { eq: $award } }) { totalCount } }';
    const seen = async (holder: typeof own): Promise<number> =>
      (await holder.register.ask(document, { award: awards[0] })).certificates.totalCount;
    expect([await seen(own), await seen(other)]).toEqual([1, 0]);
    const reader = await desk.offices.holder({ role: 'reader' });
    expect((await reader.ask('{ certificates { totalCount } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
