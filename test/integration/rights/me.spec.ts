import { startApp, type TestApp } from '../../support/app.js';
import { ME, Offices, refusedWith } from '../../support/offices.js';

let app: TestApp;
let offices: Offices;

beforeAll(async () => {
  app = await startApp();
  offices = new Offices(app);
});
afterAll(() => app.close());

describe('me', () => {
  it.each([
    [
      'kk',
      'Жетісу облысы: жазбаларды оқи алады, жазбаларды енгізе және түзете алады, дербес деректерді көре алады',
      'Республика: жария жазбаларды оқи алады',
    ],
    [
      'ru',
      'область Жетісу: может читать записи, может вносить и исправлять записи, может видеть персональные данные',
      'Республика: может читать общедоступные записи',
    ],
    [
      'en',
      'Jetisu Region: can read records, can record and correct records, can see personal data',
      'The Republic: can read public records',
    ],
  ] as const)('says in %s what one may do, a sentence for each place', async (language, region, republic) => {
    await offices.role(
      `clerk_${language}`,
      'people.read',
      'people.write',
      'people.personal.birth',
      'people.personal.contacts',
    );
    const { ask } = await offices.holder({ role: `clerk_${language}`, area: '330000000' }, { role: 'reader' });
    const { me } = (await ask(ME, {}, { language })).data;
    expect(me.permissionsInWords).toEqual([region, republic]);
  });

  it('promises no more than public records to a reader, wherever the role is given', async () => {
    const { ask } = await offices.holder({ role: 'reader', area: '330000000' });
    const { me } = (await ask(ME, {}, { language: 'en' })).data;
    expect(me.permissionsInWords).toEqual(['The Republic: can read public records']);
  });

  it.each([
    ['that asks for none', undefined, 'Republic'],
    ['that asks for none we have', 'de', 'Republic'],
    ['that asks for another', 'ru', 'Республика'],
  ])('answers a request %s in the language of the account, unless it asks', async (_, asked, place) => {
    const own = { signInName: `english.${asked ?? 'none'}`, displayName: 'Ағылшын', language: 'en' };
    const id = await offices.register.done('createAccount', own);
    await offices.give(id, { role: 'reader' });
    const headers: Record<string, string> = asked === undefined ? {} : { 'accept-language': asked };
    const { me } = (await offices.signedIn(id).ask(ME, {}, { headers })).data;
    expect(me.permissionsInWords).toEqual([expect.stringContaining(place)]);
  });

  it('tells the account, its grants in force and nothing of others', async () => {
    await offices.holder({ role: 'administrator' });
    const holder = await offices.holder({ role: 'analyst', validUntil: '2999-12-31' });
    await offices.revoke(await offices.give(holder.id, { role: 'auditor' }));
    const { me } = (await holder.ask(ME, {}, { language: 'ru' })).data;
    expect(me.account).toMatchObject({ id: holder.id, language: 'kk', demonstration: false });
    expect(me.grants).toEqual([
      {
        id: expect.any(String) as string,
        role: 'analyst',
        roleName: 'Аналитик',
        place: null,
        validFrom: expect.any(String) as string,
        validUntil: '2999-12-31',
        onBehalfOf: null,
      },
    ]);
  });

  it('tells it by whatever names the question gives', async () => {
    const { ask } = await offices.holder({ role: 'reader' });
    const document = '{ i: me { a: account { n: signInName } g: grants { r: role } } }';
    // The third time by compiled code.
    for (let i = 0; i < 4; i++)
      expect((await ask(document)).data).toEqual({
        i: { a: { n: expect.stringContaining('holder') as string }, g: [{ r: 'reader' }] },
      });
  });

  it('of the administrator’s token has no account and may do everything everywhere', async () => {
    const { me } = (await app.admin(ME, {}, { language: 'en' })).data;
    expect([me.account, me.grants]).toEqual([null, []]);
    expect(me.permissionsInWords).toEqual([expect.stringMatching(/^The Republic: .*can administer/)]);
    expect(await refusedWith(app.anonymous, ME)).toEqual(['UNAUTHENTICATED']);
  });
});
