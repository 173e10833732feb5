import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const WHOLE =
  'id version kind { code } title publisher author address publishedOn archivedOn language quote checksum note';
const article = {
  title: 'Shymkent: «Бірлік алаңы» ашылды',
  publisher: 'uakit.kz',
  author: 'Нұржан Әліш',
  address: 'https://uakit.kz/archives/13372',
  publishedOn: '2022-10',
  archivedOn: '2025-11-01',
  language: 'kk',
  quote: 'татулық пен келісімді сақтауға',
  checksum: 'ab'.repeat(32),
  note: 'жылы көрсетілмеген',
};

describe('recordSource', () => {
  it('stores all that is said of a source', async () => {
    const stored = await register.after('recordSource', { kind: 'news', ...article }, WHOLE);
    expect(stored).toEqual({ ...article, id: stored.id, version: 1, kind: { code: 'news' } });
  });

  it('tells the history each field, once', async () => {
    const kind = await register.item('source-kind', 'minutes');
    expect(await register.history(() => register.source('Хаттама', { kind: 'minutes', publishedOn: '2016' }))).toEqual([
      {
        event: 'source.recorded',
        changes: {
          'Source.kindId': [null, kind],
          'Source.title': [null, 'Хаттама'],
          'Source.published': [null, '2016'],
        },
      },
    ]);
  });

  it.each<[string, Input, string[]]>([
    ['a kind that is none', { kind: 'rumour' }, ['UNKNOWN_CODE kind']],
    ['a level for a kind', { kind: 'region' }, ['UNKNOWN_CODE kind']],
    ['no title', { title: ' ' }, ['REQUIRED title']],
    ['a title of 1001 letters', { title: 'ә'.repeat(1001) }, ['TOO_LONG title']],
    ['published on no day', { publishedOn: '2016-02-30' }, ['INVALID_DATE publishedOn']],
    ['a language of three letters', { language: 'kaz' }, ['INVALID_LANGUAGE language']],
    ['a checksum in capitals', { checksum: 'AB'.repeat(32) }, ['INVALID_CHECKSUM checksum']],
    ['an author of two scripts', { author: 'Нұpжан' }, ['MIXED_SCRIPT author']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    expect(await register.refusals('recordSource', { kind: 'news', title: 'Мақала', ...more })).toEqual(refusals);
  });
});

describe('correctSource', () => {
  it('changes what is given, clears what is null, leaves the rest', async () => {
    const id = await register.done('recordSource', { kind: 'news', ...article });
    const correction = { id, expectedVersion: 1, kind: 'page', title: 'Шымкент', publishedOn: null, author: null };
    expect(await register.after('correctSource', correction, WHOLE)).toEqual({
      ...article, id, version: 2, kind: { code: 'page' }, title: 'Шымкент', publishedOn: null, author: null,
    }); // prettier-ignore
  });

  it('tells the history the fields before and after', async () => {
    const id = await register.source('Бұйрық', { publishedOn: '2016' });
    expect(
      await register.history(() =>
        register.done('correctSource', { id, expectedVersion: 1, publishedOn: '2017', language: 'ru' }),
      ),
    ).toEqual([
      { event: 'source.corrected', changes: { 'Source.published': ['2016', '2017'], 'Source.language': [null, 'ru'] } },
    ]);
  });

  it.each<[string, Input, string[]]>([
    ['nothing new', { title: 'Бұйрық' }, ['NOTHING_CHANGED']],
    ['another version', { expectedVersion: 2, title: 'ә' }, ['STALE_VERSION expectedVersion']],
    ['a source that is none', { id: UNKNOWN_ID, title: 'ә' }, ['NOT_FOUND id']],
    ['the title cleared', { title: null }, ['REQUIRED title']],
    ['the kind cleared', { kind: null }, ['REQUIRED kind']],
    ['archived on no day', { archivedOn: '2015-02-29' }, ['INVALID_DATE archivedOn']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.source('Бұйрық');
    expect(await register.refusals('correctSource', { id, expectedVersion: 1, ...more })).toEqual(refusals);
  });
});

describe('what rests on a source', () => {
  let source: string;
  let cited: Record<string, string>;
  const CITATIONS = `query ($id: ID!, $first: Int, $after: String) { source(id: $id) { citations(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { quote subject { __typename id
      ... on Person { familyName } ... on Organization { name { kk } } ... on Association { ethnicGroups { code } }
      ... on Membership { capacity person { familyName } } ... on Award { type { code } } } } } } }`;

  beforeAll(async () => {
    source = await register.source('Жетісу: 30 жыл', { kind: 'news' });
    const sources = [{ sourceId: source, quote: 'Ермек Бөрібаев' }];
    const person = await register.person({ familyName: 'Бөрібаев', sources });
    const body = await register.body('Жетісу ассамблеясы', { sources });
    cited = {
      Person: person,
      Body: body,
      Association: await register.association('Корей орталығы', { ethnicGroups: ['korean'], sources }),
      Institution: await register.institution('Достық үйі', { sources }),
      Membership: await register.appoint(person, body, { capacity: 'ректор', sources }),
      Award: await register.award({ personId: person, sources }),
    };
  });

  it('is shown whole, whatever it is', async () => {
    const { citations } = (await register.ask(CITATIONS, { id: source })).source;
    expect(citations.totalCount).toBe(6);
    const subjects = citations.nodes.map((each: Json) => each.subject);
    expect(Object.fromEntries(subjects.map((each: Json) => [each.__typename, each]))).toEqual({
      Person: { __typename: 'Person', id: cited.Person, familyName: 'Бөрібаев' },
      Body: { __typename: 'Body', id: cited.Body, name: { kk: 'Жетісу ассамблеясы' } },
      Association: {
        __typename: 'Association',
        id: cited.Association,
        name: { kk: 'Корей орталығы' },
        ethnicGroups: [{ code: 'korean' }],
      },
      Institution: { __typename: 'Institution', id: cited.Institution, name: { kk: 'Достық үйі' } },
      Membership: {
        __typename: 'Membership',
        id: cited.Membership,
        capacity: 'ректор',
        person: { familyName: 'Бөрібаев' },
      },
      Award: { __typename: 'Award', id: cited.Award, type: { code: 'birlik_medal' } },
    });
    expect(citations.nodes.map((each: Json) => each.quote)).toEqual(Array(6).fill('Ермек Бөрібаев'));
  });

  it('is shown page by page', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { citations }: Json = (await register.ask(CITATIONS, { id: source, first: 4, after })).source;
      seen.push(...citations.nodes.map((each: Json) => each.subject.id));
      if (!citations.pageInfo.hasNextPage) break;
      after = citations.pageInfo.endCursor;
    }
    expect([...seen].sort()).toEqual(Object.values(cited).sort());
  });

  it('is neither told nor counted where the viewer may not see it', async () => {
    const { data } = await app.as('sources.read')(
      'query ($id: ID!) { source(id: $id) { citations { totalCount nodes { subject { id } } } } }',
      {
        id: source,
      },
    );
    expect(data.source.citations).toEqual({ totalCount: 0, nodes: [] });
  });

  it('is cited once, even when it is told twice', async () => {
    const twice = [{ sourceId: source }, { sourceId: source, quote: 'тағы' }];
    const id = await register.person({ familyName: 'Салыкова', sources: twice });
    const { person } = await register.ask('query ($id: ID!) { person(id: $id) { citations { source { id } } } }', {
      id,
    });
    expect(person.citations).toEqual([{ source: { id: source } }]);
  });
});

