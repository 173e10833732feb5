import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk, granting } from '../../support/award-desk.js';
import type { Input, Register } from '../../support/register.js';
import { verdicts } from '../../support/trail.js';

/** What the award of a person who was anonymised still says, and what can still be done with it. */
let app: TestApp;
let desk: AwardDesk;
let register: Register;
let type: string;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
  type = await desk.award('of_anonymised', { numbered: true });
  await register.done('receiveForms', { type, count: 3, reason: 'жүкқұжат' });
});
afterAll(() => app.close());

interface Granted {
  readonly decision: string;
  readonly person: string;
  readonly award: string;
}
async function granted(): Promise<Granted> {
  const person = await register.person({ familyName: 'Жасырынов' });
  const decision = await desk.decision();
  const { awards } = await desk.decide(decision, [granting(await desk.checked(type, { personId: person }))]);
  return { decision, person, award: awards.nodes[0].id };
}
const anonymise = (id: string): Promise<string> =>
  register.done('anonymisePerson', { id, expectedVersion: 1, reason: 'өтініш' });
const read = async (id: string, fields: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { award(id: $id) { ${fields} } }`, { id })).award;

it('the event at which it was handed over stays, as place and ceremony do', async () => {
  const { decision, person, award } = await granted();
  const ceremonyEventId = await register.done('recordEvent', { kind: 'ceremony', title: { kk: 'рәсім' } });
  const ceremony = { date: desk.today, place: 'Достық үйі', ceremony: 'Республика күні', ceremonyEventId };
  await register.done('presentAwards', { decisionId: decision, ...ceremony, rows: [{ awardId: award, expectedVersion: 1 }] });
  await anonymise(person);
  expect(await read(award, 'date place ceremony ceremonyEvent { id }')).toEqual({
    date: desk.today, place: 'Достық үйі', ceremony: 'Республика күні', ceremonyEvent: { id: ceremonyEventId },
  });
}); // prettier-ignore

it('it is suspended, reinstated and revoked by decisions; why is kept nowhere', async () => {
  const { decision, person, award } = await granted();
  await desk.approver.register.done('signCertificates', {
    decisionId: decision,
    rows: [{ awardId: award, expectedVersion: 1 }],
  });
  await desk.approver.register.done('suspendAward', {
    id: award,
    expectedVersion: 2,
    decisionId: decision,
    reason: 'тергеу',
  });
  await anonymise(person);
  for (const command of ['reinstateAward', 'suspendAward', 'revokeAward']) {
    const { version } = await read(award, 'version');
    const input = { id: award, expectedVersion: version, decisionId: decision, reason: 'құпия үкім' };
    const { problems, warnings } = await desk.approver.register.attempt(command, input);
    expect([problems, warnings]).toEqual([[], [expect.objectContaining({ code: 'REASON_NOT_KEPT', path: ['reason'] })]]);
  }
  expect(await read(award, 'status acts { kind reason decision { id } }')).toEqual({
    status: 'REVOKED',
    acts: ['SUSPENSION', 'REINSTATEMENT', 'SUSPENSION', 'REVOCATION'].map((kind) => ({ kind, reason: null, decision: { id: decision } })),
  });
  const told = `SELECT FROM changes WHERE before::text LIKE '%құпия%' OR after::text LIKE '%құпия%'`;
  expect(await app.dataSource.query(told)).toEqual([]);
  expect(await app.dataSource.query(`SELECT FROM change_sets WHERE reason LIKE '%құпия%'`)).toEqual([]);
  const { own, independent } = await verdicts(app.ownerUrl);
  expect([own, independent]).toEqual([expect.stringMatching(/: intact$/), expect.stringMatching(/: intact$/)]);
}); // prettier-ignore

it('no paper is signed for it, and no hands into which it came are named: each refusal names its row', async () => {
  const [named, nameless] = [await granted(), await granted()];
  await anonymise(nameless.person);
  const { version: expectedVersion } = await read(nameless.award, 'version');
  const row: Input = { awardId: nameless.award, expectedVersion };
  const { decision: decisionId } = nameless;
  expect(await register.refusals('signCertificates', { decisionId, rows: [row] })).toEqual([
    'PERSON_ANONYMISED rows.0.awardId',
  ]);
  const present = { decisionId, date: desk.today };
  const handed = { ...row, receivedBy: 'REPRESENTATIVE', receiver: 'өкілі Асан' };
  expect(await register.refusals('presentAwards', { ...present, rows: [handed] })).toEqual([
    'PERSON_ANONYMISED rows.0.receiver',
  ]);
  await register.done('presentAwards', { ...present, rows: [{ ...row, receivedBy: 'FAMILY' }] });
  const paper = { decisionId: named.decision, rows: [{ awardId: named.award, expectedVersion: 1 }] };
  await desk.approver.register.done('signCertificates', paper);
  await anonymise(named.person);
  const [{ id, version }] = (await read(named.award, 'certificates { nodes { id version } }')).certificates.nodes;
  expect(await register.refusals('issueDuplicate', { id, expectedVersion: version, reason: 'өрт' })).toEqual([
    'PERSON_ANONYMISED id',
  ]);
});
