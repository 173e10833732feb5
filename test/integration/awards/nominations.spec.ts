import { startApp, type Json, type TestApp } from '../../support/app.js';
import { NominationDesk } from '../../support/nomination-desk.js';
import { dayFromToday, type Offices, type Holder } from '../../support/offices.js';
import { type Input, type Register } from '../../support/register.js';

let app: TestApp;
let desk: NominationDesk;
let register: Register;
let offices: Offices;
let region: string;
let person: string;
let assembly: string;
let council: string;
let secretary: Holder;
let officer: Holder;

beforeAll(async () => {
  app = await startApp();
  desk = await NominationDesk.open(app);
  ({ register, offices, region, person, assembly, council, secretary, officer } = desk);
});
afterAll(() => app.close());

describe('a nomination', () => {
  it('goes from draft over check and return to withdrawal, and offers what may be done by whom', async () => {
    const id = await desk.draft();
    expect(await desk.read(id, secretary.register)).toMatchObject({
      state: 'DRAFT', availableActions: ['CORRECT', 'SUBMIT', 'WITHDRAW'], checks: [], submittedAt: null,
    }); // prettier-ignore
    expect(await desk.act(secretary, 'submitNomination', id, 1)).toMatchObject({
      state: 'SUBMITTED', version: 2, availableActions: ['ENDORSE', 'WITHDRAW'], submittedAt: expect.any(String),
    }); // prettier-ignore
    expect((await desk.read(id, officer.register)).availableActions).toEqual([
      'ENDORSE',
      'CHECK',
      'RETURN',
      'WITHDRAW',
    ]);
    expect(await desk.act(officer, 'returnNomination', id, 2, { reason: 'еңбегі толық жазылмаған' })).toMatchObject({
      state: 'RETURNED', stateReason: 'еңбегі толық жазылмаған', availableActions: ['CORRECT', 'SUBMIT', 'WITHDRAW'],
    }); // prettier-ignore
    await desk.act(secretary, 'correctNomination', id, 3, { merits: { kk: 'толық еңбегі' }, reason: 'толықтыру' });
    expect(await desk.act(secretary, 'submitNomination', id, 4)).toMatchObject({
      state: 'SUBMITTED',
      stateReason: null,
    });
    expect(await desk.act(officer, 'checkNomination', id, 5)).toMatchObject({
      state: 'CHECKED', availableActions: ['ENDORSE', 'CHECK', 'RETURN', 'WITHDRAW'], checkedAt: expect.any(String),
    }); // prettier-ignore
    expect(await desk.act(secretary, 'withdrawNomination', id, 6, { reason: 'өтініші бойынша' })).toMatchObject({
      state: 'WITHDRAWN', stateReason: 'өтініші бойынша', availableActions: [],
    }); // prettier-ignore
  });

  it('is refused without exactly one nominee and one proposer', async () => {
    const refusals = (more: Input): Promise<string[]> =>
      register.refusals('draftNomination', { type: 'birlik_medal', merits: { kk: 'еңбегі' }, ...more });
    expect(await refusals({ proposerId: assembly })).toEqual(['ONE_RECIPIENT personId']);
    expect(await refusals({ personId: person, organizationId: council, proposerId: assembly })).toEqual([
      'ONE_RECIPIENT personId',
    ]);
    expect(await refusals({ personId: person })).toEqual(['ONE_PROPOSER proposerId']);
    expect(await refusals({ personId: person, proposerId: assembly, proposingPersonId: person })).toEqual([
      'ONE_PROPOSER proposerId',
    ]);
    expect(await refusals({ type: 'apk_30_medal', organizationId: council, proposerId: assembly })).toEqual([
      'RECIPIENT_NOT_ALLOWED organizationId',
    ]);
  });

  it('is refused for a nominee to whom the rules of today do not give the award', async () => {
    const organizationId = await register.association('бірлестік', { areaId: desk.region });
    const type = await desk.award('for_people', { recipient: 'PERSON' });
    const draft = { type, proposerId: assembly, merits: { kk: 'еңбегі' } };
    expect(await register.refusals('draftNomination', { ...draft, organizationId })).toEqual([
      'RECIPIENT_NOT_ALLOWED organizationId',
    ]);
    await desk.draft({ type });
    await desk.award('for_organizations', { recipient: 'ORGANIZATION' });
    expect(
      await register.refusals('draftNomination', { ...draft, type: 'for_organizations', personId: person }),
    ).toEqual(['RECIPIENT_NOT_ALLOWED personId']);
    // Rules of a day to come, and a kind of award without rules, refuse nobody.
    await register.done('defineAwardType', { code: 'for_all', kind: 'medal', name: { kk: 'баршаға' } });
    await register.done('defineAwardTypeVersion', { type: 'for_all', validFrom: dayFromToday(1), recipient: 'PERSON' });
    await register.done('draftNomination', { ...draft, type: 'for_all', organizationId });
  });

  it('is told when it is corrected that rules came since, which do not give it to the nominee', async () => {
    const type = await desk.award('since_then');
    const id = await desk.draft({ type });
    const warned = async (expectedVersion: number): Promise<unknown[]> => {
      const input = { id, expectedVersion, note: `ескертпе ${expectedVersion}` };
      const { warnings, problems } = await secretary.register.attempt('correctNomination', input);
      expect(problems).toEqual([]);
      return warnings.map(({ code, path }) => [code, path]);
    };
    expect(await warned(1)).toEqual([]);
    const yesterday = dayFromToday(-1);
    await register.done('defineAwardTypeVersion', { type, validFrom: yesterday, recipient: 'ORGANIZATION' });
    expect(await warned(2)).toEqual([['RECIPIENT_NOT_ALLOWED', ['id']]]);
  });

  it('is not changed blindly, nor by a correction that says nothing', async () => {
    const id = await desk.draft({ note: 'ескертпе' });
    const refusals = (more: Input): Promise<string[]> =>
      register.refusals('correctNomination', { id, expectedVersion: 1, ...more });
    expect(await refusals({ expectedVersion: 7, note: 'басқа' })).toEqual(['STALE_VERSION expectedVersion']);
    expect(await refusals({ note: 'ескертпе' })).toEqual(['NOTHING_CHANGED']);
  });

  it('tells the history of each step, with the reason', async () => {
    const id = await desk.submitted();
    const [entry] = await register.history(() => desk.act(officer, 'returnNomination', id, 2, { reason: 'құжат жоқ' }));
    expect(entry).toMatchObject({ event: 'nomination.returned', reason: 'құжат жоқ' });
    expect(entry!.changes).toMatchObject({ 'Nomination.state': ['SUBMITTED', 'RETURNED'] });
  });

  it('takes files, seen by whoever sees it', async () => {
    const id = await desk.draft();
    const fileId = await register.file('марапаттау парағы');
    await register.done('attachFile', { recordId: id, fileId, name: 'парақ' });
    const document = 'query ($id: ID!) { nomination(id: $id) { files { name } } }';
    expect((await officer.register.ask(document, { id })).nomination.files).toEqual([{ name: 'парақ.pdf' }]);
  });
});

