import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let id: string;
let ethnicGroupId: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  ethnicGroupId = (await register.ask('{ ethnicGroups(filter: { code: { eq: "jewish" } }) { nodes { id } } }'))
    .ethnicGroups.nodes[0].id;
  const withdrawnPhoto = register.selfDeclaration({ purpose: 'photo_publication', validUntil: '2024-03-02' });
  id = await register.person({
    familyName: 'Атран',
    givenName: 'Белла',
    birthDate: '1890-01-01',
    iin: '900101200010',
    ethnicGroupId,
    phone: '+7 701 000 00 00',
    email: 'bella@example.kz',
    address: 'Шымкент',
    consents: [register.selfDeclaration(), withdrawnPhoto],
  });
});
afterAll(() => app.close());

const FIELDS = `iin birthDate ethnicGroup { code } phone email address photoConsent hiddenFields`;
const visibleTo = async (...permissions: string[]): Promise<Json> => {
  const client = app.as('people.read', 'reference.read', ...permissions);
  const { data, errors } = await client(`query ($id: ID!) { person(id: $id) { personalData { ${FIELDS} } } }`, { id });
  expect(errors).toEqual([]);
  return data.person.personalData;
};
const ALL_NULL = {
  iin: null,
  birthDate: null,
  ethnicGroup: null,
  phone: null,
  email: null,
  address: null,
  photoConsent: null,
};
const ALL = Object.keys(ALL_NULL);
const sorted = ({ hiddenFields, ...rest }: Json): Json => ({ ...rest, hiddenFields: hiddenFields.sort() });
const allBut = (...seen: string[]): string[] => ALL.filter((each) => !seen.includes(each)).sort();

describe('personal data', () => {
  it('are null and named for whoever may see none of them', async () => {
    expect(sorted(await visibleTo())).toEqual({ ...ALL_NULL, hiddenFields: allBut() });
  });

  it.each([
    ['people.personal.iin', { iin: '900101200010' }],
    ['people.personal.birth', { birthDate: '1890-01-01' }],
    ['people.personal.ethnicity', { ethnicGroup: { code: 'jewish' } }],
    [
      'people.personal.contacts',
      { phone: '+7 701 000 00 00', email: 'bella@example.kz', address: 'Шымкент', photoConsent: false },
    ],
  ])('are shown one by one: %s', async (permission, shown) => {
    expect(sorted(await visibleTo(permission))).toEqual({
      ...ALL_NULL,
      ...shown,
      hiddenFields: allBut(...Object.keys(shown)),
    });
  });

  it('that nobody has told are null and not named', async () => {
    const unknown = await register.after('registerPerson', { familyName: 'Белгісіз' }, `personalData { ${FIELDS} }`);
    expect(unknown.personalData).toEqual({ ...ALL_NULL, hiddenFields: [] });
  });

  it('are as hidden in a list and behind other records', async () => {
    const body = await register.body('Шымкент қаласының ассамблеясы');
    await register.appoint(id, body);
    const { data } = await app.as(
      'people.read',
      'organizations.read',
      'memberships.read',
    )(
      `query ($id: ID!) {
        people(search: "Атран") { nodes { personalData { iin hiddenFields } } }
        organization(id: $id) { memberships { nodes { person { personalData { birthDate hiddenFields } } } } }
      }`,
      { id: body },
    );
    expect(data.people.nodes[0].personalData).toMatchObject({
      iin: null,
      hiddenFields: expect.arrayContaining(['iin']),
    });
    expect(data.organization.memberships.nodes[0].person.personalData).toMatchObject({
      birthDate: null,
      hiddenFields: expect.arrayContaining(['birthDate']),
    });
  });

  it('are as hidden in what a command answers', async () => {
    const clerk = register.as('people.read', 'people.write');
    const person = { familyName: 'Сулайманов', iin: '900101200105' };
    const { personalData } = await clerk.after('registerPerson', person, 'personalData { iin hiddenFields }');
    expect(personalData).toEqual({ iin: null, hiddenFields: expect.arrayContaining(['iin']) });
  });

  it.each([
    ['iin', { iin: { eq: '900101200010' } }, 'people.personal.iin'],
    ['iin within or', { or: [{ iin: { in: ['900101200010'] } }] }, 'people.personal.iin'],
    ['birth within not', { not: { birth: { within: '1890' } } }, 'people.personal.birth'],
    ['ethnic group within and', { and: [{ ethnicGroup: { isNull: true } }] }, 'people.personal.ethnicity'],
  ])('cannot be filtered by without the permission: %s', async (_, filter, required) => {
    const document = 'query ($filter: PersonFilter) { people(filter: $filter) { totalCount } }';
    const { errors } = await app.as('people.read')(document, { filter });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.required])).toEqual([['FORBIDDEN', required]]);
    expect((await app.as('people.read', required)(document, { filter })).errors).toEqual([]);
  });

  it('can be filtered by with it', async () => {
    const filter = { iin: { eq: '900101200010' }, birth: { within: '1890' }, ethnicGroup: { eq: ethnicGroupId } };
    const document = 'query ($filter: PersonFilter) { people(filter: $filter) { nodes { id } } }';
    expect((await register.ask(document, { filter })).people.nodes).toEqual([{ id }]);
    const later = { ...filter, birth: { from: '1890-01-02' } };
    expect((await register.ask(document, { filter: later })).people.nodes).toEqual([]);
  });

  it('are not found by a search', async () => {
    const { search } = await register.ask('{ search(text: "900101200010") { form } }');
    expect(search).toEqual([]);
  });
});
