import { SampleRegister } from '../../../src/modules/sample/index.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';

/** Each press item by one document: what was done, by whom, for how many; what nobody has told stays unknown. */
const READ = [
  'activities.read',
  'mediation.read',
  'awards.read',
  'organizations.read',
  'people.read',
  'sources.read',
  'reference.read',
  'statistics.read',
];

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.app.get(SampleRegister).load(systemContext());
});
afterAll(() => app.close());

async function ask(document: string): Promise<Json> {
  const { data, errors } = await app.as(...READ)(document);
  expect(errors).toEqual([]);
  return data;
}
const region = async (code: string): Promise<string> => (await ask(`{ area(code: "${code}") { id } }`)).area.id;
const titles = ({ nodes }: Json): string[] => nodes.map(({ title }: Json) => title?.kk ?? null);

it('item 0: twelve campaigns, seven contributions, the money that is known, persons beside families, one for another region', async () => {
  const here = await region('310000000');
  const found = await ask(`{
    campaigns(filter: { region: { eq: "${here}" } }, first: 20) { totalCount nodes { title { kk } occasionPrinted } }
    contributionsStatistics(filter: { region: { eq: "${here}" } }, groupBy: [FOR_ANOTHER_REGION]) {
      totals { count amount { sum qualifier unknown } beneficiaries { of { code } sum qualifier unknown } }
      groups { forAnotherRegion count records { nodes { amount furtherAreas { name { kk } } } } }
    }
    contributions(filter: { region: { eq: "${here}" } }, first: 20) { nodes { description recipients health note hiddenFields } }
    programmes(filter: { title: { contains: "дамыту тұжырымдамасы" } }) {
      nodes {
        events { nodes { kind { code } startDate parties { role { code } record { ... on Institution { name { kk } } } } } }
        contests { nodes { title { kk } date ceremony { kind { code } } } }
      }
    }
  }`);
  expect(found.campaigns.totalCount).toBe(12);
  expect(titles(found.campaigns).filter((each) => each !== null)).toHaveLength(11);
  const { totals, groups } = found.contributionsStatistics;
  // One of the sums may be for each of ten families: it is at least that.
  expect(totals).toEqual({
    count: 7,
    amount: { sum: 9_184_000, qualifier: 'AT_LEAST', unknown: 2 },
    beneficiaries: [
      { of: { code: 'person' }, sum: 2080, qualifier: 'EXACT', unknown: 2 },
      { of: { code: 'family' }, sum: 12, qualifier: 'EXACT', unknown: 0 },
    ],
  });
  const [elsewhere] = groups.filter((each: Json) => each.forAnotherRegion);
  expect(elsewhere).toMatchObject({ count: 1, records: { nodes: [{ amount: 4_164_000 }] } });
  expect(elsewhere.records.nodes[0].furtherAreas.map((each: Json) => each.name.kk).sort()).toEqual(['Алматы облысы', 'Алматы қаласы']);
  // Neither the health of a child nor a name is told to an analyst, and not by the way.
  expect(JSON.stringify(found)).not.toMatch(/лейкоз|Табуров/);
  expect(found.contributions.nodes.map((each: Json) => [each.recipients, each.health])).toEqual(Array(7).fill([null, null]));
  const [concept] = found.programmes.nodes;
  const venue = (kind: string): string =>
    concept.events.nodes.find((each: Json) => each.kind.code === kind).parties.find((each: Json) => each.role.code === 'venue').record.name.kk;
  expect([venue('open_day'), venue('ceremony')]).toEqual(['«Қоғамдық келісім» КММ', 'Достық үйі']);
  expect(concept.contests.nodes).toEqual([
    { title: { kk: '«2022 жылдың ҚХА үздік медиаторы» облыстық байқауы' }, date: '2022-12', ceremony: { kind: { code: 'ceremony' } } },
  ]);
}); // prettier-ignore

it('item 1: events of the centres, run and alley; mural, film and book; 70 houses; “over” stays “over”', async () => {
  const here = await region('330000000');
  const found = await ask(`{
    events(filter: { region: { eq: "${here}" } }, orderBy: { field: TITLE }) { nodes { title { kk } startDate } }
    projects(filter: { region: { eq: "${here}" } }, orderBy: { field: TITLE }) { nodes { title { kk } state numbers { of { code } value } parties { role { code } } } }
    contributionsStatistics(filter: { region: { eq: "${here}" } }) {
      totals { count amount { sum qualifier unknown } beneficiaries { of { code } sum qualifier unknown } }
    }
  }`);
  expect(titles(found.events).sort()).toEqual([
    'Қазақстан халқы Ассамблеясы аллеясының ашылуы', '«Астана – достық символы»', '«Астана – мемлекеттік тілдің тірегі»', '«Бірлік жүгірісі» спорттық акциясы',
    '«Қариялар – менің байлығым»',
  ].sort());
  expect(found.events.nodes.filter((each: Json) => each.startDate !== null)).toEqual([]);
  expect(Object.fromEntries(found.projects.nodes.map((each: Json) => [each.title.kk, each.state]))).toEqual({
    'Деректі фильм': 'PROPOSED', Кітап: 'PROPOSED', 'Тілдер сарайы маңындағы мурал': 'DONE', 'Қаратал ауданында үйлерді тегін газға қосу': 'DONE',
  });
  expect(found.contributionsStatistics.totals).toEqual({
    count: 3,
    amount: { sum: 30_000_000, qualifier: 'AT_LEAST', unknown: 2 },
    beneficiaries: [
      { of: { code: 'family' }, sum: 7000, qualifier: 'AT_LEAST', unknown: 0 },
      { of: { code: 'house' }, sum: 70, qualifier: 'EXACT', unknown: 0 },
      { of: { code: 'person' }, sum: null, qualifier: null, unknown: 2 },
    ],
  });
}); // prettier-ignore

