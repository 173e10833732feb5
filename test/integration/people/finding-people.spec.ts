import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

interface Found {
  readonly node: { readonly displayName: string };
  readonly match: { readonly form: string; readonly kind: string; readonly similarity: number };
}
const matches = async (search: string): Promise<Found[]> =>
  (
    await register.ask(
      'query ($search: String!) { people(search: $search) { edges { node { displayName } match { form kind similarity } } } }',
      { search },
    )
  ).people.edges;
const names = async (search: string): Promise<string[]> => (await matches(search)).map(({ node }) => node.displayName);

describe('a search for people', () => {
  beforeAll(async () => {
    for (const [familyName, givenName] of [
      ['Әліш', 'Нұржан'],
      ['Хакимбеков', 'Тахиржан'],
      ['Мұқан', 'Шыңғыс'],
      ['Жұмақсанов', 'Елдос'],
      ['Бөрібаев', 'Ермек'],
      ['Хасен-оглы', 'Руслан'],
      ['Сенатов', null],
    ])
      await register.person({ familyName, givenName });
  });

  it.each([
    [
      'Әліш Нұржан',
      ['Әліш', 'Алиш', 'Alish', 'Älış', 'Álish', 'ӘЛІШ', 'әліш нұржан', 'Нуржан Алиш', 'Nurzhan Alish', 'Алиш Н'],
    ],
    [
      'Хакимбеков Тахиржан',
      ['Тахиржан Хакимбеков', 'Tahırjan Hakımbekov', 'Takhirzhan Khakimbekov', 'хакимб', 'Хакимбеков Т'],
    ],
    ['Мұқан Шыңғыс', ['Шыңғыс Мұқан', 'Шынгыс Мукан', 'Shyngys Mukan', 'Şyñğys Mūqan']],
    ['Жұмақсанов Елдос', ['Жұмақсанов', 'Жумаксанов', 'Zhumaxanov', 'Jūmaqsanov']],
    ['Бөрібаев Ермек', ['Бөрібаев', 'Борибаев', 'Boribayev']],
    ['Хасен-оглы Руслан', ['Хасен-оглы', 'Хасеноглы', 'Хасен оглы', 'Hasen-ogly', 'Руслан Хасеноглы', 'оглы']],
    ['Сенатов', ['Сенатов', 'Cенатов']],
  ])('finds %s by every spelling', async (name, spellings) => {
    const found = await Promise.all(spellings.map(async (each) => [each, await names(each)]));
    expect(found).toEqual(spellings.map((each) => [each, [name]]));
  });

  it('finds what only sounds alike, and says how like it is', async () => {
    const [first, ...others] = await matches('Бурибаев');
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      node: { displayName: 'Бөрібаев Ермек' },
      match: { form: 'Бөрібаев Ермек', kind: 'MAIN' },
    });
    expect(first!.match.similarity).toBeGreaterThan(0.2);
    expect(first!.match.similarity).toBeLessThan(1);
  });

  it('gives no similarity below one to the very name', async () => {
    const [first] = await matches('Алиш Нуржан');
    expect(first!.match).toEqual({ form: 'Әліш Нұржан', kind: 'MAIN', similarity: 1 });
  });

  it('finds by other names too, and says which one', async () => {
    const otherNames = [
      { text: 'Махмудова Ася', kind: 'FORMER' },
      { text: 'A. Mukhametova', kind: 'PASSPORT' },
    ];
    await register.person({ familyName: 'Мухаметова', givenName: 'Ася', otherNames });
    expect((await matches('Махмудова')).map(({ match }) => match)).toMatchObject([
      { form: 'Махмудова Ася', kind: 'FORMER' },
    ]);
    const both = await matches('Mukhametova');
    expect(both.map(({ node }) => node.displayName)).toEqual(['Мухаметова Ася']);
  });

  it('finds nobody by a name nobody has', async () => {
    expect(await names('Ждубщн')).toEqual([]);
  });

  it.each(['', '  ', '%', '!!'])('is refused when there is nothing to look for: “%s”', async (search) => {
    const { errors } = await app.admin('query ($search: String!) { people(search: $search) { totalCount } }', {
      search,
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SEARCH_EMPTY']);
  });

  it('is refused with a character that no name holds', async () => {
    const { errors } = await app.admin('query ($search: String!) { people(search: $search) { totalCount } }', {
      search: 'а\u0000',
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_CHARACTER']);
  });

  it('combines with a filter', async () => {
    const [there, elsewhere] = [await register.area('791310000'), await register.area('311000000')];
    await register.person({ familyName: 'Досметова', areaId: there });
    await register.person({ familyName: 'Досметов', areaId: elsewhere });
    const within = await register.area('790000000');
    const { people } = await register.ask(
      'query ($within: ID!) { people(search: "Досмет", filter: { area: { within: $within } }) { totalCount nodes { displayName } } }',
      { within },
    );
    expect(people).toEqual({ totalCount: 1, nodes: [{ displayName: 'Досметова' }] });
  });

  it('is part of the search over the whole registry', async () => {
    const { search } = await register.ask(
      '{ search(text: "Zhumaxanov") { form kind node { __typename ... on Person { givenName } } } }',
    );
    expect(search).toEqual([
      { form: 'Жұмақсанов Елдос', kind: 'MAIN', node: { __typename: 'Person', givenName: 'Елдос' } },
    ]);
  });
});

describe('people who may be one', () => {
  const possibleDuplicates = async (id: string): Promise<Json[]> =>
    (
      await register.ask(
        'query ($id: ID!) { person(id: $id) { possibleDuplicates { person { id } form similarity } } }',
        { id },
      )
    ).person.possibleDuplicates;

  it('are shown to each other, the likest first, and nobody else', async () => {
    const id = await register.person({ familyName: 'Искендиров', givenName: 'Динмұхамед' });
    const same = await register.person({ familyName: 'Искендиров', givenName: 'Динмухамед' });
    const like = await register.person({ familyName: 'Искандиров', givenName: 'Дінмұхаммед' });
    await register.person({ familyName: 'Идигов', givenName: 'Атсалим' });
    const found = await possibleDuplicates(id);
    expect(found.map(({ person }) => person.id)).toEqual([same, like]);
    expect(found[0]).toMatchObject({ form: 'Искендиров Динмухамед', similarity: 1 });
    expect(found[1].similarity).toBeLessThan(1);
    expect((await possibleDuplicates(same)).map(({ person }) => person.id)).toContain(id);
  });

  it('are not found by initials', async () => {
    const id = await register.person({
      familyName: 'Тілеуберген',
      otherNames: [{ text: 'А.Қ.Нұргазиев', kind: 'INITIALS' }],
    });
    await register.person({ familyName: 'Сейдахмет', otherNames: [{ text: 'А.Қ.Нұргазиев', kind: 'INITIALS' }] });
    expect(await possibleDuplicates(id)).toEqual([]);
  });

  it('are told with the answer of a registration', async () => {
    const known = await register.person({ familyName: 'Сулеймани', givenName: 'Мали' });
    const answer = await register.after(
      'registerPerson',
      { familyName: 'Сүлеймани', givenName: 'Мали' },
      'possibleDuplicates { person { id } }',
    );
    expect(answer.possibleDuplicates).toEqual([{ person: { id: known } }]);
  });
});

describe('lists of people', () => {
  const KAZAKH = [
    'Ақболатов', 'Алиев', 'Әліш', 'Бөрібаев', 'Ершов', 'Ёлкин', 'Идигов', 'Камалов', 'Қалиев', 'Омаров', 'Өтегенов', 'Уәлиев',
    'Ұзақов', 'Үсенов', 'Ыбраев', 'Італиева', 'Ямалов',
  ]; // prettier-ignore
  let areaId: string;
  const page = async (rest: string): Promise<Json> =>
    (
      await register.ask(
        `query ($areaId: ID!) { people(filter: { area: { eq: $areaId } } ${rest}) {
          totalCount nodes { familyName } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { areaId },
      )
    ).people;
  const familyNames = ({ nodes }: Json): string[] => nodes.map((each: { familyName: string }) => each.familyName);

  beforeAll(async () => {
    areaId = await register.area('313635100');
    const shuffled = [...KAZAKH].sort((a, b) => (a.at(-3)! + a < b.at(-3)! + b ? -1 : 1));
    for (const familyName of shuffled) await register.person({ familyName, areaId });
  });

  it('follow the Kazakh alphabet', async () => {
    expect(familyNames(await page('first: 100'))).toEqual(KAZAKH);
  });

  it('run the other way round', async () => {
    expect(familyNames(await page('first: 100, orderBy: { field: NAME, direction: DESC }'))).toEqual(
      [...KAZAKH].reverse(),
    );
  });

  it('page without losing or repeating anybody, forwards and backwards', async () => {
    const forwards: string[] = [];
    for (let after = ''; ;) {
      const one = await page(`first: 5 ${after}`);
      forwards.push(...familyNames(one));
      if (!one.pageInfo.hasNextPage) break;
      after = `after: "${one.pageInfo.endCursor}"`;
    }
    expect(forwards).toEqual(KAZAKH);
    const backwards: string[] = [];
    for (let before = ''; ;) {
      const one = await page(`last: 5 ${before}`);
      backwards.unshift(...familyNames(one));
      if (!one.pageInfo.hasPreviousPage) break;
      before = `before: "${one.pageInfo.startCursor}"`;
    }
    expect(backwards).toEqual(KAZAKH);
  });

  it('tell the order of their making, whatever their ids', async () => {
    // The ids go up with time; the true order is made another.
    const made = ['Ямалов', 'Алиев', 'Камалов', 'Бөрібаев'];
    for (const [i, familyName] of made.entries())
      await app.dataSource.query(
        `UPDATE people SET created_at = '2990-01-01T00:00:0${i}Z' WHERE family_name = $1 AND area_id = $2`,
        [familyName, areaId],
      );
    const latest = await page('first: 4, orderBy: { field: CREATED, direction: DESC }');
    expect(latest.totalCount).toBe(KAZAKH.length);
    expect(familyNames(latest)).toEqual(made.toReversed());
  });

  it('keep to the area asked for: itself, all below, the region', async () => {
    const count = async (filter: object): Promise<number> =>
      (await register.ask('query ($filter: PersonFilter) { people(filter: $filter) { totalCount } }', { filter }))
        .people.totalCount;
    const [district, region] = [await register.area('313600000'), await register.area('310000000')];
    expect(await count({ area: { eq: district } })).toBe(0);
    expect(await count({ area: { within: district } })).toBe(KAZAKH.length);
    expect(await count({ region: { eq: region }, familyName: { startsWith: 'Ә' } })).toBe(1);
    expect(await count({ area: { eq: areaId }, not: { familyName: { in: ['Алиев', 'Әліш'] } } })).toBe(
      KAZAKH.length - 2,
    );
    expect(
      await count({
        area: { eq: areaId },
        or: [{ familyName: { eq: 'Алиев' } }, { familyName: { contains: 'ЕНОВ' } }],
      }),
    ).toBe(3);
  });
});
