import { startApp, type TestApp } from '../../support/app.js';
import { Offices, refusedWith } from '../../support/offices.js';
import { UNKNOWN_ID, type Input } from '../../support/register.js';

let app: TestApp;
let offices: Offices;

beforeAll(async () => {
  app = await startApp();
  offices = new Offices(app);
});
afterAll(() => app.close());

const READ = '{ people { totalCount } }';

describe('an account', () => {
  it('is made with a name to sign in by, and holds nothing', async () => {
    const person = await offices.register.person();
    const input = { signInName: 'a.bek', displayName: 'Айгүл Бек', language: 'ru', personId: person };
    const stored = await offices.register.after(
      'createAccount',
      input,
      'id signInName displayName language disabled demonstration version person { id } grants { totalCount }',
    );
    expect(stored).toEqual({
      id: expect.any(String) as string, signInName: 'a.bek', displayName: 'Айгүл Бек', language: 'ru', disabled: false, demonstration: false,
      version: 1, person: { id: person }, grants: { totalCount: 0 },
    }); // prettier-ignore
    expect(await refusedWith(app.asAccount(stored.id), READ)).toEqual(['FORBIDDEN']);
  });

  it.each<[string, Input, string[]]>([
    ['a name in capitals', { signInName: 'A.Bek' }, ['INVALID_SIGN_IN_NAME signInName']],
    ['a name of two letters', { signInName: 'ab' }, ['INVALID_SIGN_IN_NAME signInName']],
    ['another language', { language: 'de' }, ['UNKNOWN_LANGUAGE language']],
    ['a person that is none', { personId: UNKNOWN_ID }, ['NOT_FOUND personId']],
  ])('is not made with %s', async (_, wrong, refusals) => {
    const input = { signInName: 'right.name', displayName: 'Айгүл Бек', ...wrong };
    expect(await offices.register.refusals('createAccount', input)).toEqual(refusals);
  });

  it('has its sign-in name alone', async () => {
    const input = { signInName: 'once.only', displayName: 'Айгүл Бек' };
    await offices.register.done('createAccount', input);
    expect(await offices.register.refusals('createAccount', input)).toEqual(['SIGN_IN_NAME_TAKEN signInName']);
  });

  it('is corrected, and the history tells how it was and why', async () => {
    const { id } = await offices.holder();
    const correction = { id, expectedVersion: 1, displayName: 'Айгүл Серік', reason: 'тегі өзгерді' };
    expect(await offices.register.history(() => offices.register.done('correctAccount', correction))).toEqual([
      {
        event: 'account.corrected',
        changes: { 'Account.displayName': [expect.stringContaining('Иесі'), 'Айгүл Серік'] },
        reason: 'тегі өзгерді',
      },
    ]);
    expect(await offices.register.refusals('correctAccount', correction)).toEqual(['STALE_VERSION expectedVersion']);
  });

  it('that is disabled can do nothing from the next request on, and again when it is enabled', async () => {
    const reader = await offices.holder({ role: 'reader' });
    expect(await refusedWith(reader.ask, READ)).toEqual([]);
    await offices.register.done('disableAccount', { id: reader.id, expectedVersion: 1, reason: 'кетті' });
    expect(await refusedWith(reader.ask, READ)).toEqual(['UNAUTHENTICATED']);
    const again = { id: reader.id, expectedVersion: 2, reason: 'кетті' };
    expect(await offices.register.refusals('disableAccount', again)).toEqual(['NOTHING_CHANGED']);
    await offices.register.done('enableAccount', { ...again, reason: 'оралды' });
    expect(await refusedWith(reader.ask, READ)).toEqual([]);
    expect(await offices.register.refusals('enableAccount', { ...again, expectedVersion: 3 })).toEqual([
      'NOTHING_CHANGED',
    ]);
  });

  it('is managed only by who keeps accounts wherever it holds a grant', async () => {
    await offices.role('keeper', 'identity.read', 'identity.accounts');
    const keeper = await offices.holder({ role: 'keeper', area: '330000000' });
    const inside = await offices.holder({ role: 'reader', area: '331000000' });
    const outside = await offices.holder({ role: 'reader', area: '331000000' }, { role: 'reader', area: '790000000' });
    const disable = (id: string): Input => ({ id, expectedVersion: 1, reason: 'кетті' });
    for (const command of ['disableAccount', 'correctAccount'])
      expect(
        await keeper.register.refusals(command, {
          ...disable(outside.id),
          ...(command === 'correctAccount' && { displayName: 'Басқа' }),
        }),
      ).toEqual(['OUT_OF_REACH id']);
    await keeper.register.done('disableAccount', disable(inside.id));
    await offices.register.done('disableAccount', disable(outside.id));
    expect(await keeper.register.refusals('enableAccount', { ...disable(outside.id), expectedVersion: 2 })).toEqual([
      'OUT_OF_REACH id',
    ]);
  });

  it('is found in lists by name and state, and by its sign-in name', async () => {
    const { id } = await offices.holder({ role: 'analyst' });
    const { accounts, account } = await offices.register.ask(
      `query ($id: ID!) {
        accounts(filter: { id: { eq: $id }, disabled: false, demonstration: false }, orderBy: { field: SIGN_IN_NAME }) {
          nodes { signInName grants(filter: { inForce: true, role: { eq: "analyst" } }) { nodes { role { code } area { id } givenBy } } } }
        account(signInName: "once.only") { displayName } }`,
      { id },
    );
    const grants = { nodes: [{ role: { code: 'analyst' }, area: null, givenBy: 'administrator' }] };
    expect(accounts.nodes).toEqual([{ signInName: expect.any(String) as string, grants }]);
    expect(account).toEqual({ displayName: 'Айгүл Бек' });
  });
});