it('item 2: the opening of the coworking centre, and within it the ceremony of the awards', async () => {
  const found = await ask(`{
    events(filter: { region: { eq: "${await region('790000000')}" }, kind: { eq: "opening" } }) {
      nodes { title { kk } startDate dateNote parties { role { code } record { ... on Person { displayName } } capacity } parts { nodes { kind { code } awards { totalCount } } } }
    }
  }`);
  expect(found.events.nodes).toHaveLength(1);
  expect(found.events.nodes[0]).toMatchObject({
    title: { kk: '«Бірлік алаңы» коворкинг орталығының ашылуы' },
    startDate: '2022-10',
    dateNote: expect.stringContaining('жылы да басылмаған'),
    parts: { nodes: [{ kind: { code: 'ceremony' }, awards: { totalCount: 7 } }] },
  });
});

it('item 3: the memorandum with its parties, the trainings, over 300 events, the direction of the Address', async () => {
  const found = await ask(`{
    memoranda(filter: { region: { eq: "${await region('630000000')}" } }) {
      nodes { title { kk } signedOn validUntil state parties { role { code } name record { ... on Institution { name { kk } } } } }
    }
    trainings(filter: { area: { withinCode: "630000000" } }) { totalCount }
    programmes(filter: { kind: { in: ["special_programme", "address_direction"] } }) { nodes { kind { code } numbers { of { code } value qualifier } } }
  }`);
  expect(found.memoranda.nodes).toEqual([
    {
      title: { kk: 'Медиацияны дамыту туралы меморандум' }, signedOn: null, validUntil: null, state: 'IN_FORCE',
      parties: [
        { role: { code: 'signatory' }, name: null, record: { name: { kk: 'Шығыс Қазақстан облыстық соты' } } },
        { role: { code: 'signatory' }, name: 'мемлекеттік органдар', record: null },
      ],
    },
  ]);
  expect(found.trainings.totalCount).toBe(1);
  expect(found.programmes.nodes).toEqual(expect.arrayContaining([
    { kind: { code: 'special_programme' }, numbers: [{ of: { code: 'events' }, value: 300, qualifier: 'AT_LEAST' }] },
    { kind: { code: 'address_direction' }, numbers: [] },
  ]));
}); // prettier-ignore

it('item 4: the round table of the second stage of the caravan, with roles, speakers in their capacity, and over 1,000 trained', async () => {
  const found = await ask(`{
    events(filter: { kind: { eq: "round_table" }, start: { isNull: true }, title: { contains: "керуенінің" } }) {
      nodes {
        startDate area { id } series { stage series { kind { code } } }
        parties { role { code } record { ... on Body { name { kk } } ... on Institution { name { kk } } ... on Person { displayName } } capacity }
      }
    }
    trainingsStatistics { totals { count trained { sum qualifier unknown } } }
  }`);
  expect(found.events.nodes).toHaveLength(1);
  const [{ parties, ...event }] = found.events.nodes;
  expect(event).toEqual({ startDate: null, area: null, series: { stage: 'II кезең', series: { kind: { code: 'caravan' } } } });
  const of = (role: string): unknown[] => parties.filter((each: Json) => each.role.code === role);
  expect(of('initiator')).toEqual([expect.objectContaining({ record: { name: { kk: '«Бейбітшілік және келісім» қайырымдылық қоры' } } })]);
  expect(of('co_organizer')).toHaveLength(2);
  expect(of('speaker').map((each) => [(each as Json).record.displayName, (each as Json).capacity])).toEqual([
    ['Абдуллин Руслан', '«Бейбітшілік және келісім» қайырымдылық қорының президенті'],
    ['Жаулыбаев Еркебұлан', 'саяси жұмыс департаментінің директоры'],
    ['Италиева Талшын', '«Қоғамдық келісім» РММ бас сарапшысы'],
  ]);
  expect(found.trainingsStatistics.totals).toEqual({ count: 2, trained: { sum: 1000, qualifier: 'AT_LEAST', unknown: 1 } });
}); // prettier-ignore
