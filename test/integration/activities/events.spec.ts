import { startApp, within, type Json, type TestApp } from '../../support/app.js';
import { historyOf } from '../../support/history.js';
import { refusalsOf, registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let jetisu: string;
let shymkent: string;
let centre: string;
let house: string;
let speaker: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  [jetisu, shymkent] = [await register.area('330000000'), await register.area('790000000')];
  centre = await register.association('Әзербайжан этномәдени орталығы', { areaId: jetisu });
  house = await register.institution('Достық үйі', { areaId: jetisu });
  speaker = await register.person({ familyName: 'Идигов', givenName: 'Атсалим' });
});
afterAll(() => app.close());

const event = (more: Input = {}): Promise<string> =>
  register.done('recordEvent', { kind: 'round_table', title: { kk: 'Дөңгелек үстел' }, ...more });
const WHOLE = `id version kind { code } title { kk ru en } theme { kk } startDate endDate place { kk } stage links area { id } region { id }
  furtherAreas { id } series { id } note
  parties { role { code } record { ... on Association { id } ... on Institution { id } ... on Person { id } } name anonymous capacity topic }
  numbers { of { code } value qualifier group { code } }
  reports { organization { id } statement participants qualifier reportedOn }`;
const one = async (id: string, selection = WHOLE): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { event(id: $id) { ${selection} } }`, { id })).event;

describe('recordEvent', () => {
  it('tells when a party was not there any more, or not yet, and refuses before a birth', async () => {
    const young = await register.association('Жас бірлестік', { foundedOn: '2010' });
    const gone = await register.association('Тараған бірлестік', { foundedOn: '1995' });
    await register.done('dissolveOrganization', { id: gone, expectedVersion: 1, effectiveDate: '2020-05-05' });
    const late = await register.person({ familyName: 'Бұрынғы', birthDate: '1950', deathDate: '2020' });
    const parties = [
      { role: 'organizer', organizationId: young },
      { role: 'supporter', organizationId: gone },
      { role: 'speaker', personId: late },
    ];
    const told = async (command: string, at: Input): Promise<string[]> => {
      const { warnings } = await register.attempt(command, { ...at, parties });
      return warnings
        .filter(({ code }) => code !== 'SIMILAR_EXISTS')
        .map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    const ofEvent = { kind: 'run', title: { kk: 'Жүгіріс' } };
    expect(await told('recordEvent', { ...ofEvent, startDate: '2026-11-01' })).toEqual([
      'AFTER_DISSOLUTION parties.1.organizationId',
      'PERSON_DIED parties.2.personId',
    ]);
    expect(await told('recordEvent', { ...ofEvent, startDate: '2005' })).toEqual([
      'BEFORE_FOUNDING parties.0.organizationId',
    ]);
    for (const at of [{ startDate: '2015' }, { startDate: '2020', endDate: '2020' }, {}])
      expect(await told('recordEvent', { ...ofEvent, ...at })).toEqual([]);
    expect(await told('recordCampaign', { title: { kk: 'Науқан' }, startDate: '2019', endDate: '2022' })).toEqual([]);
    expect(await told('recordMemorandum', { title: { kk: 'Меморандум' }, signedOn: '2021' })).toEqual([
      'AFTER_DISSOLUTION parties.1.organizationId',
      'PERSON_DIED parties.2.personId',
    ]);
    expect(await register.refusals('recordEvent', { ...ofEvent, startDate: '1949', parties })).toEqual([
      'BEFORE_BIRTH parties.2.personId',
    ]);
  });

  it('keeps what was held, who had to do with it and as what, and the numbers as they were declared', async () => {
    const id = await event({
      title: { kk: '«Астана – мемлекеттік тілдің тірегі»', ru: 'Астана – опора государственного языка' },
      theme: { kk: 'мемлекеттік тіл' },
      startDate: '2025-07',
      place: { kk: 'Талдықорған қаласы' },
      areaId: jetisu,
      furtherAreas: [shymkent],
      links: ['example.kz/1', 'example.kz:8080'],
      parties: [
        { role: 'organizer', organizationId: centre },
        { role: 'venue', organizationId: house },
        { role: 'speaker', personId: speaker, capacity: 'Ассамблея мүшесі', topic: 'тіл туралы' },
        { role: 'guest', name: 'Ұлттық ұлан' },
        { role: 'supporter', anonymous: true },
      ],
      numbers: [
        { of: 'participants', value: 300, qualifier: 'AT_LEAST' },
        { of: 'participants', value: 50, group: 'youth' },
      ],
    });
    expect(await one(id)).toEqual({
      id,
      version: 1,
      kind: { code: 'round_table' },
      title: { kk: '«Астана – мемлекеттік тілдің тірегі»', ru: 'Астана – опора государственного языка', en: null },
      theme: { kk: 'мемлекеттік тіл' },
      startDate: '2025-07',
      endDate: null,
      place: { kk: 'Талдықорған қаласы' },
      stage: null,
      links: ['https://example.kz/1', 'https://example.kz:8080'],
      area: { id: jetisu },
      region: { id: jetisu },
      furtherAreas: [{ id: shymkent }],
      series: null,
      note: null,
      parties: [
        { role: { code: 'organizer' }, record: { id: centre }, name: null, anonymous: false, capacity: null, topic: null },
        { role: { code: 'venue' }, record: { id: house }, name: null, anonymous: false, capacity: null, topic: null },
        { role: { code: 'speaker' }, record: { id: speaker }, name: null, anonymous: false, capacity: 'Ассамблея мүшесі', topic: 'тіл туралы' },
        { role: { code: 'guest' }, record: null, name: 'Ұлттық ұлан', anonymous: false, capacity: null, topic: null },
        { role: { code: 'supporter' }, record: null, name: null, anonymous: true, capacity: null, topic: null },
      ],
      numbers: [
        { of: { code: 'participants' }, value: 300, qualifier: 'AT_LEAST', group: null },
        { of: { code: 'participants' }, value: 50, qualifier: 'EXACT', group: { code: 'youth' } },
      ],
      reports: [],
    }); // prettier-ignore
  });

  it('is satisfied with a kind and a title: what no source says stays unknown', async () => {
    const found = await one(await event());
    expect([found.startDate, found.area, found.place, found.parties, found.numbers]).toEqual([
      null,
      null,
      null,
      [],
      [],
    ]);
  });

  it.each<[string, Input, string[]]>([
    ['a kind that is none', { kind: 'party' }, ['UNKNOWN_CODE kind']],
    ['ends before it begins', { startDate: '2025-07', endDate: '2025-06' }, ['END_BEFORE_START endDate']],
    ['a role that is none', { parties: [{ role: 'members', name: 'Бірлестік' }] }, ['UNKNOWN_CODE parties.0.role']],
    ['a party that is nobody', { parties: [{ role: 'guest' }] }, ['ONE_PARTY parties.0.organizationId']],
    ['a party that is two', { parties: [{ role: 'guest', name: 'Қонақ', anonymous: true }] }, ['ONE_PARTY parties.0.organizationId']],
    ['an unknown organization', { parties: [{ role: 'guest', organizationId: UNKNOWN_ID }] }, ['NOT_FOUND parties.0.organizationId']],
    ['a number of what is not counted', { numbers: [{ of: 'family', value: 1 }] }, ['UNKNOWN_CODE numbers.0.of']],
    ['a number below nothing', { numbers: [{ of: 'participants', value: -1 }] }, ['OUT_OF_RANGE numbers.0.value']],
    ['a number told twice', { numbers: [{ of: 'participants', value: 1 }, { of: 'participants', value: 2 }] }, ['DUPLICATE numbers.1.of']],
    ['an area that is none', { furtherAreas: [UNKNOWN_ID] }, ['NOT_FOUND furtherAreas.0']],
    ['a series that is none', { seriesId: UNKNOWN_ID }, ['NOT_FOUND seriesId']],
    ['a link told twice', { links: ['uakit.kz', 'https://uakit.kz'] }, ['DUPLICATE links.1']],
    ['a link that leads nowhere', { links: ['uakit.kz', 'javascript:alert(1)'] }, ['INVALID_WEB_ADDRESS links.1']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const input = { kind: 'run', title: { kk: 'Бірлік жүгірісі' }, ...more };
    expect(await register.refusals('recordEvent', input)).toEqual(refusals);
  }); // prettier-ignore

  it('is refused with an organizer named twice, and takes one in two roles', async () => {
    const twice = [
      { role: 'organizer', organizationId: centre },
      { role: 'organizer', organizationId: centre },
    ];
    const input = { kind: 'run', title: { kk: 'Жүгіріс' } };
    expect(await register.refusals('recordEvent', { ...input, parties: twice })).toEqual([
      'PARTY_TWICE parties.1.role',
    ]);
    await register.done('recordEvent', {
      ...input,
      parties: [twice[0], { role: 'initiator', organizationId: centre }],
    });
  });

  it('may be of the future: plans are events, too', async () => {
    expect((await one(await event({ startDate: '2099' }))).startDate).toBe('2099');
  });
});

describe('an event that several tell of', () => {
  const run = (areaId: string, startDate: string): Input => ({
    kind: 'run', title: { kk: '«Бірлік жүгірісі» спорттық акциясы' }, areaId, startDate,
  }); // prettier-ignore
  const told = async (input: Input): Promise<string[]> =>
    (await register.attempt('recordEvent', input)).warnings.map(({ code, path }) => `${code} ${path.join('.')}`);

  it('is told when it is recorded again, under a like name at a time that may be the same', async () => {
    expect(await told(run(jetisu, '2025-09-07'))).toEqual([]);
    expect(await told({ ...run(jetisu, '2025-09'), title: { kk: 'Бирлик жугириси спорттык акциясы' } })).toEqual([
      'SIMILAR_EXISTS title',
    ]);
    expect(await told(run(jetisu, '2024'))).toEqual([]);
    expect(await told(run(shymkent, '2025-09-07'))).toEqual([]);
  });

  it('takes a report of each instead of copies, whoever has recorded it', async () => {
    const id = await event({ areaId: jetisu, reports: [{ organizationId: centre, participants: 100, statement: 'Өтті.' }] });
    const other = await register.association('Түрік этномәдени бірлестігі', { areaId: shymkent });
    const clerk = registerOf(app, app.inArea(shymkent, 'activities.read', 'activities.write', 'organizations.read'));
    const report = { eventId: id, organizationId: other, participants: 120, qualifier: 'ABOUT', reportedOn: '2025-09' };
    await clerk.done('reportEvent', report);
    expect((await one(id)).reports).toEqual([
      { organization: { id: centre }, statement: 'Өтті.', participants: 100, qualifier: 'EXACT', reportedOn: null },
      { organization: { id: other }, statement: null, participants: 120, qualifier: 'ABOUT', reportedOn: '2025-09' },
    ]);
    expect((await one(id)).version).toBe(2);
    expect(await clerk.refusals('reportEvent', report)).toEqual(['REPORTED_BEFORE organizationId']);
    expect(await clerk.refusals('reportEvent', { ...report, organizationId: house })).toEqual(['OUT_OF_REACH organizationId']);
    expect(await clerk.refusals('correctEvent', { id, expectedVersion: 2, stage: 'I' })).toEqual(['OUT_OF_REACH id']);
  }); // prettier-ignore

  it('has reports that are corrected and withdrawn with it', async () => {
    const id = await event({ reports: [{ organizationId: centre, participants: 100 }, { organizationId: house }] });
    const { reports } = await one(id, 'reports { id }');
    await register.done('correctEvent', {
      id, expectedVersion: 1, correctReports: [{ id: reports[0].id, participants: 110 }], withdrawReports: [reports[1].id],
    }); // prettier-ignore
    expect((await one(id)).reports.map((each: Json) => each.participants)).toEqual([110]);
  });
});

describe('correctEvent', () => {
  it('changes what is given, clears what is null, leaves the rest', async () => {
    const id = await event({ title: { kk: 'Керуен', ru: 'Караван' }, startDate: '2023', place: { kk: 'Алматы' }, stage: 'II кезең' });
    const { parties } = await register.after('correctEvent',
      { id, expectedVersion: 1, title: { kk: 'Керуені' }, place: null, parties: [{ role: 'guest', name: 'Қонақ' }] }, 'parties { id }');
    const found = await one(id);
    expect([found.title.kk, found.title.ru, found.place, found.stage, found.startDate]).toEqual(['Керуені', 'Караван', null, 'II кезең', '2023']);
    const party = { id: parties[0].id, name: null, organizationId: centre };
    await register.done('correctEvent', { id, expectedVersion: 2, correctParties: [party] });
    expect((await one(id)).parties[0]).toMatchObject({ name: null, record: { id: centre }, role: { code: 'guest' } });
    await register.done('correctEvent', { id, expectedVersion: 3, withdrawParties: [party.id] });
    expect((await one(id)).parties).toEqual([]);
  }); // prettier-ignore

  it('is refused where another was quicker, where nothing changes, and where an event would lie in itself', async () => {
    const id = await event({ stage: 'I' });
    const part = await event({ seriesId: id });
    const correct = (more: Input): Promise<string[]> => register.refusals('correctEvent', { id, ...more });
    expect(await correct({ expectedVersion: 2, stage: 'II' })).toEqual(['STALE_VERSION expectedVersion']);
    expect(await correct({ expectedVersion: 1, stage: 'I' })).toEqual(['NOTHING_CHANGED']);
    expect(await correct({ expectedVersion: 1, seriesId: id })).toEqual(['BELOW_ITSELF seriesId']);
    expect(await correct({ expectedVersion: 1, seriesId: part })).toEqual(['BELOW_ITSELF seriesId']);
  });

  it('is for those where it lies: in its area, and with the organizations that hold it', async () => {
    const id = await event({ areaId: jetisu, parties: [{ role: 'organizer', organizationId: centre }, { role: 'venue', organizationId: house }] });
    const rights = ['activities.read', 'activities.write'];
    const by = (organization: string): Register =>
      registerOf(app, app.holding(Object.fromEntries(rights.map((each) => [each, { ...within(shymkent), areas: [], organizations: [organization] }]))));
    const change = (stage: string, expectedVersion: number): Input => ({ id, expectedVersion, stage });
    expect(refusalsOf(await by(centre).attempt('correctEvent', change('I', 1)))).toEqual([]);
    expect(await by(house).refusals('correctEvent', change('II', 2))).toEqual(['OUT_OF_REACH id']);
    expect(refusalsOf(await registerOf(app, app.inArea(jetisu, ...rights)).attempt('correctEvent', change('II', 2)))).toEqual([]);
    const elsewhere = registerOf(app, app.inArea(shymkent, 'reference.read', ...rights));
    expect(await elsewhere.refusals('recordEvent', { kind: 'run', title: { kk: 'Жүгіріс' }, areaId: jetisu })).toEqual(['OUT_OF_REACH areaId']);
  }); // prettier-ignore

  it('is told in sentences', async () => {
    const id = await event({ title: { kk: 'Ашық есік күні' }, parties: [{ role: 'organizer', organizationId: centre }] });
    await register.done('correctEvent', { id, expectedVersion: 1, startDate: '2022-11', numbers: [{ of: 'participants', value: 40 }] });
    const told = async (language: 'kk' | 'ru' | 'en'): Promise<string[]> =>
      (await historyOf(app.admin, id, {}, language)).nodes.map((each: Json) => each.sentence);
    expect((await told('kk'))[0]).toContain('Іс-шараны түзету: Ашық есік күні');
    expect((await told('ru'))[0]).toContain('Исправление мероприятия');
    expect((await told('en')).at(-1)).toContain('Әзербайжан этномәдени орталығы');
  }); // prettier-ignore
});

describe('lists of events', () => {
  it('are of a region, a time, a kind, a party, a series and a title in any spelling', async () => {
    const series = await event({ kind: 'caravan', title: { kk: 'Бейбітшілік керуені' } });
    const id = await event({ kind: 'caravan_stage', title: { kk: 'Керуеннің екінші кезеңі' }, startDate: '2024-05', seriesId: series, areaId: shymkent,
      furtherAreas: [jetisu], parties: [{ role: 'supporter', organizationId: house }] });
    const found = async (filter: string, search = ''): Promise<boolean> => {
      const { events } = await register.ask(`{ events(filter: ${filter} ${search}) { nodes { id } } }`);
      return events.nodes.some((each: Json) => each.id === id);
    };
    for (const filter of [
      `{ region: { eq: "${shymkent}" } }`, '{ start: { within: "2024" } }', '{ kind: { eq: "caravan_stage" } }', `{ organization: { eq: "${house}" } }`,
      `{ series: { eq: "${series}" } }`, `{ area: { within: "${shymkent}" } }`, `{ furtherArea: { within: "${jetisu}" } }`, '{ title: { contains: "ЕКІНШІ" } }',
    ]) expect([filter, await found(filter)]).toEqual([filter, true]);
    for (const filter of [`{ region: { eq: "${jetisu}" } }`, '{ start: { within: "2023" } }', `{ organization: { eq: "${centre}" } }`, `{ area: { within: "${jetisu}" } }`])
      expect([filter, await found(filter)]).toEqual([filter, false]);
    expect(await found('{}', ', search: "keruen ekinshi"')).toBe(true);
    const { organization } = await register.ask(`{ organization(id: "${house}") { events { nodes { id } } } }`);
    expect(organization.events.nodes.map((each: Json) => each.id)).toContain(id);
    expect((await one(series, 'parts { nodes { id } }')).parts.nodes).toEqual([{ id }]);
  }); // prettier-ignore

  it('are counted by kind, region and month', async () => {
    await event({ kind: 'exhibition', areaId: shymkent, startDate: '2019-03-21' });
    const { eventsStatistics } = await register.ask(
      '{ eventsStatistics(filter: { kind: { eq: "exhibition" } }, groupBy: [REGION, START_MONTH]) { totals { count } groups { region { id } startMonth count } } }',
    );
    expect(eventsStatistics).toEqual({ totals: { count: 1 }, groups: [{ region: { id: shymkent }, startMonth: '2019-03', count: 1 }] });
  }); // prettier-ignore

  it('leave out what was taken back, and an organization is held by its events', async () => {
    const [id, only] = [await event({ kind: 'debate' }), await register.association('Жалғыз')];
    await register.done('correctEvent', { id, expectedVersion: 1, parties: [{ role: 'organizer', organizationId: only }] });
    expect(await register.refusals('voidRecord', { id: only, reason: 'қате' })).toEqual(['RESTED_ON id']);
    await register.done('voidRecord', { id, reason: 'қате' });
    expect((await register.ask('{ events(filter: { kind: { eq: "debate" } }) { totalCount } }')).events.totalCount).toBe(0);
    await register.done('voidRecord', { id: only, reason: 'қате' });
  }); // prettier-ignore
});
