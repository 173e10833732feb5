import { SampleRegister } from '../../../src/modules/sample/index.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';

const READ = [
  'people.read',
  'organizations.read',
  'memberships.read',
  'awards.read',
  'sources.read',
  'reference.read',
  'meetings.read',
  'assignments.read',
];

let app: TestApp;
let loaded: unknown;
let shymkent: string;

beforeAll(async () => {
  app = await startApp();
  loaded = await app.app.get(SampleRegister).load(systemContext());
  shymkent = (await ask(`{ area(code: "790000000") { id } }`)).area.id;
});
afterAll(() => app.close());

async function ask(document: string, variables?: Record<string, unknown>): Promise<Json> {
  const { data, errors } = await app.as(...READ)(document, variables);
  expect(errors).toEqual([]);
  return data;
}

const named = (nodes: readonly Json[]): string[] => nodes.map(({ person }) => person.displayName);

it('says how much it recorded', () => {
  expect(loaded).toEqual({
    people: 29,
    organizations: 66,
    memberships: 31,
    awards: 7,
    facilities: 6,
    trainings: 2,
    sources: 21,
    activities: 43,
  });
});

it('does nothing in a registry that is in use', async () => {
  const count = (): Promise<unknown> => app.dataSource.query('SELECT count(*) FROM change_sets');
  const before = await count();
  await expect(app.app.get(SampleRegister).load(systemContext())).resolves.toEqual({
    people: 0, organizations: 0, memberships: 0, awards: 0, facilities: 0, trainings: 0, sources: 0, activities: 0,
  }); // prettier-ignore
  expect(await count()).toEqual(before);
});

it('tells who sat in the Assembly of Jetisu on a day, and how many were declared', async () => {
  const { bodies } = await ask(`{
    bodies(filter: { name: { eq: "Жетісу облысының Қазақстан халқы Ассамблеясы" } }) {
      nodes {
        declaredSeats foundedOn
        members: memberships(asOf: "2025-11-01", orderBy: { field: PERSON }) { totalCount nodes { person { displayName } capacity } }
        before: memberships(asOf: "2025-10-31") { totalCount }
      }
    }
  }`);
  expect(bodies.nodes).toHaveLength(1);
  const [assembly] = bodies.nodes;
  expect(assembly).toMatchObject({
    declaredSeats: 24,
    foundedOn: '1995',
    members: { totalCount: 6 },
    before: { totalCount: 0 },
  });
  expect(named(assembly.members.nodes)).toEqual([
    'Бөрібаев Ермек',
    'Нестеров Константин',
    'Салыкова Римма',
    'Тойлыбаева Гүлнар',
    'Хасен-оглы Руслан',
    'Хильниченко Александр',
  ]);
  expect(assembly.members.nodes[3].capacity).toBe('облыстық мәслихат төрайымы');
});

it('tells the sitting in East Kazakhstan, and what came of it', async () => {
  const { meetings } = await ask(`{
    meetings(filter: { area: { withinCode: "630000000" } }) { nodes {
      date state kind { code } openedBy { displayName } bodies { organization { name { kk } } rule { quorum majority statute { title } } }
      agenda { number title { kk } } attendances { nodes { person { displayName } capacity status body { id } } }
      proposals { text { kk } } resolutions(orderBy: { field: CREATED }) { nodes { text { kk } outcome effects { kind organization { name { kk } } } } }
      citations { source { title } }
    } } }`);
  expect(meetings.nodes).toHaveLength(1);
  const [meeting] = meetings.nodes;
  expect(meeting).toMatchObject({
    date: '2016', state: 'HELD', kind: { code: 'ordinary' }, openedBy: { displayName: 'Нұргазиев' },
    bodies: [{ rule: { quorum: '2/3', majority: '2/3' } }], citations: [{ source: { title: expect.stringContaining('Кеңесінің мәжілісі өтті') } }],
  }); // prettier-ignore
  expect(meeting.agenda.map(({ number }: Json) => number)).toEqual(['1', '2']);
  expect(meeting.attendances.nodes.map(({ person, capacity }: Json) => `${person.displayName}, ${capacity}`)).toEqual([
    'Нүсіпова, облыс Әкімінің орынбасары',
    'Жұмақсанов Елдос, облыстық соттың судьясы',
    'Нұргазиев, ШҚО Қазақстан халқы Ассамблеясы хатшылығының басшысы',
  ]);
  expect(meeting.proposals[0].text.kk).toContain('2017');
  expect(meeting.resolutions.nodes[1].effects).toEqual([
    { kind: 'CREATES', organization: { name: { kk: 'Медиация бойынша Координациялық кеңес' } } },
  ]);
  const { created, bodies } = await ask(`{
    created: bodies(filter: { kind: { eq: "coordination_council" } }) { nodes { decidedBy { outcome meeting { date } } } }
    bodies(filter: { kind: { eq: "regional_assembly" }, area: { withinCode: "630000000" } }) { nodes { declaredNumbers { value qualifier subject { code } } } } }`);
  expect(created.nodes[0].decidedBy).toEqual([{ outcome: 'ADOPTED', meeting: { date: '2016' } }]);
  expect(bodies.nodes[0].declaredNumbers).toEqual([{ value: 300, qualifier: 'AT_LEAST', subject: { code: 'events' } }]);
});

