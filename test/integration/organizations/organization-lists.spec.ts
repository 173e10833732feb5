import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

describe('lists of organizations', () => {
  const found = async (filter: Input): Promise<string[]> => {
    const document = 'query ($filter: OrganizationFilter) { organizations(filter: $filter) { nodes { name { kk } } } }';
    return (await register.ask(document, { filter })).organizations.nodes.map((each: Json) => each.name.kk);
  };
  let parent: string;

  beforeAll(async () => {
    const areaId = await register.area('313635100');
    parent = await register.body('Өңірлік ассамблея', { areaId, parentId: null, foundedOn: '1995' });
    await register.association('Әзербайжан орталығы', {
      parentId: parent,
      ethnicGroups: ['azerbaijani'],
      level: 'district',
      foundedOn: '2001-05',
    });
    await register.institution('Қоғамдық үй', { parentId: parent });
  });

  it('are filtered by type, kind, level, area, parent, ethnic group, name and founding', async () => {
    const district = await register.area('313600000');
    expect(await found({ parent: { eq: parent } })).toEqual(['Әзербайжан орталығы', 'Қоғамдық үй']);
    expect(await found({ parent: { eq: parent }, type: ['INSTITUTION', 'BODY'] })).toEqual(['Қоғамдық үй']);
    expect(await found({ parent: { eq: parent }, kind: { eq: 'eca' } })).toEqual(['Әзербайжан орталығы']);
    expect(await found({ parent: { eq: parent }, level: { in: ['district'] } })).toEqual(['Әзербайжан орталығы']);
    expect(await found({ ethnicGroup: { eq: 'azerbaijani' } })).toEqual(['Әзербайжан орталығы']);
    expect(await found({ area: { within: district } })).toEqual(['Өңірлік ассамблея']);
    expect(await found({ area: { eq: district } })).toEqual([]);
    expect(await found({ parent: { eq: parent }, founded: { within: '2001' } })).toEqual(['Әзербайжан орталығы']);
    expect(await found({ name: { startsWith: 'Өңірлік' } })).toEqual(['Өңірлік ассамблея']);
    expect(await found({ name: { contains: '%' } })).toEqual([]);
  });

  it('of an organization hold those right below it', async () => {
    const told = await register.ask(
      `query ($id: ID!) { organization(id: $id) { children { totalCount nodes { name { kk } children { totalCount } } }
        associations: children(filter: { type: [ASSOCIATION] }) { totalCount } } }`,
      { id: parent },
    );
    expect(told.organization).toEqual({
      children: {
        totalCount: 2,
        nodes: [
          { name: { kk: 'Әзербайжан орталығы' }, children: { totalCount: 0 } },
          { name: { kk: 'Қоғамдық үй' }, children: { totalCount: 0 } },
        ],
      },
      associations: { totalCount: 1 },
    });
  });

  it('of one type hold only that type', async () => {
    const told = await register.ask(
      `query ($filter: OrganizationFilter) {
        bodies(filter: $filter) { totalCount } associations(filter: $filter) { nodes { __typename } } institutions(filter: $filter) { totalCount }
        organizations(filter: $filter) { nodes { __typename } } }`,
      { filter: { parent: { eq: parent } } },
    );
    expect(told).toEqual({
      bodies: { totalCount: 0 },
      associations: { nodes: [{ __typename: 'Association' }] },
      institutions: { totalCount: 1 },
      organizations: { nodes: [{ __typename: 'Association' }, { __typename: 'Institution' }] },
    });
  });

  it('are searched in every spelling and language', async () => {
    await register.association('«Ахыска» түрік этномәдени бірлестігі', {
      name: { kk: '«Ахыска» түрік бірлестігі', ru: 'Турецкий центр «Ахыска»', en: 'Ahiska Turkish centre' },
    });
    for (const search of ['Ахыска', 'Ahıska', 'турец', 'centre Ahiska']) {
      const { associations } = await register.ask(
        'query ($search: String) { associations(search: $search) { nodes { name { kk } } } }',
        { search },
      );
      expect([search, associations.nodes]).toEqual([search, [{ name: { kk: '«Ахыска» түрік бірлестігі' } }]]);
    }
  });
});
