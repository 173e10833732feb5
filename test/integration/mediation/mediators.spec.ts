import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let here: string;
let cabinet: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  here = await register.area('310000000');
  cabinet = await register.done('registerFacility', {
    kind: 'mediation_cabinet',
    name: { kk: 'Кабинет' },
    areaId: here,
  });
});
afterAll(() => app.close());

const mediator = async (more: Input = {}): Promise<string> =>
  register.done('registerMediator', { personId: await register.person(), kind: 'PUBLIC', ...more });

describe('registerMediator', () => {
  it('stores everything it is told; the place is that of the cabinet', async () => {
    const personId = await register.person();
    const said = {
      kind: 'PROFESSIONAL', certificateNumber: '№ 12', register: 'Кәсіби медиаторлар тізілімі', registerNumber: '7-А',
      validFrom: '2023-05', validUntil: '2026-05', note: 'ескертпе',
    }; // prettier-ignore
    const stored = await register.after(
      'registerMediator',
      { personId, cabinetId: cabinet, ...said },
      `${Object.keys(said).join(' ')} person { id } cabinet { id } area { id } version`,
    );
    expect(stored).toEqual({
      ...said,
      person: { id: personId },
      cabinet: { id: cabinet },
      area: { id: here },
      version: 1,
    });
  });

  it('makes the name public, as the register of mediators is, until it is taken back', async () => {
    const personId = await register.person({ familyName: 'Медиаторов', areaId: await register.area('790000000') });
    const id = await mediator({ personId, areaId: here, certificateNumber: '45', note: 'жазба', registerNumber: '3' });
    const ask = app.inArea(await register.area('330000000'), 'mediation.read', 'people.read', 'reference.read');
    const seen = async (): Promise<unknown> =>
      (
        await ask(
          `query ($id: ID!, $person: ID!) { mediator(id: $id) { registerNumber certificateNumber note hiddenFields person { familyName } }
            person(id: $person) { familyName } }`,
          { id, person: personId },
        )
      ).data;
    expect(await seen()).toEqual({
      mediator: {
        registerNumber: '3',
        certificateNumber: null,
        note: null,
        hiddenFields: ['certificateNumber', 'note'],
        person: { familyName: 'Медиаторов' },
      },
      person: { familyName: 'Медиаторов' },
    });
    await app.admin('mutation ($input: VoidRecordInput!) { voidRecord(input: $input) { problems { code } } }', {
      input: { id, reason: 'қате' },
    });
    expect(await seen()).toEqual({ mediator: null, person: null });
  });

  it('warns of the same person recorded as one of the same kind', async () => {
    const personId = await register.person();
    await mediator({ personId });
    const { warnings } = await register.attempt('registerMediator', { personId, kind: 'PUBLIC' });
    expect(warnings.map(({ code }) => code)).toEqual(['SIMILAR_EXISTS']);
  });

  it.each<[string, Input, string[]]>([
    ['a person that is none', { personId: UNKNOWN_ID }, ['NOT_FOUND personId']],
    ['a cabinet that is none', { cabinetId: UNKNOWN_ID }, ['NOT_FOUND cabinetId']],
    ['an end before the beginning', { validFrom: '2024', validUntil: '2023' }, ['VALID_UNTIL_BEFORE_START validUntil']],
    ['a certificate number of blanks', { certificateNumber: ' ' }, ['REQUIRED certificateNumber']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const said = { personId: await register.person(), kind: 'PUBLIC', ...more };
    expect(await register.refusals('registerMediator', said)).toEqual(refusals);
  });

  it('is refused before the birth of the mediator, and told of after the death', async () => {
    const personId = await register.person({ familyName: 'Бұрынғы', birthDate: '1950', deathDate: '2020' });
    const said = { personId, kind: 'PUBLIC' };
    expect(await register.refusals('registerMediator', { ...said, validFrom: '1949' })).toEqual([
      'BEFORE_BIRTH personId',
    ]);
    const { warnings } = await register.attempt('registerMediator', { ...said, validFrom: '2021' });
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([['PERSON_DIED', ['personId']]]);
    const { warnings: none } = await register.attempt('registerMediator', { ...said, validFrom: '2020' });
    expect(none.map(({ code }) => code)).not.toContain('PERSON_DIED');
  });

  it('keeps its cabinet a cabinet, as a case does, which is not told', async () => {
    const facility = (name: string): Promise<string> =>
      register.done('registerFacility', { kind: 'mediation_cabinet', name: { kk: name } });
    const [used, ofCases, free] = [await facility('Бірінші'), await facility('Екінші'), await facility('Үшінші')];
    await register.done('registerMediator', { personId: await register.person(), kind: 'PUBLIC', cabinetId: used });
    await register.done('openMediationCase', { cabinetId: ofCases, receivedOn: '2024-03-01', kind: 'family' });
    const correct = (id: string, kind: string): Promise<string[]> =>
      register.refusals('correctFacility', { id, expectedVersion: 1, kind });
    for (const id of [used, ofCases]) expect(await correct(id, 'mural')).toEqual(['CABINET_IN_USE kind']);
    await register.done('correctFacility', { id: used, expectedVersion: 1, kind: 'virtual_cabinet' });
    await register.done('correctFacility', { id: free, expectedVersion: 1, kind: 'mural' });
  });

  it('refuses a facility that is no mediation cabinet', async () => {
    const alley = await register.done('registerFacility', { kind: 'alley', name: { kk: 'Аллея' } });
    expect(
      await register.refusals('registerMediator', {
        personId: await register.person(),
        kind: 'PUBLIC',
        cabinetId: alley,
      }),
    ).toEqual(['NO_CABINET cabinetId']);
  });
});

describe('correctMediator', () => {
  it.each<[string, Input, string[]]>([
    ['nothing new', {}, ['NOTHING_CHANGED']],
    ['another version', { expectedVersion: 7, note: 'жаңа' }, ['STALE_VERSION expectedVersion']],
    ['an end before the beginning', { validUntil: '2001' }, ['VALID_UNTIL_BEFORE_START validUntil']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await mediator({ validFrom: '2020' });
    expect(await register.refusals('correctMediator', { id, expectedVersion: 1, ...more })).toEqual(refusals);
  });

  it('holds in the region of its secretariat only', async () => {
    const id = await mediator({ areaId: here });
    const elsewhere = app.inArea(await register.area('790000000'), 'mediation.read', 'mediation.write');
    expect(
      await registerOf(app, elsewhere).refusals('correctMediator', { id, expectedVersion: 1, validUntil: '2027' }),
    ).toEqual(['OUT_OF_REACH id']);
    const own = registerOf(app, app.inArea(here, 'mediation.read', 'mediation.write'));
    await own.done('correctMediator', { id, expectedVersion: 1, validUntil: '2027' });
  });
});

it('numbers and words go with a person who is anonymised; that there was a mediator stays', async () => {
  const personId = await register.person();
  const id = await mediator({ personId, certificateNumber: '99', registerNumber: '98', note: 'туралы', validFrom: '2020' });
  await register.done('anonymisePerson', { id: personId, expectedVersion: 1, reason: 'өтініш' });
  const { mediator: left } = await register.ask(
    'query ($id: ID!) { mediator(id: $id) { kind certificateNumber registerNumber note validFrom version } }',
    { id },
  );
  expect(left).toEqual({ kind: 'PUBLIC', certificateNumber: null, registerNumber: null, note: null, validFrom: '2020', version: 2 });
  const { history } = await register.ask('query ($id: ID!) { history(of: $id) { nodes { sentence } } }', { id });
  const said = JSON.stringify(history.nodes);
  expect(['99', '98', 'туралы'].filter((each) => said.includes(`«${each}»`) || said.includes(` ${each}.`))).toEqual([]);
}); // prettier-ignore

describe('trainings', () => {
  const training = (more: Input = {}): Promise<string> =>
    register.done('recordTraining', { topic: { kk: 'Медиация негіздері' }, ...more });

  it('count who was declared, and at least those who are named', async () => {
    const organizerId = await register.institution('Орталық');
    const people = [await register.person(), await register.person()];
    await training({ organizerId, trained: 1000, trainedQualifier: 'AT_LEAST', startDate: '2015' });
    const id = await training({ organizerId, participantIds: people, topic: { kk: 'Екінші' } });
    await training({ organizerId, topic: { kk: 'Үшінші' } });
    const { trainingsStatistics } = await register.ask(
      `query ($filter: TrainingFilter) { trainingsStatistics(filter: $filter) { totals { count trained { sum qualifier unknown } } } }`,
      { filter: { organizer: { eq: organizerId } } },
    );
    expect(trainingsStatistics.totals).toEqual({
      count: 3,
      trained: { sum: 1002, qualifier: 'AT_LEAST', unknown: 1 },
    });
    const { trainings } = await register.ask(
      'query ($filter: TrainingFilter) { trainings(filter: $filter) { nodes { id participants { id } } } }',
      { filter: { participant: { eq: people[0] } } },
    );
    expect(trainings.nodes).toEqual([
      { id, participants: expect.arrayContaining(people.map((each) => ({ id: each }))) },
    ]);
  });

  it('stand with the mediator they name, and are found by their topic in any spelling', async () => {
    const personId = await register.person();
    const id = await training({ topic: { kk: 'Этномедиация' }, participantIds: [personId] });
    const own = await mediator({ personId });
    const found = await register.ask(
      'query ($id: ID!) { mediator(id: $id) { trainings { id } } trainings(search: "Etnomediatsiya") { nodes { id } } }',
      { id: own },
    );
    expect(found).toEqual({ mediator: { trainings: [{ id }] }, trainings: { nodes: [{ id }] } });
  });

  it.each<[string, Input, string[]]>([
    ['a negative number', { trained: -1 }, ['OUT_OF_RANGE trained']],
    ['no topic', { topic: { kk: ' ' } }, ['REQUIRED topic.kk']],
    ['an end before the beginning', { startDate: '2024', endDate: '2023' }, ['END_BEFORE_START endDate']],
    ['an organizer that is none', { organizerId: UNKNOWN_ID }, ['NOT_FOUND organizerId']],
    ['a participant that is none', { participantIds: [UNKNOWN_ID] }, ['NOT_FOUND participantIds.0']],
  ])('are refused and leave no trace: %s', async (_, more, refusals) => {
    expect(await register.refusals('recordTraining', { topic: { kk: 'Тақырып' }, ...more })).toEqual(refusals);
  });

  it('refuse fewer than are named, unless the number is a lower bound', async () => {
    const participantIds = [await register.person(), await register.person()];
    const said = { topic: { kk: 'Аталғандар' }, participantIds, trained: 1 };
    expect(await register.refusals('recordTraining', said)).toEqual(['FEWER_THAN_NAMED trained']);
    const id = await training({ ...said, trainedQualifier: 'AT_LEAST' });
    expect(await register.refusals('correctTraining', { id, expectedVersion: 1, trainedQualifier: 'EXACT' })).toEqual([
      'FEWER_THAN_NAMED trained',
    ]);
    expect(await register.refusals('correctTraining', { id, expectedVersion: 4, trained: 3 })).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    expect(
      await register.after(
        'correctTraining',
        { id, expectedVersion: 1, participantIds: [] },
        'version participants { id }',
      ),
    ).toEqual({ version: 2, participants: [] });
  });
});