it('tells what was to be done after the extended sitting of the Council, and what shows that it was', async () => {
  const { assignments } = await ask(`{
    assignments { nodes { text { kk } state giverCapacity meeting { kind { code } date bodies { organization { name { kk } } } }
      evidence { ... on Institution { name { kk } } } } } }`);
  expect(assignments.nodes).toEqual([{
    text: { kk: 'Өңірлерде коворкинг орталықтарын ашу' }, state: 'DONE', giverCapacity: 'Мемлекет басшысы',
    meeting: { kind: { code: 'extended' }, date: null, bodies: [{ organization: { name: { kk: 'Қазақстан халқы Ассамблеясының Кеңесі' } } }] },
    evidence: { name: { kk: '«Бірлік алаңы» коворкинг орталығы' } },
  }]);
}); // prettier-ignore

it('tells all awards of Shymkent and its districts', async () => {
  const { awards } = await ask(
    `query ($shymkent: ID!) {
      awards(filter: { area: { within: $shymkent } }, orderBy: { field: CREATED }) {
        totalCount
        nodes { type { code } recipient { ... on Person { displayName } } capacity year number grantingBody { id } presenter { displayName } area { code } }
      }
    }`,
    { shymkent },
  );
  expect(awards.totalCount).toBe(7);
  const rows = awards.nodes.map(
    ({ type, recipient, area }: Json) => `${type.code} ${recipient.displayName} ${area.code}`,
  );
  expect(rows.sort()).toEqual([
    'algys_hat Мухаметова Ася 790000000',
    'algys_hat Сулайманов Исмат 790000000',
    'algys_hat Сулеймани Мали 790000000',
    'birlik_medal Атран Белла 790000000',
    'birlik_medal Досметова Нуриниса 791310000',
    'birlik_medal Хакимбеков Тахиржан 790000000',
    'qurmet_gramota Искендиров Динмұхамед 790000000',
  ]);
  for (const award of awards.nodes) {
    expect(award).toMatchObject({
      year: 2022,
      number: null,
      grantingBody: null,
      presenter: { displayName: 'Мұқан Шыңғыс' },
    });
  }
});

it('tells all associations of Shymkent with their heads on Republic Day', async () => {
  const { associations } = await ask(
    `query ($shymkent: ID!) {
      associations(filter: { area: { within: $shymkent }, kind: { eq: "eca" } }) {
        nodes { name { kk } memberships(asOf: "2022-10-25", filter: { role: { eq: "head" } }) { nodes { person { displayName } } } }
      }
    }`,
    { shymkent },
  );
  const heads = associations.nodes.map(({ name, memberships }: Json) => [name.kk, ...named(memberships.nodes)]);
  expect(heads).toEqual([
    ['«Шымкент қалалық корей қауымдастығы» қоғамдық бірлестігі', 'Пак Роза'],
    ['«Шымкент қалалық ұйғырлар қауымдастығы» қоғамдық бірлестігі', 'Искендиров Динмұхамед'],
    ['«Шымкент қаласы «Ахыска» түрік этномәдени орталығы» қоғамдық бірлестігі', 'Асанов Латипша'],
    ['«Шымкент қаласы өзбек этномәдени қоғамы» қоғамдық бірлестігі', 'Хакимбеков Тахиржан'],
    ['Әзербайжан этномәдени орталығы'],
    ['Әл-Фараби аудандық өзбек этномәдени бірлестігі', 'Досметова Нуриниса'],
    ['Еврей этномәдени бірлестігі'],
    ['Иран этномәдени бірлестігі', 'Сулеймани Мали'],
    ['Күрді этномәдени бірлестігі', 'Сулайманов Исмат'],
    ['Қырғыз этно-мәдени бірлестігі'],
    ['Татар-башқұрт этномәдени бірлестігі', 'Мухаметова Ася'],
    ['Шешен-ингуш этномәдени орталығы'],
  ]);
});

