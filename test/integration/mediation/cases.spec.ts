import { startApp, type Client, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

const READS = [
  'mediation.cases.read',
  'mediation.read',
  'facilities.read',
  'reference.read',
  'sources.read',
  'history.read',
  'search.read',
];
const KEEPS = [...READS, 'mediation.cases.write'];

let app: TestApp;
let register: Register;
let here: string;
let there: string;
let cabinet: string;
let elsewhere: string;
/** In the area of the cabinet, and in another one. */
let keeper: Client;
let neighbour: Client;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  here = await register.area('310000000');
  there = await register.area('790000000');
  const open = (areaId: string): Promise<string> =>
    register.done('registerFacility', { kind: 'mediation_cabinet', name: { kk: 'Медиация кабинеті' }, areaId });
  cabinet = await open(here);
  elsewhere = await open(there);
  keeper = app.inArea(here, ...KEEPS);
  neighbour = app.inArea(there, ...KEEPS);
});
afterAll(() => app.close());

const opened = (more: Input = {}): Promise<string> =>
  register.done('openMediationCase', { cabinetId: cabinet, kind: 'family', receivedOn: '2024-03-10', ...more });
const mediator = async (more: Input = {}): Promise<string> =>
  register.done('registerMediator', { personId: await register.person(), kind: 'PUBLIC', areaId: here, ...more });
const advance = (id: string, expectedVersion: number, stage: string, takenOn?: string): Promise<string> =>
  register.done('advanceMediationCase', { id, expectedVersion, stage, ...(takenOn && { takenOn }) });

it('goes from the request by a mediation to an agreement, with its days, mediators and what can be done next', async () => {
  const mediatorId = await mediator();
  const own = registerOf(app, keeper);
  const shown = 'version stage course outcome receivedOn begunOn endedOn availableActions';
  const first = await own.after(
    'openMediationCase',
    { cabinetId: cabinet, kind: 'family', receivedOn: '2024-03-10', number: '12', languages: ['ru', 'kk'], mediatorIds: [mediatorId], note: 'ескертпе' },
    `${shown} id number note kind { code } languages { code } mediators { id } cabinet { id }`,
  );
  expect(first).toMatchObject({
    stage: 'REQUEST', course: null, outcome: null, number: '12', note: 'ескертпе', kind: { code: 'family' }, cabinet: { id: cabinet },
    languages: [{ code: 'kk' }, { code: 'ru' }], mediators: [{ id: mediatorId }], availableActions: ['CORRECT', 'CONSULT', 'MEDIATE'],
  });
  const { id } = first;
  const begun = { id, expectedVersion: 1, stage: 'MEDIATION', takenOn: '2024-03-12' };
  expect(await own.after('advanceMediationCase', begun, shown)).toEqual({
    version: 2, stage: 'MEDIATION', course: 'MEDIATION', outcome: null, receivedOn: '2024-03-10', begunOn: '2024-03-12', endedOn: null,
    availableActions: ['CORRECT', 'AGREE', 'DISAGREE', 'WITHDRAW'],
  });
  const ended = { id, expectedVersion: 2, stage: 'AGREEMENT', takenOn: '2024-04' };
  expect(await own.after('advanceMediationCase', ended, shown)).toEqual({
    version: 3, stage: 'AGREEMENT', course: 'MEDIATION', outcome: 'AGREEMENT', receivedOn: '2024-03-10', begunOn: '2024-03-12',
    endedOn: '2024-04', availableActions: ['CORRECT'],
  });
}); // prettier-ignore

