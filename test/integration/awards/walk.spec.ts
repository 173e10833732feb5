import { SampleRegister } from '../../../src/modules/sample/index.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { dayFromToday, Offices, type Holder } from '../../support/offices.js';
import { registerOf, type Register } from '../../support/register.js';

/** The whole way on the sample register, by accounts of four roles. The award and its merits are made up. */
let app: TestApp;
let register: Register;
const holders: Record<string, Holder> = {};
const TODAY = dayFromToday(0);

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  await app.app.get(SampleRegister).load(systemContext());
  const offices = new Offices(app);
  for (const role of ['secretary', 'award_officer']) holders[role] = await offices.holder({ role, area: '790000000' });
  for (const role of ['approver', 'auditor']) holders[role] = await offices.holder({ role });
});
afterAll(() => app.close());

const id = async (document: string): Promise<string> =>
  (Object.values(await register.ask(document))[0] as Json).nodes[0].id;

it('from a proposal in Shymkent to the medal in hand, and what becomes of it later', async () => {
  const { secretary, award_officer: officer, approver, auditor } = holders as Record<string, Holder>;
  const does = (by: Holder | undefined, command: string, input: object): Promise<string> =>
    by!.register.done(command, input as never);
  const person = await register.person({
    familyName: 'Үлгібаев',
    givenName: 'Сынақ',
    areaId: await register.area('790000000'),
  });
  const proposerId = await id(
    '{ associations(first: 1, filter: { area: { withinCode: "790000000" } }) { nodes { id } } }',
  );
  const council = await id('{ bodies(first: 1, filter: { kind: { eq: "apk" } }) { nodes { id } } }');
  // Numbers are not found in the statute: for the walk an administrator says so.
  await register.done('defineAwardTypeVersion', {
    type: 'birlik_medal',
    validFrom: TODAY,
    numbered: true,
    series: 'Ү',
  });

  const nomination = await does(secretary, 'draftNomination', {
    type: 'birlik_medal', personId: person, proposerId, decidingBodyId: council, merits: { kk: 'үлгі үшін', ru: 'для примера' },
  }); // prettier-ignore
  await does(secretary, 'submitNomination', { id: nomination, expectedVersion: 1 });
  await does(officer, 'checkNomination', { id: nomination, expectedVersion: 2 });
  const read = 'query ($id: ID!) { nomination(id: $id) { state availableActions checks { outcome } } }';
  const told = (await approver!.register.ask(read, { id: nomination })).nomination;
  expect(told).toEqual({ state: 'CHECKED', availableActions: ['DECIDE'], checks: [{ outcome: 'PASS' }] });

  const decision = await does(approver, 'recordAwardDecision', {
    kind: 'DECREE', number: '1-ү', date: TODAY, decidingBodyId: council, signatoryCapacity: 'Ассамблея Төрағасы',
  }); // prettier-ignore
  const rows = [{ nominationId: nomination, expectedVersion: 3, verdict: 'GRANT', citation: 'үлгі үшін' }];
  await does(approver, 'decideNominations', { id: decision, expectedVersion: 1, rows });
  const award = await id(`{ awards(filter: { awardDecision: { eq: "${decision}" } }) { nodes { id } } }`);
  await does(officer, 'receiveForms', { type: 'birlik_medal', series: 'Ү', count: 2, reason: 'баспахана' });
  await does(approver, 'signCertificates', { decisionId: decision, rows: [{ awardId: award, expectedVersion: 1 }] });
  await does(officer, 'presentAwards', {
    decisionId: decision, date: TODAY, place: 'Достық үйі', rows: [{ awardId: award, expectedVersion: 2 }],
  }); // prettier-ignore

  const AWARD =
    'query ($id: ID!) { award(id: $id) { number date status availableActions certificates { nodes { number } } } }';
  const seen = (await auditor!.register.ask(AWARD, { id: award })).award;
  expect(seen).toEqual({
    number: 'Ү № 1', date: TODAY, status: 'VALID', availableActions: [], certificates: { nodes: [{ number: 'Ү № 1' }] },
  }); // prettier-ignore
  await does(approver, 'revokeAward', { id: award, expectedVersion: 3, decisionId: decision, reason: 'үлгі аяқталды' });
  expect((await auditor!.register.ask(AWARD, { id: award })).award).toMatchObject({
    status: 'REVOKED',
    number: 'Ү № 1',
  });
});
