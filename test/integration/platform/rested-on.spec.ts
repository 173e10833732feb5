import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, type Register } from '../../support/register.js';
import { MISTAKE, voidingIn } from '../../support/voiding.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const { take, restore, refusedVoid, refusedRestore, messageOf } = voidingIn(() => register);

describe('a record on which others rest', () => {
  it('stays, and the refusal names them', async () => {
    const [person, body, source] = [
      await register.person({ familyName: 'Тіректі' }),
      await register.body('Тірек'),
      await register.source('Негіз'),
    ];
    const membership = await register.appoint(person, body, { decisionId: source, sources: [{ sourceId: source }] });
    expect(await messageOf('voidRecord', person)).toBe(
      'На этой записи держатся другие: Членство «Тіректі – Тірек». Сначала аннулируйте или исправьте их.',
    );
    for (const id of [person, body, source]) expect(await refusedVoid(id)).toEqual(['RESTED_ON id']);
    await take(membership);
    for (const id of [person, body, source]) await take(id);
    expect(await refusedRestore(membership)).toEqual(['RESTS_ON_VOIDED id']);
    const told = await messageOf('restoreRecord', membership);
    for (const name of ['Тіректі', 'Тірек', 'Негіз']) expect(told.split(`«${name}»`)).toHaveLength(2);
    expect(await messageOf('restoreRecord', membership)).toMatch(
      /: Источник «Негіз», Лицо «Тіректі», Организация «Тірек»\./,
    );
    for (const id of [person, body, source, membership]) await restore(id);
  });

  it('counts those that the viewer may not know of', async () => {
    const person = await register.person();
    await register.award({ personId: person });
    const clerk = register.as('records.void', 'people.read', 'people.write', 'search.read');
    expect(await messageOf('voidRecord', person, clerk)).toMatch(/держатся другие: ещё записей: 1\./);
  });

  it.each([
    ['posts and terms', (body: string) => register.post(body)],
    ['a body below it', (body: string) => register.body('төменгі', { parentId: body })],
    ['an award it has granted', async (body: string) => register.award({ personId: await register.person(), grantingBodyId: body })],
    ['a right that holds in it', async (organizationId: string) => {
      const accountId = await register.done('createAccount', { signInName: 'resting', displayName: 'Тірек' });
      return register.done('giveGrant', { accountId, role: 'reader', organizationId });
    }],
  ])('is held by %s', async (_, rest) => {
    const body = await register.body('тіреуіш');
    await rest(body);
    expect(await refusedVoid(body)).toEqual(['RESTED_ON id']);
  }); // prettier-ignore

  it('is not held by its own names, numbers and citations', async () => {
    const source = await register.source('дерек');
    const association = await register.association('бүтін', {
      otherNames: [{ text: 'қысқа' }], ethnicGroups: ['uzbek'], sources: [{ sourceId: source }],
      declaredNumbers: [{ subject: 'members', value: 5, sourceId: source }],
    }); // prettier-ignore
    expect(await refusedVoid(source)).toEqual(['RESTED_ON id']);
    await take(association);
    await take(source);
    expect(await refusedRestore(association)).toEqual(['RESTS_ON_VOIDED id']);
  });

  it('is taken back or rested on, never both, by two at the same moment', async () => {
    const body = await register.body('жарыс');
    for (let i = 0; i < 10; i++) {
      const person = await register.person();
      const [taken, appointed] = await Promise.all([
        register.attempt('voidRecord', { id: person, ...MISTAKE }),
        register.attempt('appointMember', { personId: person, organizationId: body }),
      ]);
      expect([taken, appointed].filter(({ problems }) => problems.length > 0)).toHaveLength(1);
    }
  });
});
