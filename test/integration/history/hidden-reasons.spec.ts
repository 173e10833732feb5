import { startApp, tokenWith, type Client, type Json, type TestApp } from '../../support/app.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

/** Why something was done is told to those who are told what was done. */
let app: TestApp;
let register: Register;
let caseId: string;
let start: string;

const REASONS = ['Ахметов Серік мырзаның өтініші', 'Ахметов Серік екі рет жазылған', 'Ахметовтың ісі қайта'];
const AUDITS = ['audit.read', 'audit.export', 'history.read'];

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  start = new Date().toISOString();
  const cabinetId = await register.done('registerFacility', { kind: 'mediation_cabinet', name: { kk: 'Кабинет' } });
  caseId = await register.done('openMediationCase', { cabinetId, kind: 'family', receivedOn: '2024-03-10' });
  const [first, second, third] = REASONS;
  await register.done('correctMediationCase', { id: caseId, expectedVersion: 1, parties: 'Ахметов', reason: first });
  await register.done('voidRecord', { id: caseId, reason: second });
  await register.done('restoreRecord', { id: caseId, reason: third });
});
afterAll(() => app.close());

const ENTRY = 'nodes { event sentence reason changes { field before after afterText hidden } }';
const historyOf = async (client: Client, of: string): Promise<Json[]> => {
  const { data, errors } = await client(`query ($of: ID!) { history(of: $of) { ${ENTRY} } }`, { of }, ENGLISH);
  expect(errors).toEqual([]);
  return data.history.nodes;
};
const ENGLISH = { headers: { 'accept-language': 'en' } };
const trailOf = async (client: Client, entityId: string): Promise<Json[]> => {
  const document = `query ($filter: AuditFilter) { auditTrail(filter: $filter) { ${ENTRY} } }`;
  const { data, errors } = await client(document, { filter: { entityId } }, ENGLISH);
  expect(errors).toEqual([]);
  return data.auditTrail.nodes;
};
const exported = async (format: string, token: string): Promise<string> => {
  const query = new URLSearchParams({ from: start, to: '2999-01-01T00:00:00Z', format });
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${app.url}/audit/export?${query.toString()}`, { headers })).text();
};

describe('the reasons of a sealed case', () => {
  it('are not for whoever audits without the right to the cases, and neither is why it was taken back', async () => {
    for (const told of [await historyOf(app.as(...AUDITS), caseId), await trailOf(app.as(...AUDITS), caseId)]) {
      expect(told.map(({ event }) => event)).toEqual([
        'record.restored',
        'record.voided',
        'mediation-case.corrected',
        'mediation-case.opened',
      ]);
      expect(JSON.stringify(told)).not.toContain('Ахметов');
      expect(told.map(({ reason }) => reason)).toEqual([null, null, null, null]);
      expect(told.map(({ sentence }) => sentence.includes('Reason: hidden'))).toEqual([true, true, true, false]);
      expect(told.flatMap(({ changes }) => changes).every(({ hidden }: Json) => hidden)).toBe(true);
    }
    for (const format of ['csv', 'jsonl']) {
      const text = await exported(format, tokenWith(...AUDITS));
      expect(text).toContain('mediation-case.corrected');
      expect(text).not.toContain('Ахметов');
    }
  });

  it('are for whoever reads the cases', async () => {
    const keeper = app.as(...AUDITS, 'mediation.cases.read');
    for (const told of [await historyOf(keeper, caseId), await trailOf(keeper, caseId)]) {
      const done = told.filter(({ event }) => event !== 'guarded.read');
      expect(done.map(({ reason }) => reason)).toEqual([...REASONS.toReversed(), null]);
      expect(JSON.stringify(told)).not.toContain('Reason: hidden');
    }
    const csv = await exported('csv', tokenWith(...AUDITS, 'mediation.cases.read'));
    for (const reason of REASONS) expect(csv).toContain(reason);
  });
});

it('tells why a consent was withdrawn to whoever reads consents, and why a record in sight was corrected to all', async () => {
  const personId = await register.person();
  const id = await register.done('recordConsent', { personId, ...register.selfDeclaration() });
  await register.done('withdrawConsent', { id, reason: 'жеке себеп' });
  const { version } = await register.after('correctPerson', corrected(personId), 'version');
  expect(version).toBe(2);
  const reasons = async (...more: string[]): Promise<unknown[]> =>
    (await historyOf(app.as(...AUDITS, 'people.read', ...more), personId)).map(({ reason }) => reason);
  expect(await reasons()).toEqual(['ашық себеп', null, null, null]);
  expect(await reasons('people.personal.consents')).toEqual(['ашық себеп', 'жеке себеп', null, null]);
});

const corrected = (id: string): Input => ({ id, expectedVersion: 1, familyName: 'Жаңаев', reason: 'ашық себеп' });
