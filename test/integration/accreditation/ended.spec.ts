import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Accrediting } from '../../support/good-accreditation-inputs.js';
import { dayFromToday } from '../../support/offices.js';
import { registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let steps: Accrediting;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  steps = new Accrediting(register, await register.body('Кеңес', { kind: 'apk_council' }));
});
afterAll(() => app.close());

const entry = async (id: string): Promise<Json> =>
  (await register.ask('query ($id: ID!) { accreditation(id: $id) { state availableActions } }', { id })).accreditation;
const deciding = (id: string, expectedVersion: number, more: object = {}): Record<string, unknown> => ({
  id,
  expectedVersion,
  ...steps.decision(),
  reason: 'себеп',
  ...more,
});

it('an entry of an association that has ended goes on no more, but can be withdrawn', async () => {
  const associationId = await register.association('Тараған');
  const id = await steps.accredited('1038', {}, { associationId });
  await register.done('suspendAccreditation', deciding(id, 1, { effectiveOn: '2024-07-01' }));
  await register.done('dissolveOrganization', { id: associationId, expectedVersion: 1, effectiveDate: '2025-01-01' });
  expect(await entry(id)).toMatchObject({ state: 'ENDED', availableActions: ['CORRECT', 'WITHDRAW'] });
  for (const command of ['renewAccreditation', 'reinstateAccreditation'])
    expect(await register.refusals(command, deciding(id, 2))).toEqual(['ACCREDITATION_STATE id']);
  await register.done('withdrawAccreditation', deciding(id, 2));
  const late = await register.association('Кеш');
  const application = await steps.considered({ associationId: late });
  await register.done('dissolveOrganization', { id: late, expectedVersion: 1, effectiveDate: '2024-05-10' });
  const granted = {
    id: application,
    expectedVersion: 2,
    ...steps.decision(),
    number: '1039',
    validFrom: '2024-06-01',
  };
  expect(await register.refusals('grantAccreditation', granted)).toEqual(['AFTER_DISSOLUTION validFrom']);
  const { warnings } = await register.attempt('grantAccreditation', { ...granted, validFrom: null }, 'id');
  expect(warnings.map(({ code, path }) => [code, ...path])).toEqual([['AFTER_DISSOLUTION', 'decidedOn']]);
});

it('an entry of an association that ends holds to its last day, wherever it is read; what was over before stays so', async () => {
  const names = ['Бүгін', 'Кеше', 'Белгісіз', 'Бұрын'];
  const associations = await Promise.all(names.map((name) => register.association(name)));
  const until = [{}, {}, { validUntil: dayFromToday(30) }, { validUntil: '2025-01-01' }];
  const ids = await Promise.all(
    associations.map((associationId, i) => steps.accredited(`115${i}`, until[i], { associationId })),
  );
  const states = async (): Promise<string[]> => (await Promise.all(ids.map(entry))).map(({ state }) => state);
  const days = [dayFromToday(0), dayFromToday(-1), null, '2025-05-05'];
  for (const [i, effectiveDate] of days.entries())
    await register.done('dissolveOrganization', { id: associations[i], expectedVersion: 1, effectiveDate });
  expect(await states()).toEqual(['IN_FORCE', 'ENDED', 'ENDED', 'EXPIRED']);
  const document = `query ($ids: [ID!]!, $associations: [ID!]!) {
    accreditations(filter: { id: { in: $ids }, state: [ENDED] }) { totalCount }
    accreditationsStatistics(filter: { association: { in: $associations } }, groupBy: [STATE]) { groups { state count } }
    inForce: associations(filter: { id: { in: $associations }, accreditation: { state: [IN_FORCE] } }) { totalCount }
    expiring: associations(filter: { id: { in: $associations }, accreditation: { expiringWithin: 90 } }) { totalCount }
    ended: associations(filter: { id: { in: $associations }, accreditation: { state: [ENDED] } }) { nodes { accreditation { state } } } }`;
  const read = await register.ask(document, { ids, associations });
  expect(read).toMatchObject({
    accreditations: { totalCount: 2 }, inForce: { totalCount: 1 }, expiring: { totalCount: 0 },
    ended: { nodes: [{ accreditation: { state: 'ENDED' } }, { accreditation: { state: 'ENDED' } }] },
  }); // prettier-ignore
  expect(new Set(read.accreditationsStatistics.groups.map(({ state, count }: Json) => `${state} ${count}`))).toEqual(
    new Set(['IN_FORCE 1', 'ENDED 2', 'EXPIRED 1']),
  );
});