describe('lists of sources', () => {
  it('are filtered and ordered', async () => {
    const publisher = 'Егемен Қазақстан';
    for (const [title, kind, publishedOn] of [
      ['Өткен', 'news', '2016'],
      ['Ақпан', 'minutes', '2020-02'],
      ['Үлес', 'news', null],
    ] as const)
      await register.source(title, { kind, publishedOn, publisher });
    const titles = async (filter: Input, orderBy?: Input): Promise<string[]> => {
      const document =
        'query ($filter: SourceFilter, $orderBy: SourceOrder) { sources(filter: $filter, orderBy: $orderBy) { nodes { title } } }';
      const variables = { filter: { publisher: { eq: publisher }, ...filter }, orderBy };
      return (await register.ask(document, variables)).sources.nodes.map((each: Json) => each.title);
    };
    expect(await titles({})).toEqual(['Ақпан', 'Өткен', 'Үлес']);
    expect(await titles({}, { field: 'PUBLISHED', direction: 'DESC' })).toEqual(['Ақпан', 'Өткен', 'Үлес']);
    expect(await titles({}, { field: 'PUBLISHED' })).toEqual(['Өткен', 'Ақпан', 'Үлес']);
    expect(await titles({ kind: { eq: 'news' } })).toEqual(['Өткен', 'Үлес']);
    expect(await titles({ published: { isNull: true } })).toEqual(['Үлес']);
    expect(await titles({ title: { contains: 'АҚП' } })).toEqual(['Ақпан']);
  });
});
