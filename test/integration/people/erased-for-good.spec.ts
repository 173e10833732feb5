import { TODAY } from '../../../src/platform/reading/filters.js';
import { startApp, type TestApp } from '../../support/app.js';
import { Offices } from '../../support/offices.js';
import { registerOf, type Input, type Register } from '../../support/register.js';
import { verdicts } from '../../support/trail.js';

/** Nothing is told under the key of a person once it was destroyed; the history, the trail and the verifiers go on. */
let app: TestApp;
let register: Register;
let jetisu: Register;
let shymkent: Register;
let body: string;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  const offices = new Offices(app);
  jetisu = (await offices.holder({ role: 'secretary', area: '330000000' })).register;
  shymkent = (await offices.holder({ role: 'secretary', area: '790000000' })).register;
  body = await register.body('Жетісу ассамблеясы', { areaId: await register.area('330000000') });
});
afterAll(() => app.close());

const anonymise = (id: string): Promise<string> =>
  register.done('anonymisePerson', { id, expectedVersion: 1, reason: 'өтініш' });
/** A public person, whom Shymkent asks for. */
async function asked(): Promise<{ person: string; request: string }> {
  const person = await register.person({ familyName: 'Мүшев', areaId: await register.area('330000000') });
  await register.appoint(person, body);
  return { person, request: await shymkent.done('requestAccess', { personId: person, reason: 'мүшелікке' }) };
}
const sound = async (...ids: string[]): Promise<void> => {
  for (const id of ids) {
    const document = 'query ($id: ID!) { history(of: $id) { nodes { sentence changes { before after } } } }';
    expect((await app.admin(document, { id })).errors).toEqual([]);
  }
  const trail = '{ auditTrail(first: 100) { nodes { sentence changes { field before after } } } }';
  expect((await app.admin(trail)).errors).toEqual([]);
  const { own, independent } = await verdicts(app.ownerUrl);
  expect([own, independent]).toEqual([expect.stringMatching(/: intact$/), expect.stringMatching(/: intact$/)]);
};

it('closes the requests that wait, and answers none about who was anonymised', async () => {
  const [open, granted] = [await asked(), await asked()];
  await jetisu.done('grantAccessRequest', { id: granted.request, expectedVersion: 1 });
  await anonymise(open.person);
  await anonymise(granted.person);
  const document = 'query ($id: ID!) { node(id: $id) { ... on AccessRequest { answer answeredAt version } } }';
  const { version, ...closed } = (await jetisu.ask(document, { id: open.request })).node;
  expect(closed).toEqual({ answer: 'REFUSED', answeredAt: expect.any(String) });

  const late = { id: open.request, expectedVersion: version, reason: 'негізі жоқ' };
  const refused = ['PERSON_ANONYMISED id'];
  expect(await jetisu.refusals('refuseAccessRequest', late)).toEqual(refused);
  const { reason: _, ...grant } = late;
  expect(await jetisu.refusals('grantAccessRequest', grant)).toEqual(refused);
  const revoked = (await jetisu.ask(document, { id: granted.request })).node.version;
  const revoke = { id: granted.request, expectedVersion: revoked, reason: 'қате' };
  expect(await jetisu.refusals('revokeAccess', revoke)).toEqual(refused);
  await sound(open.person, open.request, granted.request);
});

it('tells a value that no key opens as erased, and stops nowhere', async () => {
  const { person, request } = await asked();
  await anonymise(person);
  // What a database did before it kept that a key was destroyed: a second one, which does not open what the first has sealed.
  const sql = (text: string): Promise<unknown> => app.dataSource.query(text, [person]);
  await sql('DELETE FROM subject_keys WHERE subject_id = $1');
  const [{ id }] = await app.dataSource.query(
    `SELECT id FROM accounts WHERE person_id IS NULL AND sign_in_name = 'holder.1'`,
  );
  await sql('UPDATE people SET anonymised_on = NULL WHERE id = $1');
  await register.done('correctAccount', { id, expectedVersion: 1, personId: person });
  await register.done('correctAccount', { id, expectedVersion: 2, personId: null });
  await sql(`UPDATE people SET anonymised_on = ${TODAY} WHERE id = $1`);
  await sound(person, request, id);
});

/** Every command that tells about a person. */
const TELLING: Record<string, (person: string, consent: string, request: string) => Input> = {
  correctPerson: (id) => ({ id, expectedVersion: 1, familyName: 'Жаңа' }),
  recordConsent: (personId) => ({
    personId,
    purpose: 'ethnicity_self_declaration',
    givenOn: '2024-03-01',
    form: 'PAPER',
  }),
  withdrawConsent: (_, id) => ({ id, withdrawnOn: '2024-03-02' }),
  createAccount: (personId) => ({ signInName: `of.${personId.slice(-6)}`, displayName: 'Иесі', personId }),
  requestAccess: (personId) => ({ personId, reason: 'тағы' }),
  refuseAccessRequest: (_, __, id) => ({ id, expectedVersion: 1, reason: 'негізі жоқ' }),
  grantAccessRequest: (_, __, id) => ({ id, expectedVersion: 1 }),
};

it.each(Object.keys(TELLING))('%s makes no second key, though nothing else stops it', async (name) => {
  const { person, request } = await asked();
  const consent = await register.done('recordConsent', TELLING['recordConsent']!(person, '', ''));
  await app.dataSource.query('UPDATE subject_keys SET sealed_key = NULL, key_id = NULL WHERE subject_id = $1', [
    person,
  ]);
  const input = TELLING[name]!(person, consent, request);
  const by = name === 'requestAccess' ? shymkent : register;
  if (name === 'requestAccess') await app.dataSource.query('DELETE FROM access_requests WHERE id = $1', [request]);
  expect(await by.refusals(name, input)).toEqual(['PERSON_ANONYMISED id']);
  const [key] = await app.dataSource.query('SELECT sealed_key FROM subject_keys WHERE subject_id = $1', [person]);
  expect(key).toEqual({ sealed_key: null });
});
