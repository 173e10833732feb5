import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const facility = (more: Input = {}): Promise<string> =>
  register.done('registerFacility', { kind: 'coworking', name: { kk: '«Бірлік алаңы»' }, ...more });
const PARTS =
  'id version directions { id position title { kk } } residents { id organization { id } startDate endDate ended }';

describe('registerFacility', () => {
  it('stores all that is said of a place of work', async () => {
    const [areaId, operatorId] = [await register.area('790000000'), await register.institution('Достық үйі')];
    const residentId = await register.association('Өзбек бірлестігі');
    const said = { address: 'Тәуке хан даңғылы', website: 'https://dostyq.kz/online', openedOn: '2022-10', foundedBy: 'Президент тапсырмасы', distinction: 'алғашқы', note: 'ескертпе' }; // prettier-ignore
    const stored = await register.after(
      'registerFacility',
      {
        kind: 'coworking',
        name: { kk: 'Алаң', ru: 'Площадь' },
        areaId,
        operatorId,
        ...said,
        directions: [{ title: { kk: 'брифингтер' } }, { title: { kk: 'жобалар' } }],
        residents: [{ organizationId: residentId, startDate: '2023', endDate: '2024' }],
      },
      `kind { code } name { kk ru } area { id } operator { id } closed ${Object.keys(said).join(' ')} ${PARTS}`,
    );
    expect(stored).toMatchObject({
      ...said,
      kind: { code: 'coworking' },
      name: { kk: 'Алаң', ru: 'Площадь' },
      area: { id: areaId },
      operator: { id: operatorId },
      closed: false,
      directions: [
        { position: 1, title: { kk: 'брифингтер' } },
        { position: 2, title: { kk: 'жобалар' } },
      ],
      residents: [{ organization: { id: residentId }, startDate: '2023', endDate: '2024', ended: true }],
    });
  });

  it('is found by its name in any spelling, and among the facilities of its operator', async () => {
    const operatorId = await register.institution('Басқарушы');
    const id = await facility({ name: { kk: 'Жаңғырық орталығы' }, operatorId });
    const { facilities, organization } = await register.ask(
      `query ($id: ID!) { facilities(search: "Zhangyryk") { nodes { id } } organization(id: $id) { operatedFacilities { nodes { id } } } }`,
      { id: operatorId },
    );
    expect([facilities.nodes, organization.operatedFacilities.nodes]).toEqual([[{ id }], [{ id }]]);
  });

  it('warns of one of the same kind and name in the same area', async () => {
    await facility({ name: { kk: 'Аллея' } });
    const { warnings } = await register.attempt('registerFacility', { kind: 'coworking', name: { kk: 'АЛЛЕЯ' } });
    expect(warnings.map(({ code }) => code)).toEqual(['SIMILAR_EXISTS']);
  });

  it.each<[string, Input, string[]]>([
    ['a kind that is none', { kind: 'palace' }, ['UNKNOWN_CODE kind']],
    ['a kind of a source', { kind: 'minutes' }, ['UNKNOWN_CODE kind']],
    ['no name', { name: { kk: ' ' } }, ['REQUIRED name.kk']],
    ['opened tomorrow', { openedOn: '2999' }, ['DATE_IN_FUTURE openedOn']],
    ['an operator that is none', { operatorId: UNKNOWN_ID }, ['NOT_FOUND operatorId']],
    [
      'a resident that is none',
      { residents: [{ organizationId: UNKNOWN_ID }] },
      ['NOT_FOUND residents.0.organizationId'],
    ],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const said = { kind: 'coworking', name: { kk: 'Орын' }, ...more };
    expect(await register.refusals('registerFacility', said)).toEqual(refusals);
  });

  it('refuses a resident that left before it came', async () => {
    const organizationId = await register.association('Кеткен');
    const residents = [{ organizationId, startDate: '2020', endDate: '2019' }];
    expect(await register.refusals('registerFacility', { kind: 'alley', name: { kk: 'Аллея 2' }, residents })).toEqual([
      'END_BEFORE_START residents.0.endDate',
    ]);
  });
});