describe('a nomination is seen', () => {
  const sees = async (holder: Holder, id: string): Promise<boolean> => {
    const { data } = await holder.ask('query ($id: ID!) { nomination(id: $id) { id } }', { id });
    return data?.nomination !== null && data?.nomination !== undefined;
  };

  it('by the place it lies in, by its proposer, and by the deciding body once it was handed in', async () => {
    const elsewhere = await offices.holder({ role: 'secretary', area: '330000000' });
    const proposing = await offices.holder({ role: 'secretary', organization: assembly });
    const deciding = await offices.holder({ role: 'approver', organization: council });
    const id = await desk.draft({ decidingBodyId: council });
    const seen = async (): Promise<boolean[]> =>
      Promise.all([secretary, officer, proposing, deciding, elsewhere].map((each) => sees(each, id)));
    expect(await seen()).toEqual([true, true, true, false, false]);
    await desk.act(secretary, 'submitNomination', id, 1);
    expect(await seen()).toEqual([true, true, true, true, false]);
  });

  it('never by who reads the public register or counts it', async () => {
    await desk.draft();
    for (const role of ['reader', 'analyst']) {
      const holder = await offices.holder({ role });
      const { errors } = await holder.ask('{ nominations { totalCount } }');
      expect([role, errors[0]?.extensions.code]).toEqual([role, 'FORBIDDEN']);
    }
  });

  it('from the nominee, only by those who may read it', async () => {
    const id = await desk.draft();
    const document = 'query ($person: ID!) { person(id: $person) { nominations(first: 100) { nodes { id } } } }';
    const seen = await officer.register.ask(document, { person });
    expect(seen.person.nominations.nodes.map((each: Json) => each.id)).toContain(id);
    const reader = app.as('people.read', 'awards.read');
    expect((await reader(document, { person })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('in lists by state, type, place, nominee and proposer, and counted', async () => {
    const type = await desk.award('counted');
    const [first, second] = [await desk.draft({ type }), await desk.submitted({ type })];
    const found = async (filter: Input): Promise<string[]> => {
      const document = 'query ($filter: NominationFilter) { nominations(filter: $filter) { nodes { id } } }';
      const { nominations } = await register.ask(document, { filter: { and: [{ type: { eq: type } }, filter] } });
      return nominations.nodes.map((each: Json) => each.id);
    };
    expect(await found({})).toEqual([second, first]);
    expect(await found({ state: ['DRAFT'] })).toEqual([first]);
    expect(await found({ nominee: { eq: person } })).toEqual([second, first]);
    expect(await found({ proposer: { eq: assembly }, area: { within: region } })).toEqual([second, first]);
    expect(await found({ decidingBody: { isNull: false } })).toEqual([]);
    const { nominationsStatistics } = await register.ask(
      `{ nominationsStatistics(groupBy: [STATE], filter: { type: { eq: "${type}" } }) { groups { state count } } }`,
    );
    expect(nominationsStatistics.groups).toEqual([{ state: 'DRAFT', count: 1 }, { state: 'SUBMITTED', count: 1 }]);
  }); // prettier-ignore
});

describe('endorseNomination', () => {
  it('keeps the support of another organization, once', async () => {
    const id = await desk.submitted();
    const given = { organizationId: council, givenOn: '2026-03-01', statement: 'қолдаймыз' };
    expect((await desk.act(secretary, 'endorseNomination', id, 2, given)).endorsements).toEqual([
      { organization: { id: council }, givenOn: '2026-03-01', statement: 'қолдаймыз' },
    ]);
    const refusals = (more: Input): Promise<string[]> =>
      register.refusals('endorseNomination', { id, expectedVersion: 3, ...given, ...more });
    expect(await refusals({})).toEqual(['ENDORSED_BEFORE organizationId']);
    for (const organizationId of [assembly, assembly.toUpperCase()])
      expect(await refusals({ organizationId })).toEqual(['ENDORSES_ITSELF organizationId']);
    expect(await refusals({ givenOn: '2990-01-01' })).toEqual(['DATE_IN_FUTURE givenOn']);
  });
});

describe('the database', () => {
  it('does not let anybody out of those who have prepared a nomination', async () => {
    const id = await desk.submitted();
    const remove = app.dataSource.query(`UPDATE nominations SET prepared_by = '{nobody}' WHERE id = $1`, [id]);
    await expect(remove).rejects.toMatchObject({ driverError: { constraint: 'nominations_remember' } });
  });
});

describe('a nominee who is anonymised', () => {
  it('takes the merits along, and ends what is under way', async () => {
    const somebody = await register.person({ familyName: 'Жасырын', areaId: region });
    const id = await desk.submitted({
      personId: somebody,
      capacity: 'төраға',
      capacityRu: 'председатель',
      note: 'ескертпе',
    });
    await register.done('anonymisePerson', { id: somebody, expectedVersion: 1, reason: 'өтініш' });
    const document = 'query ($id: ID!) { nomination(id: $id) { state merits { kk } capacity capacityRu note } }';
    expect((await register.ask(document, { id })).nomination).toEqual({
      state: 'WITHDRAWN', merits: null, capacity: null, capacityRu: null, note: null,
    }); // prettier-ignore
  });

  it('takes along why a rule was overridden', async () => {
    const type = await desk.award('overridden', { onceInLifetime: true });
    const somebody = await register.person({ familyName: 'Жасырын', areaId: region });
    await register.award({ type, personId: somebody });
    const id = await desk.submitted({ type, personId: somebody });
    const overrides = [{ rule: 'ONCE_IN_LIFETIME', reason: 'ерлігі үшін' }];
    await desk.act(desk.officer, 'checkNomination', id, 2, { overrides });
    await register.done('anonymisePerson', { id: somebody, expectedVersion: 1, reason: 'өтініш' });
    const { checks } = await desk.read(id);
    expect(checks.find(({ rule }: Json) => rule === 'ONCE_IN_LIFETIME').overrideReason).toBeNull();
  });
});
