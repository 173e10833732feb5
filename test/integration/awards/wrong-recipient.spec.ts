import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk, granting } from '../../support/award-desk.js';
import type { Input, Register } from '../../support/register.js';

/** A paper was signed for somebody who was picked wrongly. */
let app: TestApp;
let register: Register;
let desk: AwardDesk;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
});
afterAll(() => app.close());

const signing = (decisionId: string, awardId: string, expectedVersion = 1): Input => ({
  decisionId,
  rows: [{ awardId, expectedVersion }],
});
/** An award of a decision that is no nomination's, signed. */
async function signed(type: string): Promise<{ id: string; decision: string }> {
  const decision = await desk.decision();
  const id = await register.award({ type, personId: await register.person(), awardDecisionId: decision });
  await desk.approver.register.done('signCertificates', signing(decision, id));
  return { id, decision };
}
const correction = async (id: string, expectedVersion: number): Promise<Input> => ({
  id,
  expectedVersion,
  personId: await register.person(),
  reason: 'аттасы',
});
const formsOf = async (type: string): Promise<Json[]> =>
  (
    await register.ask(
      'query ($type: String!) { certificateBooks(filter: { type: { eq: $type } }) { nodes { forms { nodes { id number state stateReason version } } } } }',
      { type },
    )
  ).certificateBooks.nodes[0].forms.nodes;
const papersOf = (award: string): Promise<Json> =>
  register.ask(
    'query ($award: ID!) { award(id: $award) { number } certificates(filter: { award: { eq: $award } }) { nodes { number state } } }',
    { award },
  );

it('its form is spoiled, and the right one gets the next number', async () => {
  const type = await desk.award('wrong_numbered', { numbered: true });
  await register.done('receiveForms', { type, count: 2, reason: 'жүкқұжат' });
  const { id, decision } = await signed(type);
  const right = await desk.officer.register.done('correctAwardRecipient', await correction(id, 2));
  expect(await formsOf(type)).toMatchObject([
    { number: 1, state: 'SPOILED', stateReason: 'аттасы' },
    { number: 2, state: 'IN_STOCK' },
  ]);
  expect(await papersOf(id)).toEqual({ award: null, certificates: { nodes: [{ number: '№ 1', state: 'SPOILED' }] } });
  expect((await papersOf(right)).award).toEqual({ number: null });
  await desk.approver.register.done('signCertificates', signing(decision, right));
  expect(await papersOf(right)).toEqual({
    award: { number: '№ 2' },
    certificates: { nodes: [{ number: '№ 2', state: 'VALID' }] },
  });
});

it('where there are no numbers, the paper alone counts no more', async () => {
  const { id, decision } = await signed(await desk.award('wrong_letter'));
  const right = await desk.officer.register.done('correctAwardRecipient', await correction(id, 1));
  expect((await papersOf(id)).certificates.nodes).toEqual([{ number: null, state: 'SPOILED' }]);
  await desk.approver.register.done('signCertificates', signing(decision, right));
});

it('only who keeps the forms spoils one', async () => {
  const type = await desk.award('wrong_kept', { numbered: true });
  await register.done('receiveForms', { type, count: 1, reason: 'жүкқұжат' });
  const { id } = await signed(type);
  const clerk = register.as('awards.read', 'awards.write', 'records.void', 'people.read', 'certificates.read');
  expect(await clerk.refusals('correctAwardRecipient', await correction(id, 2))).toEqual(['OUT_OF_REACH id']);
});

it('the right one is another, however the id is typed', async () => {
  const personId = await register.person();
  const id = await register.award({ type: await desk.award('same_recipient'), personId });
  const same = { id: id.toUpperCase(), expectedVersion: 1, personId: personId.toUpperCase(), reason: 'аттасы' };
  expect(await register.refusals('correctAwardRecipient', same)).toEqual(['NOTHING_CHANGED personId']);
});

it('whom a decision has named on a nomination stays named', async () => {
  const decision = await desk.decision();
  const nomination = await desk.checked(await desk.award('wrong_nominee'));
  const { awards } = await desk.decide(decision, [granting(nomination)]);
  const { id } = awards.nodes[0];
  expect(await register.refusals('correctAwardRecipient', await correction(id, 1))).toEqual(['NOMINEE_STAYS id']);
  await desk.approver.register.done('revokeAward', { id, expectedVersion: 1, decisionId: decision, reason: 'қате' });
  await desk.decide(await desk.decision(), [granting(await desk.checked('wrong_nominee'))]);
});

it('an award whose paper counts is not taken back, and may be once the paper is spoiled', async () => {
  const type = await desk.award('wrong_award', { numbered: true });
  await register.done('receiveForms', { type, count: 1, reason: 'жүкқұжат' });
  const { id } = await signed(type);
  expect(await register.refusals('voidRecord', { id, reason: 'қате' })).toEqual(['RESTED_ON id']);
  const [form] = await formsOf(type);
  await register.done('spoilForm', { id: form!.id, expectedVersion: form!.version, reason: 'қате' });
  await register.done('voidRecord', { id, reason: 'қате' });
});
