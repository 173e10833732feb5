import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

/** No account, membership or award leads back to a person whose data were erased. */
let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const account = (signInName: string, more: Input = {}): Promise<string> =>
  register.done('createAccount', { signInName, displayName: 'Айгүл Бек', ...more });
const anonymise = (id: string): Promise<unknown> =>
  register.done('anonymisePerson', { id, expectedVersion: 1, reason: 'өтініш' });
describe('the history of accounts', () => {
  it('tells whose they are and were while the person is known, and never again', async () => {
    const [first, second] = [await register.person(), await register.person()];
    const history = await register.history(async () => {
      const id = await account('first.of', { personId: first });
      await register.done('correctAccount', { id, expectedVersion: 1, personId: second });
      await account('second.of', { personId: second });
    });
    expect(history.map(({ changes }) => changes['Account.personId'])).toEqual([
      [null, first],
      [null, second],
      [null, second],
    ]);
    await anonymise(first);
    const unlinked = await register.history(() => anonymise(second));
    expect(unlinked.flatMap(({ changes }) => Object.entries(changes))).toEqual([
      ['Person.anonymisedOn', [null, expect.any(String)]],
      ['Account.personId', [{ erased: true }, null]],
      ['Account.personId', [{ erased: true }, null]],
    ]);
    const keys = 'SELECT FROM subject_keys WHERE subject_id = ANY ($1::uuid[]) AND sealed_key IS NOT NULL';
    expect(await app.dataSource.query(keys, [[first, second]])).toEqual([]);
  });

  it('keeps the id of no person readable', async () => {
    const [first, second] = [await register.person(), await register.person()];
    const id = await account('third.of', { personId: first });
    await register.done('correctAccount', { id, expectedVersion: 1, personId: second });
    await register.done('correctAccount', { id, expectedVersion: 2, personId: null });
    const rows: { before: unknown; after: unknown }[] = await app.dataSource.query(
      `SELECT before, after FROM changes WHERE entity_id = $1 AND field = 'personId'`,
      [id],
    );
    expect(rows).toHaveLength(4);
    for (const each of rows.flatMap(({ before, after }) => [before, after])) expect(typeof each).not.toBe('string');
  });
});

describe('a person who was anonymised', () => {
  let personId: string;
  let organizationId: string;
  beforeAll(async () => {
    personId = await register.person();
    organizationId = await register.body('Кеңес');
    await anonymise(personId);
  });

  it('is given no account', async () => {
    const input = { signInName: 'no.body', displayName: 'Айгүл Бек', personId };
    expect(await register.refusals('createAccount', input)).toEqual(['PERSON_ANONYMISED personId']);
    const id = await account('some.body');
    expect(await register.refusals('correctAccount', { id, expectedVersion: 1, personId })).toEqual([
      'PERSON_ANONYMISED personId',
    ]);
  });

  it('is appointed to nothing', async () => {
    expect(await register.refusals('appointMember', { personId, organizationId })).toEqual([
      'PERSON_ANONYMISED personId',
    ]);
  });

  it('is given no award, and hands none over', async () => {
    const refused = ['PERSON_ANONYMISED presenterId'];
    const award = { type: 'algys_hat' };
    expect(await register.refusals('recordAward', { ...award, personId })).toEqual(['PERSON_ANONYMISED personId']);
    expect(await register.refusals('recordAward', { ...award, organizationId, presenterId: personId })).toEqual(
      refused,
    );
    const id = await register.award({ ...award, organizationId });
    expect(await register.refusals('correctAward', { id, expectedVersion: 1, presenterId: personId })).toEqual(refused);
  });

  it('may have handed over an award that is corrected', async () => {
    const presenterId = await register.person();
    const id = await register.award({ type: 'algys_hat', organizationId, presenterId });
    await anonymise(presenterId);
    await register.done('correctAward', { id, expectedVersion: 1, presenterId, note: 'нақтыланды' });
  });
});
