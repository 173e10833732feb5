import { startApp, type Json, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let region: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  region = await register.area('310000000');
});
afterAll(() => app.close());

const areaOf = async (code: string, on?: string): Promise<Json> =>
  (
    await register.ask('query ($code: String!, $on: Date) { area(code: $code, on: $on) { id name { en } code } }', {
      code,
      ...(on && { on }),
    })
  ).area;
const WHOLE = `id version kind { code } name { kk ru en } formerNames { name { kk } startDate endDate } code
  codes { code validFrom validTo } parent { id } region { id } startDate endDate isoCode centre note
  changes { kind predecessor { id } successor { id } effectiveDate note }`;
const read = async (id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { area(id: $id) { ${WHOLE} } }`, { id })).area;

let next = 0;
/** KATO codes that no area has. */
const freshCode = (): string => `9${String(next++).padStart(8, '0')}`;
const defining = (more: Input = {}): Input => ({
  kind: 'district',
  name: { kk: 'Жаңа аудан' },
  parentId: region,
  code: freshCode(),
  ...more,
});

describe('a KATO code', () => {
  it('means another area on another day: 191 was Taldykorgan and is Qonaev', async () => {
    expect((await areaOf('191000000')).name.en).toContain('Qonaev');
    expect((await areaOf('191000000', '2020-01-01')).name.en).toContain('Taldykorgan');
    expect((await areaOf('191000000', '2022-06-07')).name.en).toContain('Taldykorgan');
    expect((await areaOf('191000000', '2022-06-08')).name.en).toContain('Qonaev');
    const { id, code } = await areaOf('191000000', '2020-01-01');
    expect([id, code]).toEqual([await register.area('331000000'), '331000000']);
  });

  it('may mean nothing', async () => {
    expect(await areaOf('999999999')).toBeNull();
    expect(await areaOf('331000000', '2020-01-01')).toBeNull();
    expect(await areaOf('510000000')).toBeNull();
    expect((await areaOf('510000000', '2018-06-18')).name.en).toBe('South Kazakhstan Region');
  });

  it('or an id has to be told', async () => {
    const { errors } = await app.admin('{ area { id } }');
    expect(errors.map(({ extensions: { code, argument } }) => [code, argument])).toEqual([
      ['ARGUMENT_MISSING', 'id, code'],
    ]);
  });

  it('is not asked for on a day that does not exist', async () => {
    const { errors } = await app.admin('{ area(code: "191000000", on: "2016-02-30") { id } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_DAY']);
  });
});

describe('the areas that come with the registry', () => {
  const kinds = async (): Promise<Record<string, number>> => {
    const counts = ['region', 'republican_city', 'republic'].map(async (kind) => {
      const { areas } = await register.ask(
        'query ($kind: String!) { areas(filter: { kind: { eq: $kind }, ended: false }) { totalCount } }',
        { kind },
      );
      return [kind, areas.totalCount] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  };

  it('are 17 regions and 3 cities in one republic', async () => {
    expect(await kinds()).toEqual({ region: 17, republican_city: 3, republic: 1 });
  });

  it('lie in each other: village, okrug, district, region, republic', async () => {
    const { area } = await register.ask(`{ area(code: "313635100") {
      name { kk } region { code } parent { code parent { code parent { code parent { code parent { id } kind { code } } } } } } }`);
    expect(area).toEqual({
      name: { kk: 'Бурыл ауылы' },
      region: { code: '310000000' },
      parent: {
        code: '313635000',
        parent: {
          code: '313600000',
          parent: { code: '310000000', parent: { code: null, parent: null, kind: { code: 'republic' } } },
        },
      },
    });
  });

  it('know what lies below them', async () => {
    const told = await register.ask(
      `query ($city: ID!) { area(id: $city) { children(first: 100) { totalCount nodes { name { kk } } } }
        areas(filter: { area: { within: $city } }) { totalCount } }`,
      { city: await register.area('790000000') },
    );
    expect(told.area.children.nodes.map((each: Json) => each.name.kk)).toEqual([
      'Абай ауданы', 'Әл-Фараби ауданы', 'Еңбекші ауданы', 'Қаратау ауданы', 'Тұран ауданы',
    ]); // prettier-ignore
    expect(told.areas.totalCount).toBe(6);
  });

  it('know what became of them', async () => {
    const { area } = await register.ask(`{ area(code: "510000000", on: "2018-01-01") {
      endDate changes { kind effectiveDate predecessor { name { en } } successor { name { en } } } } }`);
    expect(area.endDate).toBe('2018-06-18');
    const from = { name: { en: 'South Kazakhstan Region' } };
    expect(area.changes).toHaveLength(2);
    expect(area.changes).toEqual(
      expect.arrayContaining([
        { kind: 'SPLIT', effectiveDate: '2018-06-19', predecessor: from, successor: { name: { en: 'Shymkent' } } },
        {
          kind: 'SUCCEED',
          effectiveDate: '2018-06-19',
          predecessor: from,
          successor: { name: { en: 'Turkistan Region' } },
        },
      ]),
    );
  });

  it.each([['Шымкент'], ['Shymkent'], ['Чимкент'.replace('Ч', 'Ш')], ['Şymkent']])(
    'are found by name in any spelling: %s',
    async (search) => {
      const { areas } = await register.ask(
        'query ($search: String) { areas(search: $search, first: 1) { nodes { code } } }',
        { search },
      );
      expect(areas.nodes).toEqual([{ code: '790000000' }]);
    },
  );

  it('are found by a former name', async () => {
    const { areas } = await register.ask(
      '{ areas(search: "Нұр-Сұлтан") { edges { node { code formerNames { name { kk } startDate endDate } } match { kind } } } }',
    );
    expect(areas.edges).toEqual([
      {
        node: {
          code: '710000000',
          formerNames: [{ name: { kk: 'Нұр-Сұлтан қаласы' }, startDate: '2019-03-23', endDate: '2022-09-17' }],
        },
        match: { kind: 'FORMER' },
      },
    ]);
  });
});

describe('defineArea', () => {
  it('stores all that is said of an area, and what follows from its place', async () => {
    const said = { isoCode: 'KZ-99', centre: 'Байзақ', note: 'сынақ', startDate: '2024' };
    const name = { kk: 'Жаңа аудан', ru: 'Новый район', en: 'New district' };
    const stored = await register.after(
      'defineArea',
      { kind: 'district', name, parentId: region, code: '319900000', codeValidFrom: '2024-05-01', ...said },
      WHOLE,
    );
    expect(stored).toEqual({
      ...said, id: stored.id, version: 1, kind: { code: 'district' }, name, formerNames: [], code: '319900000',
      codes: [{ code: '319900000', validFrom: '2024-05-01', validTo: null }], parent: { id: region }, region: { id: region },
      endDate: null, changes: [],
    }); // prettier-ignore
    const person = await register.after('registerPerson', { familyName: 'Ә', areaId: stored.id }, 'region { id }');
    expect(person).toEqual({ region: { id: region } });
  });

  it('makes a region its own', async () => {
    const { parent } = await read(region);
    const id = await register.done('defineArea', defining({ kind: 'region', parentId: parent.id }));
    expect((await read(id)).region).toEqual({ id });
  });

  it('tells the history each field, once', async () => {
    const kind = await register.item('area-kind', 'district');
    const input = defining();
    expect(await register.history(() => register.done('defineArea', input))).toEqual([
      {
        event: 'area.defined',
        changes: {
          'Area.kindId': [null, kind],
          'Area.name': [null, { kk: 'Жаңа аудан', ru: null, en: null }],
          'Area.parentId': [null, region],
          'Area.code': [null, input.code],
        },
      },
    ]);
  });

  it.each<[string, Input, string[]]>([
    ['a kind that is none', { kind: 'planet' }, ['UNKNOWN_CODE kind']],
    ['a code of eight digits', { code: '31990000' }, ['INVALID_KATO code']],
    ['a parent that is none', { parentId: UNKNOWN_ID }, ['NOT_FOUND parentId']],
    ['no parent', { parentId: null }, ['REQUIRED parentId']],
    ['a code from no day', { codeValidFrom: '2016-02-30' }, ['INVALID_DAY codeValidFrom']],
    ['a code from a month', { codeValidFrom: '2016-02' }, ['INVALID_DAY codeValidFrom']],
    ['begun on no day', { startDate: '2016-13' }, ['INVALID_DATE startDate']],
    ['a code that another holds', { code: '310000000' }, ['KATO_TAKEN code']],
    ['a name of two scripts', { name: { kk: 'Жaңа' } }, ['MIXED_SCRIPT name.kk']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    expect(await register.refusals('defineArea', defining(more))).toEqual(refusals);
  });

  it('gives a code to one of two who come at the same moment', async () => {
    const code = freshCode();
    const both = await Promise.all([1, 2].map(() => register.attempt('defineArea', defining({ code }))));
    expect(both.flatMap(refusalsOf)).toEqual(['KATO_TAKEN code']);
  });
});

describe('correctArea', () => {
  it('changes what is given, clears what is null, leaves the rest', async () => {
    const id = await register.done('defineArea', defining({ centre: 'Байзақ', note: 'ескі', startDate: '2000' }));
    const before = await read(id);
    const after = await register.after(
      'correctArea',
      { id, expectedVersion: 1, kind: 'city', centre: null, endDate: '2010-05' },
      WHOLE,
    );
    expect(after).toEqual({ ...before, kind: { code: 'city' }, centre: null, endDate: '2010-05', version: 2 });
  });

  it('mends a name without a former one, and finds the area by it', async () => {
    const id = await register.done('defineArea', defining({ name: { kk: 'Ждубщнгфв' } }));
    await register.done('correctArea', { id, expectedVersion: 1, name: { kk: 'Дұрыс атау' } });
    expect((await read(id)).formerNames).toEqual([]);
    const found = async (search: string): Promise<Json> =>
      (await register.ask('query ($search: String) { areas(search: $search) { nodes { id } } }', { search })).areas
        .nodes;
    expect([await found('Дұрыс атау'), await found('Ждубщнгфв')]).toEqual([[{ id }], []]);
  });

  it('tells the history the fields before and after', async () => {
    const id = await register.done('defineArea', defining({ note: 'ескі' }));
    expect(
      await register.history(() =>
        register.done('correctArea', { id, expectedVersion: 1, note: 'жаңа', startDate: '1999' }),
      ),
    ).toEqual([{ event: 'area.corrected', changes: { 'Area.note': ['ескі', 'жаңа'], 'Area.start': [null, '1999'] } }]);
  });

  it.each<[string, Input, string[]]>([
    ['nothing new', { name: { kk: 'Жаңа аудан' } }, ['NOTHING_CHANGED']],
    ['another version', { expectedVersion: 2, note: 'ә' }, ['STALE_VERSION expectedVersion']],
    ['an area that is none', { id: UNKNOWN_ID, note: 'ә' }, ['NOT_FOUND id']],
    ['a kind that is none', { kind: 'planet' }, ['UNKNOWN_CODE kind']],
    ['the kind cleared', { kind: null }, ['REQUIRED kind']],
    ['the name cleared', { name: null }, ['REQUIRED name']],
    ['the end before the start', { startDate: '2000', endDate: '1999' }, ['END_BEFORE_START endDate']],
    ['ended on no day', { endDate: '2016-02-30' }, ['INVALID_DATE endDate']],
    ['another place', { parentId: UNKNOWN_ID }, ['error BAD_USER_INPUT']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.done('defineArea', defining());
    expect(await register.refusals('correctArea', { id, expectedVersion: 1, ...more })).toEqual(refusals);
  });
});