describe('correctFacility', () => {
  it('lets who left come again, and nobody come who is there', async () => {
    const organizationId = await register.association('Қайтқан');
    const id = await facility({ residents: [{ organizationId, startDate: '2020', endDate: '2021' }] });
    const come = (expectedVersion: number, ...residents: Input[]): Promise<string[]> =>
      register.refusals('correctFacility', { id, expectedVersion, residents });
    const open = { organizationId, startDate: '2024' };
    expect(await come(1, { organizationId, startDate: '2020', endDate: '2021' })).toEqual(['DUPLICATE residents.0']);
    expect(await come(1, open, { organizationId })).toEqual(['DUPLICATE residents.1']);
    await register.done('correctFacility', { id, expectedVersion: 1, residents: [open] });
    expect(await come(2, { organizationId })).toEqual(['DUPLICATE residents.0']);
  });

  it('adds, corrects and withdraws directions and residents, which keep their ids', async () => {
    const one = await register.association('бірінші');
    const said = { directions: [{ title: { kk: 'а' } }, { title: { kk: 'б' } }], residents: [{ organizationId: one }] };
    const id = await facility({ name: { kk: 'Түзету' }, ...said });
    const { node } = await register.ask(`query ($id: ID!) { node(id: $id) { ... on Facility { ${PARTS} } } }`, { id });
    const [first, second] = node.directions;
    const corrected = await register.after(
      'correctFacility',
      {
        id,
        expectedVersion: 1,
        withdrawDirections: [first.id],
        correctDirections: [{ id: second.id, title: { kk: 'бб' } }],
        directions: [{ title: { kk: 'в' } }],
        correctResidents: [{ id: node.residents[0].id, endDate: '2024' }],
      },
      PARTS,
    );
    expect(corrected).toMatchObject({
      version: 2,
      directions: [
        { id: second.id, position: 2, title: { kk: 'бб' } },
        { position: 3, title: { kk: 'в' } },
      ],
      residents: [{ id: node.residents[0].id, endDate: '2024', ended: true }],
    });
  });

  it.each<[string, Input, string[]]>([
    ['nothing new', {}, ['NOTHING_CHANGED']],
    ['another version', { expectedVersion: 7, address: 'көше' }, ['STALE_VERSION expectedVersion']],
    ['a day of closing where it is open', { closedOn: '2024' }, ['FACILITY_OPEN closedOn']],
    ['a direction of another', { withdrawDirections: [UNKNOWN_ID] }, ['NOT_FOUND withdrawDirections.0']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await facility();
    expect(await register.refusals('correctFacility', { id, expectedVersion: 1, ...more })).toEqual(refusals);
  });
});

describe('closeFacility and reopenFacility', () => {
  it('closes it, also without a day, and lets it work again', async () => {
    const id = await facility({ openedOn: '2010' });
    const asked = 'version closed closedOn';
    expect(await register.after('closeFacility', { id, expectedVersion: 1 }, asked)).toEqual({
      version: 2,
      closed: true,
      closedOn: null,
    });
    expect(await register.after('correctFacility', { id, expectedVersion: 2, closedOn: '2020' }, asked)).toEqual({
      version: 3,
      closed: true,
      closedOn: '2020',
    });
    expect(await register.after('reopenFacility', { id, expectedVersion: 3 }, asked)).toEqual({
      version: 4,
      closed: false,
      closedOn: null,
    });
  });

  it('refuses to close a closed one, to open an open one, and to end it before it began', async () => {
    const id = await facility({ openedOn: '2010' });
    expect(await register.refusals('closeFacility', { id, expectedVersion: 1, closedOn: '2009' })).toEqual([
      'CLOSED_BEFORE_OPENED closedOn',
    ]);
    expect(await register.refusals('reopenFacility', { id, expectedVersion: 1 })).toEqual(['FACILITY_OPEN id']);
    await register.done('closeFacility', { id, expectedVersion: 1 });
    expect(await register.refusals('closeFacility', { id, expectedVersion: 2 })).toEqual(['FACILITY_CLOSED id']);
  });
});

describe('what is held in a facility', () => {
  const round = (more: Input): Promise<string> =>
    register.done('recordEvent', { kind: 'round_table', title: { kk: 'дөңгелек үстел' }, ...more });
  const directionsOf = async (id: string): Promise<string[]> =>
    (
      await register.ask(`query ($id: ID!) { facility(id: $id) { directions { id } } }`, { id })
    ).facility.directions.map((each: { id: string }) => each.id);
  const ofTwo = (): Promise<string> =>
    facility({ directions: [{ title: { kk: 'брифингтер' } }, { title: { kk: 'жобалар' } }] });

  it('belongs to a direction of its work, from which the facility follows', async () => {
    const id = await ofTwo();
    const [briefings] = await directionsOf(id);
    const event = await round({ directionId: briefings });
    const other = await round({ facilityId: id });
    const body = await register.body('кеңес');
    const meeting = await register.done('planMeeting', { bodyIds: [body], kind: 'ordinary', facilityId: id });
    const asked = `query ($id: ID!) { facility(id: $id) { directions { events { nodes { id } } } events { totalCount } meetings { nodes { id facility { id } } } } }`;
    expect((await register.ask(asked, { id })).facility).toEqual({
      directions: [{ events: { nodes: [{ id: event }] } }, { events: { nodes: [] } }],
      events: { totalCount: 2 },
      meetings: { nodes: [{ id: meeting, facility: { id } }] },
    });
    const { events, eventsStatistics } = await register.ask(
      `query ($id: ID!, $direction: ID!) { events(filter: { direction: { eq: $direction } }) { nodes { facility { id } direction { title { kk } } } }
        eventsStatistics(filter: { facility: { eq: $id } }, groupBy: [FACILITY]) { groups { facility { id } count } } }`,
      { id, direction: briefings },
    );
    expect(events.nodes).toEqual([{ facility: { id }, direction: { title: { kk: 'брифингтер' } } }]);
    expect(eventsStatistics.groups).toEqual([{ facility: { id }, count: 2 }]);
    expect(
      await register.after(
        'correctEvent',
        { id: other, expectedVersion: 1, facilityId: null },
        'facility { id } direction { id }',
      ),
    ).toEqual({ facility: null, direction: null });
  });

  it('is refused, and leaves no trace, of a direction of another facility or none', async () => {
    const [one, other] = [await ofTwo(), await ofTwo()];
    const [direction] = await directionsOf(one);
    const event = { kind: 'run', title: { kk: 'жүгіріс' } };
    expect(await register.refusals('recordEvent', { ...event, facilityId: other, directionId: direction })).toEqual([
      'NOT_FOUND directionId',
    ]);
    expect(await register.refusals('recordEvent', { ...event, directionId: UNKNOWN_ID })).toEqual([
      'NOT_FOUND directionId',
    ]);
    const id = await round({ directionId: direction });
    for (const facilityId of [other, null])
      expect(await register.refusals('correctEvent', { id, expectedVersion: 1, facilityId })).toEqual([
        'NOT_FOUND facilityId',
      ]);
    expect(
      await register.after('correctEvent', { id, expectedVersion: 1, facilityId: null, directionId: null }, 'version'),
    ).toEqual({ version: 2 });
  });

  it('keeps its direction: that cannot be withdrawn', async () => {
    const id = await ofTwo();
    const [direction] = await directionsOf(id);
    await round({ directionId: direction });
    expect(
      await register.refusals('correctFacility', { id, expectedVersion: 1, withdrawDirections: [direction] }),
    ).toEqual(['DIRECTION_HAS_EVENTS withdrawDirections']);
  });
});

it('is corrected within the region of its secretariat only', async () => {
  const [here, there] = [await register.area('790000000'), await register.area('310000000')];
  const id = await facility({ areaId: there });
  const client = app.inArea(here, 'facilities.read', 'facilities.write');
  expect(
    await registerOf(app, client).refusals('correctFacility', { id, expectedVersion: 1, address: 'көше' }),
  ).toEqual(['OUT_OF_REACH id']);
});

it.each<[string, string[]]>([
  ['2009', ['FACILITY_NOT_OPEN']],
  ['2010-05', []],
  ['2020-01', []],
  ['2020-02', ['FACILITY_NOT_OPEN']],
])('warns of what is held in it in %s, unless it was open then', async (day, expected) => {
  const id = await facility({ kind: 'mediation_cabinet', openedOn: '2010-05' });
  await register.done('closeFacility', { id, expectedVersion: 1, closedOn: '2020-01-31' });
  const given: [string, Input][] = [
    ['recordEvent', { kind: 'run', title: { kk: 'жүгіріс' }, startDate: day, facilityId: id }],
    ['planMeeting', { kind: 'ordinary', bodyIds: [await register.body('Кеңес')], date: day, facilityId: id }],
    ['openMediationCase', { kind: 'family', cabinetId: id, receivedOn: day }],
  ];
  for (const [command, input] of given) {
    const { problems, warnings } = await register.attempt(command, input, 'id');
    expect([problems, warnings.map(({ code }) => code).filter((code) => code !== 'SIMILAR_EXISTS')]).toEqual([
      [],
      expected,
    ]);
  }
});