describe('a stage', () => {
  it.each([
    ['REQUEST', []],
    ['AGREEMENT', []],
    ['NO_AGREEMENT', []],
    ['WITHDRAWN', []],
    ['MEDIATION', ['CONSULTATION']],
    ['REQUEST', ['CONSULTATION']],
    ['CONSULTATION', ['MEDIATION']],
    ['NO_AGREEMENT', ['CONSULTATION', 'AGREEMENT']],
  ])('is not %s after %j', async (stage, before) => {
    const id = await opened();
    for (const [i, each] of before.entries()) await advance(id, i + 1, each);
    expect(await register.refusals('advanceMediationCase', { id, expectedVersion: before.length + 1, stage })).toEqual([
      'CASE_STAGE stage',
    ]);
  });

  it('is not dated before the one ahead of it, nor in the future', async () => {
    const id = await opened();
    const begin = (takenOn: string): Promise<string[]> =>
      register.refusals('advanceMediationCase', { id, expectedVersion: 1, stage: 'CONSULTATION', takenOn });
    expect(await begin('2024-03-09')).toEqual(['STAGE_BEFORE_FORMER takenOn']);
    expect(await begin('2999')).toEqual(['DATE_IN_FUTURE takenOn']);
    await advance(id, 1, 'CONSULTATION', '2024-03-20');
    const end = { id, expectedVersion: 2, stage: 'WITHDRAWN', takenOn: '2024-03-19' };
    expect(await register.refusals('advanceMediationCase', end)).toEqual(['STAGE_BEFORE_FORMER takenOn']);
    const correct = (more: Input): Promise<string[]> =>
      register.refusals('correctMediationCase', { id, expectedVersion: 2, ...more });
    expect(await correct({ begunOn: '2024-03-01' })).toEqual(['STAGE_BEFORE_FORMER begunOn']);
    expect(await correct({ receivedOn: '2024-05' })).toEqual(['STAGE_BEFORE_FORMER begunOn']);
    expect(await correct({ endedOn: '2024-05-01' })).toEqual(['STAGE_NOT_REACHED endedOn']);
  });

  it('that has not come has no day', async () => {
    const id = await opened();
    expect(await register.refusals('correctMediationCase', { id, expectedVersion: 1, begunOn: '2024-04' })).toEqual([
      'STAGE_NOT_REACHED begunOn',
    ]);
  });
});

it('warns of a mediator whose certificate has ended, or is not valid yet, when the case begins', async () => {
  const ended = await mediator({ validUntil: '2024-03-01' });
  const later = await mediator({ validFrom: '2025' });
  const valid = await mediator({ validFrom: '2024', validUntil: '2024' });
  const warned = async (command: string, input: Input): Promise<string[]> =>
    (await register.attempt(command, input)).warnings.map(({ code, path }) => `${code} ${path.join('.')}`);
  const said = { cabinetId: cabinet, kind: 'family', receivedOn: '2024-03-10', mediatorIds: [valid, ended, later] };
  expect(await warned('openMediationCase', said)).toEqual([
    'CERTIFICATE_NOT_VALID mediatorIds.1',
    'CERTIFICATE_NOT_VALID mediatorIds.2',
  ]);
  const id = await opened({ receivedOn: '2024-02-20', mediatorIds: [ended] });
  const begin = { id, expectedVersion: 1, stage: 'MEDIATION', takenOn: '2024-03-02' };
  expect(await warned('advanceMediationCase', begin)).toEqual(['CERTIFICATE_NOT_VALID mediatorIds']);
});

