import { startApp, type TestApp } from '../../support/app.js';
import { Offices } from '../../support/offices.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

/** What belongs to a record itself goes with it; what holds it is named, so that it can be taken back or corrected. */
let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const reason = 'қате енгізілген';
const take = (id: string): Promise<string> => register.done('voidRecord', { id, reason });
const restore = (id: string): Promise<string> => register.done('restoreRecord', { id, reason });
const heldBy = async (id: string): Promise<string | undefined> =>
  (await register.attempt('voidRecord', { id, reason }, 'id', { language: 'ru' })).problems[0]?.message.split(
    /: |\. /,
  )[1];
const renamed = (id: string, more: Input = {}): Promise<string> =>
  register.done('renameOrganization', { id, expectedVersion: 1, name: { kk: 'Жаңа атау' }, ...more });

describe('an organization', () => {
  it('goes with its renaming and its end, and comes back with them', async () => {
    const id = await register.body('Ескі атау');
    await renamed(id, { effectiveDate: '2010' });
    await register.done('dissolveOrganization', { id, expectedVersion: 2, effectiveDate: '2020' });
    await take(id);
    await restore(id);
    const document = 'query ($id: ID!) { organization(id: $id) { changeEvents { kind } } }';
    const { organization } = await register.ask(document, { id });
    expect(organization.changeEvents).toEqual([{ kind: 'RENAME' }, { kind: 'DISSOLVE' }]);
  });

  it('is held by what it became together with others', async () => {
    const [one, other] = [await register.association('Бірі'), await register.association('Екіншісі')];
    const made = await register.association('Біріккен');
    await register.done('mergeOrganizations', {
      predecessors: [{ id: one, expectedVersion: 1 }, { id: other, expectedVersion: 1 }], successor: { id: made, expectedVersion: 1 },
      memberships: 'END', effectiveDate: '2021',
    }); // prettier-ignore
    for (const id of [one, other, made]) expect(await heldBy(id)).toBe('Преобразование «слияние 2021»');
  });

  it('goes with a right that was revoked, and is held by one that was not', async () => {
    const id = await register.body('Құқық берілген');
    const accountId = await register.done('createAccount', { signInName: 'of.body', displayName: 'Хатшы' });
    const grant = await register.done('giveGrant', { accountId, role: 'secretary', organizationId: id });
    expect(await heldBy(id)).toMatch(/«Хатшы – /);
    await register.done('revokeGrant', { id: grant, expectedVersion: 1, reason });
    await take(id);
    await restore(id);
  });
});

it('a source is held by the change of an organization that was decided in it', async () => {
  const source = await register.source('Қаулы');
  await renamed(await register.body('Бұрынғы'), { effectiveDate: '2020', decisionId: source });
  expect(await heldBy(source)).toBe('Преобразование «переименование 2020»');
});

describe('a person for whom another office asks', () => {
  it('goes with requests that were refused or revoked, and is held by others', async () => {
    const { register: shymkent } = await new Offices(app).holder({ role: 'secretary', area: '790000000' });
    const [body, areaId] = [await register.body('Жетісу'), await register.area('330000000')];
    const id = await register.person({ familyName: 'Мүшев', areaId });
    const membership = await register.appoint(id, body);
    const ask = (): Promise<string> => shymkent.done('requestAccess', { personId: id, reason: 'мүшелікке' });
    const refused = await ask();
    await take(membership);
    expect(await heldBy(id)).toMatch(/Шымкент/);
    await register.done('refuseAccessRequest', { id: refused, expectedVersion: 1, reason });
    await take(id);
    await restore(id);
    await restore(membership);
    const granted = await ask();
    await register.done('grantAccessRequest', { id: granted, expectedVersion: 1 });
    await take(membership);
    expect(await heldBy(id)).toMatch(/Шымкент/);
    await register.done('revokeAccess', { id: granted, expectedVersion: 2, reason });
    await take(id);
  });
});
