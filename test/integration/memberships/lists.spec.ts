import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let council: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  council = await register.body('Алқа');
});

/** The members of the council, as the list of all memberships has them. */
const members = async (filter: object, field: string): Promise<string[]> => {
  const { memberships } = await register.ask(
    `query ($filter: MembershipFilter, $by: MembershipOrder) { memberships(filter: $filter, orderBy: $by) {
      nodes { person { displayName } } } }`,
    { filter: { organization: { eq: council }, ...filter }, by: { field } },
  );
  return memberships.nodes.map(({ person }: { person: { displayName: string } }) => person.displayName);
};
const seat = async (familyName: string, role: string, position: number): Promise<{ person: string; post: string }> => {
  const person = await register.person({ familyName });
  const post = await register.post(council, role, { position });
  await register.appoint(person, council, { postId: post });
  return { person, post };
};

describe('what stands beside a membership follows', () => {
  it('the name of the person', async () => {
    const first = await seat('Абай', 'member', 1);
    await seat('Бауыржан', 'member', 2);
    expect(await members({}, 'PERSON')).toEqual(['Абай', 'Бауыржан']);
    await register.done('correctPerson', { id: first.person, expectedVersion: 1, familyName: 'Ғабит' });
    expect(await members({}, 'PERSON')).toEqual(['Бауыржан', 'Ғабит']);
  });

  it('the place and the role of the post', async () => {
    const { post } = await seat('Абай', 'head', 1);
    await seat('Бауыржан', 'member', 2);
    await register.appoint(await register.person({ familyName: 'Айша' }), council);
    expect(await members({}, 'POST')).toEqual(['Абай', 'Бауыржан', 'Айша']);
    await register.done('correctPost', { id: post, expectedVersion: 1, position: 3, role: 'deputy' });
    expect(await members({}, 'POST')).toEqual(['Бауыржан', 'Абай', 'Айша']);
    expect(await members({ role: { eq: 'head' } }, 'POST')).toEqual([]);
    expect(await members({ role: { eq: 'deputy' } }, 'POST')).toEqual(['Абай']);
    expect(await members({ role: { isNull: true } }, 'POST')).toEqual(['Айша']);
  });

  it('the kind of the organization', async () => {
    await seat('Абай', 'member', 1);
    const { organization } = await register.ask(
      'query ($id: ID!) { organization(id: $id) { version kind { code } } }',
      {
        id: council,
      },
    );
    const kind = organization.kind.code === 'elders_council' ? 'mothers_council' : 'elders_council';
    expect(await members({ kind: { eq: kind } }, 'START')).toEqual([]);
    await register.done('correctOrganization', { id: council, expectedVersion: organization.version, kind });
    expect(await members({ kind: { eq: kind } }, 'START')).toEqual(['Абай']);
  });
});

describe('a list that is met in its order or found by its filter', () => {
  const namesOf = async (first: number, familyName: object): Promise<(string | null)[]> => {
    const { people } = await register.ask(
      `query ($filter: PersonFilter, $first: Int) { people(filter: $filter, first: $first) { nodes { familyName } } }`,
      { filter: { familyName }, first },
    );
    return people.nodes.map((each: { familyName: string | null }) => each.familyName);
  };

  it('is the same whether it fills its page or not', async () => {
    for (const name of ['Кенжебек', 'Кенжеғали', 'Кенжетай', 'Кенжеғұл']) await register.person({ familyName: name });
    const all = ['Кенжебек', 'Кенжеғали', 'Кенжеғұл', 'Кенжетай'];
    for (const first of [0, 1, 3, 4, 5])
      expect(await namesOf(first, { contains: 'кенже' })).toEqual(all.slice(0, first));
    expect(await namesOf(5, { contains: 'жоқ' })).toEqual([]);
  });
});
