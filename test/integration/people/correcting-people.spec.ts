import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const WHOLE = `
  id version familyName givenName patronymicName displayName gender deathDate academicDegree note synthetic
  otherNames { text kind language script startDate endDate }
  area { code } region { code }
  personalData { iin birthDate ethnicGroup { code } phone email address photoConsent hiddenFields }
  citations { quote source { id } }`;

describe('correctPerson', () => {
  const bella = {
    familyName: 'Атран',
    givenName: 'Белла',
    phone: '+7 701 000 00 00',
    birthDate: '1890-02',
    otherNames: [{ text: 'Bella Atran' }],
  };
  const read = async (id: string): Promise<Record<string, unknown>> =>
    (await register.ask(`query ($id: ID!) { person(id: $id) { ${WHOLE} } }`, { id })).person;

  it('changes what is given, clears what is null, leaves the rest', async () => {
    const id = await register.person(bella);
    const before = await read(id);
    const after = await register.after(
      'correctPerson',
      { id, expectedVersion: 1, givenName: 'Бела', birthDate: null, phone: null },
      WHOLE,
    );
    expect(after).toEqual({
      ...before,
      givenName: 'Бела',
      displayName: 'Атран Бела',
      personalData: { ...(before.personalData as object), birthDate: null, phone: null },
      version: 2,
    });
  });

  it('tells the history the fields before and after, and why', async () => {
    const id = await register.person(bella);
    const correction = { id, expectedVersion: 1, familyName: 'Атран-Леви', phone: null, reason: 'неке куәлігі' };
    expect(await register.history(() => register.done('correctPerson', correction))).toEqual([
      {
        event: 'person.corrected',
        reason: 'неке куәлігі',
        changes: { 'Person.familyName': ['Атран', 'Атран-Леви'], 'Person.phone': ['+7 701 000 00 00', null] },
      },
    ]);
  });

  it('finds the person by the corrected name and no longer by the wrong one', async () => {
    const id = await register.person({ familyName: 'Ошибкина' });
    await register.done('correctPerson', { id, expectedVersion: 1, familyName: 'Правдина' });
    const found = async (search: string): Promise<unknown[]> =>
      (await register.ask('query ($search: String!) { people(search: $search) { nodes { id } } }', { search })).people
        .nodes;
    expect(await found('Правдина')).toEqual([{ id }]);
    expect(await found('Ошибкина')).toEqual([]);
  });

  it('adds a source, once', async () => {
    const id = await register.person(bella);
    const sources = [{ sourceId: await register.source('Хаттама № 3') }];
    const after = await register.after(
      'correctPerson',
      { id, expectedVersion: 1, sources },
      'version citations { source { title } }',
    );
    expect(after).toEqual({ version: 2, citations: [{ source: { title: 'Хаттама № 3' } }] });
    expect(await register.refusals('correctPerson', { id, expectedVersion: 2, sources })).toEqual(['NOTHING_CHANGED']);
  });

  it('is refused when the record was changed meanwhile, and says which version it has', async () => {
    const id = await register.person(bella);
    await register.done('correctPerson', { id, expectedVersion: 1, note: 'бірінші' });
    const stale = { id, expectedVersion: 1, note: 'екінші' };
    expect(await register.refusals('correctPerson', stale)).toEqual(['STALE_VERSION expectedVersion']);
    const { problems } = await register.attempt('correctPerson', stale, 'id', { language: 'en' });
    expect(problems[0]!.message).toBe(
      'This record has changed meanwhile. Its version is now 2. Read it again and repeat.',
    );
  });

  it('lets one of two corrections of one version through', async () => {
    const id = await register.person(bella);
    const both = await Promise.all(
      ['бірінші', 'екінші'].map((note) => register.attempt('correctPerson', { id, expectedVersion: 1, note })),
    );
    expect(both.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['STALE_VERSION']);
  });

  it.each([
    ['nothing new', { givenName: 'Белла' }, ['NOTHING_CHANGED']],
    ['nothing at all', {}, ['NOTHING_CHANGED']],
    ['the last part of the name cleared', { familyName: null, givenName: null }, ['NAME_MISSING familyName']],
    ['death before the birth that is recorded', { deathDate: '1889' }, ['DEATH_BEFORE_BIRTH deathDate']],
    ['an IIN that does not add up', { iin: '900101200011' }, ['IIN_CONTROL_DIGIT iin']],
    ['a list of names cleared by null', { otherNames: null }, ['REQUIRED otherNames']],
    ['sources cleared by null', { sources: null }, ['REQUIRED sources']],
  ])('is refused and leaves no trace: %s', async (_, correction, refusals) => {
    const id = await register.person(bella);
    expect(await register.refusals('correctPerson', { id, expectedVersion: 1, ...correction })).toEqual(refusals);
  });

  it('is refused for a person that is none', async () => {
    const correction = { id: UNKNOWN_ID, expectedVersion: 1, note: 'ә' };
    expect(await register.refusals('correctPerson', correction)).toEqual(['NOT_FOUND id']);
  });

  it('refuses the IIN of another person', async () => {
    await register.person({ familyName: 'Саттаров', iin: '850512100804' });
    const id = await register.person(bella);
    expect(await register.refusals('correctPerson', { id, expectedVersion: 1, iin: '850512100804' })).toEqual([
      'IIN_TAKEN iin',
    ]);
  });
});
