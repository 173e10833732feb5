import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const programme = (title: string, more: Input = {}): Promise<string> =>
  register.done('recordProgramme', { kind: 'action_plan', title: { kk: title }, ...more });
const one = async (type: string, id: string, selection: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { ${type}(id: $id) { ${selection} } }`, { id }))[type];

describe('a programme', () => {
  const SHARE = 'planned plannedInAll carriedOut share';

  it('is carried out by the events that were held, the projects that are done and the contests, line by line', async () => {
    const plan = await programme('2025 жылғы іс-шаралар жоспары', { startDate: '2025', endDate: '2025' });
    const [briefings, films] = [
      await programme('Тұрақты брифингтер', { kind: 'plan_line', parentId: plan, planned: 4 }),
      await programme('Фильмдер', { kind: 'plan_line', parentId: plan, planned: 1 }),
    ];
    const event = (startDate: string | null): Promise<string> =>
      register.done('recordEvent', { kind: 'briefing', title: { kk: `Брифинг ${startDate ?? ''}` }, startDate, programmeId: briefings });
    for (const day of ['2025-01', '2025-02', '2999-01']) await event(day);
    expect(await one('programme', briefings, SHARE)).toEqual({ planned: 4, plannedInAll: 4, carriedOut: 2, share: 0.5 });
    const film = await register.done('recordProject', { kind: 'media', title: { kk: 'Фильм' }, programmeId: films, state: 'SUPPORTED' });
    expect((await one('programme', films, SHARE)).carriedOut).toBe(0);
    await register.done('advanceProject', { id: film, expectedVersion: 1, state: 'DONE' });
    await register.done('recordContest', { title: { kk: 'Байқау' }, date: '2025', programmeId: films });
    // Two of one that was planned carry out one.
    expect(await one('programme', films, SHARE)).toEqual({ planned: 1, plannedInAll: 1, carriedOut: 1, share: 1 });
    expect(await one('programme', plan, `${SHARE} lines { nodes { id } } events { totalCount }`)).toEqual({
      planned: null, plannedInAll: 5, carriedOut: 3, share: 0.6, lines: { nodes: [{ id: briefings }, { id: films }] }, events: { totalCount: 0 },
    });
    expect(await one('programme', await programme('Тұжырымдама', { kind: 'concept' }), SHARE)).toEqual({
      planned: null, plannedInAll: null, carriedOut: null, share: null,
    });
  }); // prettier-ignore

  it('is no part of itself, and has no plan of nothing', async () => {
    const plan = await programme('Жоспар');
    const line = await programme('Тармақ', { parentId: plan });
    const correct = (more: Input): Promise<string[]> => register.refusals('correctProgramme', { id: plan, expectedVersion: 1, ...more });
    expect(await correct({ parentId: plan })).toEqual(['BELOW_ITSELF parentId']);
    expect(await correct({ parentId: line })).toEqual(['BELOW_ITSELF parentId']);
    expect(await correct({ planned: 0 })).toEqual(['OUT_OF_RANGE planned']);
    expect(await correct({ startDate: '2025', endDate: '2024' })).toEqual(['END_BEFORE_START endDate']);
    expect(await correct({ parentId: UNKNOWN_ID })).toEqual(['NOT_FOUND parentId']);
  }); // prettier-ignore
});

describe('a project', () => {
  const project = (more: Input = {}): Promise<string> =>
    register.done('recordProject', { kind: 'peoples', title: { kk: 'Халықтық жоба' }, ...more });

  it('is proposed, selected, supported and done, each by somebody on a day, and no state is skipped', async () => {
    const [id, council] = [await project(), await register.body('Кеңес')];
    const advance = (state: string, expectedVersion: number): Input => ({ id, expectedVersion, state });
    expect(await register.refusals('advanceProject', advance('SUPPORTED', 1))).toEqual(['STATE_SKIPPED state']);
    expect(await register.refusals('advanceProject', advance('PROPOSED', 1))).toEqual(['STATE_SKIPPED state']);
    await register.done('advanceProject', { ...advance('SELECTED', 1), takenOn: '2025-03', organizationId: council, note: 'іріктеу' });
    expect(await register.refusals('advanceProject', advance('SELECTED', 2))).toEqual(['STATE_SKIPPED state']);
    expect(await register.refusals('advanceProject', { ...advance('SUPPORTED', 2), takenOn: '2999' })).toEqual(['DATE_IN_FUTURE takenOn']);
    expect(await register.refusals('advanceProject', advance('SUPPORTED', 1))).toEqual(['STALE_VERSION expectedVersion']);
    await register.done('advanceProject', advance('SUPPORTED', 2));
    await register.done('advanceProject', advance('DONE', 3));
    expect(await register.refusals('advanceProject', advance('DONE', 4))).toEqual(['STATE_SKIPPED state']);
    expect(await one('project', id, 'state version steps { state takenOn organization { id } note }')).toEqual({
      state: 'DONE', version: 4, steps: [
        { state: 'SELECTED', takenOn: '2025-03', organization: { id: council }, note: 'іріктеу' },
        { state: 'SUPPORTED', takenOn: null, organization: null, note: null },
        { state: 'DONE', takenOn: null, organization: null, note: null },
      ],
    });
  }); // prettier-ignore

  it('may be told of by a source when it has come further, and keeps its state when it is corrected', async () => {
    const id = await project({ state: 'DONE', result: { kk: '70 үй қосылды' }, numbers: [{ of: 'houses', value: 70 }] });
    await register.done('correctProject', { id, expectedVersion: 1, result: { kk: '71 үй қосылды' } });
    expect(await one('project', id, 'state result { kk } numbers { value }')).toEqual({
      state: 'DONE', result: { kk: '71 үй қосылды' }, numbers: [{ value: 70 }],
    });
    const { projectsStatistics } = await register.ask(
      '{ projectsStatistics(filter: { state: [DONE] }) { totals { numbers { of { code } sum qualifier unknown } } } }',
    );
    expect(projectsStatistics.totals.numbers).toContainEqual({ of: { code: 'houses' }, sum: 70, qualifier: 'EXACT', unknown: 0 });
  }); // prettier-ignore
});

describe('a memorandum', () => {
  const memorandum = (more: Input = {}): Promise<string> =>
    register.done('recordMemorandum', { title: { kk: 'Медиация туралы меморандум' }, ...more });
  const state = async (id: string): Promise<string> => (await one('memorandum', id, 'state')).state;

  it('holds until its term is over or it is ended before: the state follows from its dates', async () => {
    const [plain, past, ended] = [
      await memorandum(),
      await memorandum({ signedOn: '2020', validUntil: '2021' }),
      await memorandum({ signedOn: '2020', validUntil: '2999', terminatedOn: '2022-05' }),
    ];
    expect([await state(plain), await state(past), await state(ended)]).toEqual(['IN_FORCE', 'EXPIRED', 'TERMINATED']);
    const { memoranda } = await register.ask('{ memoranda(filter: { state: [EXPIRED] }) { nodes { id } } }');
    expect(memoranda.nodes).toEqual([{ id: past }]);
    const correct = (more: Input): Promise<string[]> => register.refusals('correctMemorandum', { id: past, expectedVersion: 1, ...more });
    expect(await correct({ validUntil: '2019' })).toEqual(['BEFORE_SIGNING validUntil']);
    expect(await correct({ terminatedOn: '2019' })).toEqual(['BEFORE_SIGNING terminatedOn']);
  }); // prettier-ignore
});

describe('a contest', () => {
  it('has jury, nominees and winners, and the ceremony at which they were honoured', async () => {
    const ceremony = await register.done('recordEvent', { kind: 'ceremony', title: { kk: 'Марапаттау' } });
    const id = await register.done('recordContest', {
      title: { kk: 'Үздік медиатор' }, date: '2022', level: 'region', ceremonyId: ceremony,
      parties: [{ role: 'jury', name: 'Қазылар алқасы' }, { role: 'winner', name: 'Медиатор', result: 'I орын' }],
    }); // prettier-ignore
    expect(await one('contest', id, 'date level { code } ceremony { id } parties { role { code } result }')).toEqual({
      date: '2022', level: { code: 'region' }, ceremony: { id: ceremony },
      parties: [{ role: { code: 'jury' }, result: null }, { role: { code: 'winner' }, result: 'I орын' }],
    }); // prettier-ignore
    await register.done('correctContest', { id, expectedVersion: 1, result: { kk: 'Жеңімпаз анықталды' } });
    expect(await register.refusals('voidRecord', { id: ceremony, reason: 'қате' })).toEqual(['RESTED_ON id']);
  });
});