describe('openMediationCase', () => {
  it.each<[string, Input, string[]]>([
    ['a cabinet that is none', { cabinetId: UNKNOWN_ID }, ['NOT_FOUND cabinetId']],
    ['a kind that is none', { kind: 'war' }, ['UNKNOWN_CODE kind']],
    ['a kind of a facility', { kind: 'alley' }, ['UNKNOWN_CODE kind']],
    ['a language that is none', { languages: ['kk', 'xx'] }, ['UNKNOWN_CODE languages.1']],
    ['a mediator that is none', { mediatorIds: [UNKNOWN_ID] }, ['NOT_FOUND mediatorIds.0']],
    ['a day to come', { receivedOn: '2999-01-01' }, ['DATE_IN_FUTURE receivedOn']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const said = { cabinetId: cabinet, kind: 'family', receivedOn: '2024', ...more };
    expect(await register.refusals('openMediationCase', said)).toEqual(refusals);
  });

  it('is refused at a facility that is no cabinet, and at a cabinet elsewhere', async () => {
    const alley = await register.done('registerFacility', { kind: 'alley', name: { kk: 'Аллея' } });
    const said = { kind: 'family', receivedOn: '2024' };
    expect(await register.refusals('openMediationCase', { ...said, cabinetId: alley })).toEqual([
      'NO_CABINET cabinetId',
    ]);
    expect(await registerOf(app, keeper).refusals('openMediationCase', { ...said, cabinetId: elsewhere })).toEqual([
      'OUT_OF_REACH cabinetId',
    ]);
  });
});

describe('correctMediationCase', () => {
  it.each<[string, Input, string[]]>([
    ['nothing new', {}, ['NOTHING_CHANGED']],
    ['another version', { expectedVersion: 7, note: 'жаңа' }, ['STALE_VERSION expectedVersion']],
    ['the same parties', { parties: 'А мен Б' }, ['NOTHING_CHANGED']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await opened({ parties: 'А мен Б' });
    expect(await register.refusals('correctMediationCase', { id, expectedVersion: 1, ...more })).toEqual(refusals);
  });
});

describe('a case', () => {
  const asked = `query ($id: ID!) { mediationCase(id: $id) { id } node(id: $id) { id } mediationCases(filter: { id: { eq: $id } }) { totalCount nodes { id } }
    history(of: $id) { nodes { sentence } } }`;

  it('does not exist for another cabinet, by whatever way', async () => {
    const id = await opened();
    const { data } = await neighbour(asked, { id });
    expect(data).toEqual({
      mediationCase: null,
      node: null,
      mediationCases: { totalCount: 0, nodes: [] },
      history: { nodes: [] },
    });
    const { data: own } = await keeper(asked, { id });
    expect([own.mediationCase, own.node, own.mediationCases.totalCount]).toEqual([{ id }, { id }, 1]);
    expect(own.history.nodes).toHaveLength(1);
    const foreign = registerOf(app, neighbour);
    expect(await foreign.refusals('correctMediationCase', { id, expectedVersion: 1, number: '2' })).toEqual(['NOT_FOUND id']);
    expect(await foreign.refusals('advanceMediationCase', { id, expectedVersion: 1, stage: 'MEDIATION' })).toEqual(['NOT_FOUND id']);
  }); // prettier-ignore

  it('moves with its cabinet', async () => {
    const moving = await register.done('registerFacility', {
      kind: 'virtual_cabinet',
      name: { kk: 'Көшпелі' },
      areaId: here,
    });
    const id = await opened({ cabinetId: moving });
    await register.done('correctFacility', { id: moving, expectedVersion: 1, areaId: there });
    const sees = async (client: Client): Promise<unknown> => (await client(asked, { id })).data.mediationCase;
    expect([await sees(keeper), await sees(neighbour)]).toEqual([null, { id }]);
  });

  it('is closed without its right, also to whoever holds all others', async () => {
    const id = await opened({ number: '77-құпия' });
    const ask = app.as(
      'mediation.read',
      'facilities.read',
      'statistics.read',
      'reference.read',
      'exports.read',
      'search.read',
    );
    for (const root of ['mediationCases { totalCount }', `mediationCase(id: "${id}") { id }`]) {
      const { errors } = await ask(`{ ${root} }`);
      expect(errors.map(({ extensions }) => [extensions.code, extensions['required']])).toEqual([
        ['FORBIDDEN', 'mediation.cases.read'],
      ]);
    }
    const answer = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect([answer.errors, answer.data]).toEqual([[], { node: null }]);
  });

  it('is not counted by the refusal to take back what it rests on', async () => {
    const sourceId = await register.source('Кабинет журналы', { areaId: here });
    const mediatorId = await mediator();
    const facility = { kind: 'mediation_cabinet', name: { kk: 'Саналмайтын' }, areaId: here };
    const cabinetId = await register.done('registerFacility', facility);
    const rights = ['records.void', 'mediation.write', 'facilities.write', 'sources.write', ...READS.slice(1)];
    const clerk = app.inArea(here, ...rights);
    const document = 'mutation ($input: VoidRecordInput!) { voidRecord(input: $input) { problems { code message } } }';
    for (let cases = 1; cases < 3; cases++) {
      await opened({ cabinetId, mediatorIds: [mediatorId], sources: [{ sourceId }] });
      for (const id of [sourceId, mediatorId, cabinetId]) {
        const { data } = await clerk(
          document,
          { input: { id, reason: 'қате' } },
          { headers: { 'accept-language': 'en' } },
        );
        expect(data.voidRecord.problems).toEqual([
          {
            code: 'RESTED_ON',
            message: 'Other records rest on this one: sealed records. Take them back or correct them first.',
          },
        ]);
      }
    }
  });

  it('tells whoever reads the trail that something was done, and nothing of what', async () => {
    const id = await opened({ number: '31-құпия', note: 'ашық емес', parties: 'Тараптары' });
    const auditor = app.as('audit.read', 'history.read');
    const { data, errors } = await auditor('query ($id: ID!) { history(of: $id) { nodes { sentence changes { before after hidden } } } }', { id });
    expect(errors).toEqual([]);
    const said = JSON.stringify(data);
    expect(['31-құпия', 'ашық емес', 'Тараптары', '2024'].filter((each) => said.includes(`${each}"`) || said.includes(`: ${each}`))).toEqual([]);
    expect(data.history.nodes[0].changes.every(({ hidden }: { hidden: boolean }) => hidden)).toBe(true);
  }); // prettier-ignore
});

describe('the parties', () => {
  const NAMES = 'Әлия Серікқызы мен көршісі';
  const reads = async (): Promise<unknown[]> =>
    (
      await app.dataSource.query(
        `SELECT s.actor, c.entity_id, c.field FROM changes c JOIN change_sets s ON s.id = c.change_set_id WHERE c.action = 'READ' AND c.entity = 'MediationCase' ORDER BY c.id`,
      )
    ).map((each: { field: string; entity_id: string }) => `${each.field} ${each.entity_id}`);

  it('are read by whoever keeps cases there, and each reading is kept', async () => {
    const id = await opened({ parties: NAMES });
    const before = (await reads()).length;
    await keeper('query ($id: ID!) { mediationCase(id: $id) { stage note } }', { id });
    expect((await reads()).slice(before)).toEqual([]);
    const { data } = await keeper('query ($id: ID!) { mediationCase(id: $id) { parties } }', { id });
    expect(data.mediationCase.parties).toBe(NAMES);
    await keeper('query ($id: ID!) { mediationCases(filter: { id: { eq: $id } }) { nodes { parties } } }', { id });
    await neighbour('query ($id: ID!) { mediationCase(id: $id) { parties } }', { id });
    expect((await reads()).slice(before)).toEqual([`parties ${id}`, `parties ${id}`]);
    const { data: told } = await keeper('query ($id: ID!) { history(of: $id) { nodes { sentence } } }', { id });
    expect(JSON.stringify(told)).toContain(NAMES);
    expect((await reads()).length).toBeGreaterThan(before + 2);
  });

  it('do not lie readable in the database, nor in its history, and are gone when they are cleared', async () => {
    const id = await opened({ parties: NAMES });
    const [{ text }] = await app.dataSource.query(
      `SELECT (SELECT string_agg(m::text, ' ') FROM mediation_cases m) || (SELECT string_agg(c::text, ' ') FROM changes c) AS text`,
    );
    expect([text.includes(NAMES), text.includes(Buffer.from(NAMES).toString('hex'))]).toEqual([false, false]);
    expect(await register.after('correctMediationCase', { id, expectedVersion: 1, parties: null }, 'parties')).toEqual({ parties: null });
  }); // prettier-ignore
});
