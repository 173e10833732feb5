import { startApp, type TestApp } from '../../support/app.js';
import { dayFromToday } from '../../support/offices.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

describe('confirmContacts', () => {
  it('keeps the day, today unless told, and tells it', async () => {
    const id = await register.association('Байланыс');
    const asked = 'contactsConfirmedOn version';
    expect(
      await register.after('confirmContacts', { id, expectedVersion: 1, confirmedOn: '2024-05-01' }, asked),
    ).toEqual({ contactsConfirmedOn: '2024-05-01', version: 2 });
    expect(await register.after('confirmContacts', { id, expectedVersion: 2 }, asked)).toEqual({
      contactsConfirmedOn: dayFromToday(0),
      version: 3,
    });
    const { history } = await register.ask(`{ history(of: "${id}") { nodes { event sentence } } }`);
    expect(history.nodes[1]).toEqual({
      event: 'organization.contacts-confirmed',
      sentence: expect.stringContaining('Байланыс деректерін растау: Байланыс'),
    });
  });

  it.each<[string, Input, string[]]>([
    ['a day to come', { confirmedOn: '2999-01-01' }, ['DATE_IN_FUTURE confirmedOn']],
    ['another version', { expectedVersion: 7 }, ['STALE_VERSION expectedVersion']],
    ['nothing new', { confirmedOn: '2024-05-01' }, ['NOTHING_CHANGED']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.association('Бас тарту');
    await register.done('confirmContacts', { id, expectedVersion: 1, confirmedOn: '2024-05-01' });
    expect(await register.refusals('confirmContacts', { id, expectedVersion: 2, ...more })).toEqual(refusals);
  });

  it('is refused for an organization that has ended, and out of reach', async () => {
    const [here, there] = [await register.area('790000000'), await register.area('310000000')];
    const id = await register.association('Тараған', { areaId: there });
    const near = registerOf(app, app.inArea(here, 'organizations.read', 'organizations.write'));
    expect(await near.refusals('confirmContacts', { id, expectedVersion: 1 })).toEqual(['OUT_OF_REACH id']);
    await register.done('dissolveOrganization', { id, expectedVersion: 1 });
    expect(await register.refusals('confirmContacts', { id, expectedVersion: 2 })).toEqual(['ALREADY_DISSOLVED id']);
  });
});