it('finds one person by three spellings, with posts and awards', async () => {
  const data = await ask(`
    { cyrillic: people(search: "Хакимбеков") { ...found }
      kazakhLatin: people(search: "Hakımbekov") { ...found }
      passport: people(search: "Khakimbekov") { ...found } }
    fragment found on PersonConnection {
      nodes {
        id displayName
        memberships { nodes { post { title { kk } } organization { name { kk } } } }
        awards { nodes { type { code } capacity } }
      }
    }`);
  expect(data.cyrillic.nodes).toEqual([
    {
      id: expect.any(String),
      displayName: 'Хакимбеков Тахиржан',
      memberships: {
        nodes: [
          {
            post: { title: { kk: 'Төраға' } },
            organization: { name: { kk: '«Шымкент қаласы өзбек этномәдени қоғамы» қоғамдық бірлестігі' } },
          },
        ],
      },
      awards: {
        nodes: [
          { type: { code: 'birlik_medal' }, capacity: 'Шымкент қалалық өзбек этномәдени бірлестігінің төрағасы' },
        ],
      },
    },
  ]);
  expect(data.kazakhLatin).toEqual(data.cyrillic);
  expect(data.passport).toEqual(data.cyrillic);
});

it('tells everything that rests on the article of Shymkent', async () => {
  const { sources } = await ask(`{
    sources(first: 1, filter: { title: { contains: "БІРЛІК АЛАҢЫ" } }) {
      nodes { address publishedOn citations(first: 100) { totalCount nodes { quote subject { __typename } } } }
    }
  }`);
  expect(sources.nodes).toHaveLength(1);
  const [{ citations, ...article }] = sources.nodes;
  expect(article).toEqual({ address: 'https://uakit.kz/archives/13372', publishedOn: null });
  const counts: Record<string, number> = {};
  for (const { subject } of citations.nodes) counts[subject.__typename] = (counts[subject.__typename] ?? 0) + 1;
  expect(counts).toEqual({
    Person: 8,
    Body: 1,
    Association: 7,
    Institution: 3,
    Membership: 8,
    Award: 7,
    Meeting: 1,
    Assignment: 1,
  });
  expect(citations.totalCount).toBe(36);
});

it('keeps the former Russian name of the Assembly with its time', async () => {
  const { bodies } = await ask(`{
    bodies(filter: { kind: { eq: "apk" } }) {
      nodes { names { name { ru } startDate endDate } changeEvents { kind effectiveDate decision { title } } }
    }
  }`);
  expect(bodies.nodes).toEqual([
    {
      names: [
        { name: { ru: 'Ассамблея народов Казахстана' }, startDate: '1995-03-01', endDate: '2007-07-26' },
        { name: { ru: 'Ассамблея народа Казахстана' }, startDate: '2007-07-26', endDate: null },
      ],
      changeEvents: [
        {
          kind: 'RENAME',
          effectiveDate: '2007-07-26',
          decision: { title: 'Қазақстан Республикасы Президентінің 2007 жылғы 26 шілдедегі № 370 Жарлығы' },
        },
      ],
    },
  ]);
});

it('knows of the rules of awards what was found, and nothing else', async () => {
  const { awardTypeVersions } = await ask(
    '{ awardTypeVersions { nodes { type { code } validFrom recipient onceInLifetime yearsBetween statute { publisher } } } }',
  );
  expect(awardTypeVersions.nodes).toEqual([
    {
      type: { code: 'birlik_medal' }, validFrom: null, recipient: null, onceInLifetime: false, yearsBetween: null, statute: { publisher: 'assembly.kz' },
    },
  ]); // prettier-ignore
});

it('tells of the trainings in mediation, with the number that was declared, and invents neither mediators nor cases', async () => {
  const document = `{
    trainings(orderBy: { field: TOPIC }) { nodes { topic { kk } startDate trained trainedQualifier area { code } citations { source { title } } } }
    facilities(filter: { kind: { in: ["mediation_cabinet", "virtual_cabinet"] } }) { nodes { area { code } operator { name { kk } } } }
    mediators { totalCount } mediationCases { totalCount }
  }`;
  const { data, errors } = await app.admin(document);
  expect(errors).toEqual([]);
  const source = { source: { title: expect.any(String) } };
  expect(data.trainings.nodes).toEqual([
    { topic: { kk: 'Медиаторларға арналған тренингтер' }, startDate: null, trained: null, trainedQualifier: 'EXACT', area: { code: '630000000' }, citations: [source] },
    { topic: { kk: 'Этномедиация бойынша оқыту' }, startDate: '2015', trained: 1000, trainedQualifier: 'AT_LEAST', area: null, citations: [source] },
  ]);
  expect(data.facilities.nodes.map(({ area }: Json) => area.code).sort()).toEqual(['310000000', '631010000']);
  expect([data.mediators.totalCount, data.mediationCases.totalCount]).toEqual([0, 0]);
}); // prettier-ignore
