import { startApp, type Client, type TestApp } from '../../support/app.js';
import { Register } from '../../support/register.js';

/** Two secretariats on one register: what each reads, counts and changes of the other's. */
let app: TestApp;
let register: Register;
let jetisu: string;
let shymkent: string;
let own: Client;

const READS = ['people', 'organizations', 'memberships', 'awards', 'sources', 'reference', 'search'].map(
  (each) => `${each}.read`,
);
const WRITES = ['people', 'organizations', 'memberships', 'awards', 'sources'].map((each) => `${each}.write`);
const PERSONAL = ['people.personal.iin', 'people.personal.birth', 'people.personal.contacts'];

const secretaryOf = (area: string): Client => app.inArea(area, ...READS, ...WRITES, ...PERSONAL);

beforeAll(async () => {
  app = await startApp();
  register = new Register(app);
  jetisu = await register.area('330000000');
  shymkent = await register.area('790000000');
  own = secretaryOf(jetisu);
});
afterAll(() => app.close());

describe('what lies in another region', () => {
  let association: string;
  let body: string;
  let member: string;
  let chair: string;
  let unknown: string;
  let secret: string;
  let shown: string;

  beforeAll(async () => {
    association = await register.association('Шымкент бірлестігі', { areaId: shymkent });
    body = await register.body('Шымкент ассамблеясы', { areaId: shymkent, note: 'ішкі жазба' });
    member = await register.person({ familyName: 'Мүшев', gender: 'MALE', iin: '850512100017', areaId: shymkent });
    chair = await register.person({
      familyName: 'Төраев',
      gender: 'MALE',
      iin: '900101200010',
      phone: '707',
      areaId: shymkent,
    });
    unknown = await register.person({ familyName: 'Белгісізов', areaId: shymkent });
    await register.appoint(member, association);
    await register.appoint(chair, body);
    secret = await register.award({ type: 'algys_hat', personId: member, areaId: shymkent });
    shown = await register.award({ type: 'algys_hat', personId: chair, areaId: shymkent, published: true });
  });

  const person = async (id: string, fields: string): Promise<unknown> =>
    (await own(`query ($id: ID!) { person(id: $id) { ${fields} } }`, { id })).data.person;

  it('is known by name where it is public, and nothing more', async () => {
    expect(
      await person(chair, 'displayName gender note hiddenFields personalData { iin phone birthDate hiddenFields }'),
    ).toEqual({
      displayName: 'Төраев',
      gender: null,
      note: null,
      hiddenFields: ['consents', 'gender', 'deathDate', 'academicDegree', 'citations', 'note'],
      personalData: {
        iin: null, phone: null, birthDate: null,
        hiddenFields: ['ethnicGroup', 'iin', 'birthDate', 'birthYear', 'phone', 'email', 'address', 'photoConsent'],
      }, // prettier-ignore
    });
  });

  it('does not exist where it is not', async () => {
    expect(await person(member, 'id')).toBeNull();
    expect(await person(unknown, 'id')).toBeNull();
    const { data } = await own(
      `query ($member: ID!, $secret: ID!) { node(id: $member) { id } award(id: $secret) { id }
        people(filter: { id: { eq: $member } }) { totalCount nodes { id } } search(text: "Мүшев") { form }
        found: people(search: "Мүшев") { totalCount } awards { totalCount nodes { id } } }`,
      { member, secret },
    );
    expect(data).toEqual({
      node: null, award: null, people: { totalCount: 0, nodes: [] }, found: { totalCount: 0 },
      // What sounds alike, as if nobody had the name.
      search: [{ form: 'Gabit Musirepov District' }],
      awards: { totalCount: 1, nodes: [{ id: shown }] },
    }); // prettier-ignore
  });

  it('cannot be guessed by filters', async () => {
    const count = async (filter: string): Promise<number> =>
      (await own(`{ people(filter: ${filter}) { totalCount } }`)).data.people.totalCount;
    expect(await count('{ iin: { eq: "900101200010" } }')).toBe(0);
    expect(await count('{ gender: [MALE] }')).toBe(0);
    expect(await count('{ not: { gender: [MALE] } }')).toBe(await count('{ not: { gender: [FEMALE] } }'));
  });

  it('cannot be changed: what is public is told as out of reach, the rest as unknown', async () => {
    const code = async (id: string): Promise<unknown> => {
      const { data } = await own(
        'mutation ($id: ID!) { correctPerson(input: { id: $id, expectedVersion: 1, note: "жазба" }) { problems { code path } } }',
        { id },
      );
      return data.correctPerson.problems;
    };
    expect(await code(chair)).toEqual([{ code: 'OUT_OF_REACH', path: ['id'] }]);
    expect(await code(member)).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect(await code('01900000-0000-7000-8000-000000000000')).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
  });

  it('cannot be added to', async () => {
    const { data } = await own(
      `mutation ($body: ID!, $chair: ID!, $area: ID!) {
        appointMember(input: { organizationId: $body, personId: $chair }) { problems { code path } }
        createPost(input: { organizationId: $body, role: "member", title: { kk: "Мүше" } }) { problems { code path } }
        registerPerson(input: { familyName: "Жат", areaId: $area }) { problems { code path } }
        recordAward(input: { type: "algys_hat", personId: $chair, areaId: $area }) { problems { code path } } }`,
      { body, chair, area: shymkent },
    );
    const outOfReach = (path: string): object => ({ problems: [{ code: 'OUT_OF_REACH', path: [path] }] });
    expect(data).toEqual({
      appointMember: outOfReach('organizationId'),
      createPost: outOfReach('organizationId'),
      registerPerson: outOfReach('areaId'),
      recordAward: outOfReach('areaId'),
    });
  });
});

describe('what lies in the own region', () => {
  it('is recorded there without being told so', async () => {
    const { data } = await own(
      'mutation { registerPerson(input: { familyName: "Жетісулық" }) { person { area { id } personalData { hiddenFields } } problems { code } } }',
    );
    expect(data.registerPerson).toEqual({
      person: { area: { id: jetisu }, personalData: { hiddenFields: ['ethnicGroup'] } },
      problems: [],
    });
  });

  it('stays known to the region a person has left, and becomes known to the new one', async () => {
    const [here, there] = [
      await register.association('Жетісу бірлестігі', { areaId: jetisu }),
      await register.association('Шымкент қоры', { areaId: shymkent }),
    ];
    const id = await register.person({ familyName: 'Көшпенов', areaId: jetisu });
    await register.appoint(id, here, { startDate: '2016', endDate: '2018' });
    const knows = async (viewer: Client): Promise<boolean> =>
      (await viewer('query ($id: ID!) { person(id: $id) { id } }', { id })).data.person !== null;
    expect([await knows(own), await knows(secretaryOf(shymkent))]).toEqual([true, false]);
    await register.appoint(id, there, { startDate: '2019' });
    expect([await knows(own), await knows(secretaryOf(shymkent))]).toEqual([true, true]);
    const { data } = await own(
      'query ($id: ID!) { person(id: $id) { memberships { nodes { organization { id } } } } }',
      { id },
    );
    expect(data.person.memberships.nodes).toEqual([{ organization: { id: here } }]);
  });
});
