import { startApp, type TestApp } from '../../support/app.js';
import { AwardDesk, granting as row } from '../../support/award-desk.js';
import { dayFromToday } from '../../support/offices.js';
import { refusalsOf, UNKNOWN_ID, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let desk: AwardDesk;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  register = desk.register;
});
afterAll(() => app.close());

describe('the rules of the day of the decision', () => {
  it('govern an award for ever', async () => {
    const type = await desk.award('governed', { numbered: true });
    const [given] = (await desk.decide(await desk.decision(), [row(await desk.checked(type))])).awards.nodes;
    await register.done('defineAwardTypeVersion', { type, validFrom: desk.today });
    const { award: found } = await register.ask('query ($id: ID!) { award(id: $id) { rules { id numbered } } }', given);
    expect(found.rules).toEqual({ id: given.rules.id, numbered: true });
    expect(
      await register.refusals('correctAwardTypeVersion', { id: given.rules.id, expectedVersion: 1, grade: 'I' }),
    ).toEqual(['RULES_IN_USE id']);
    expect(await register.refusals('voidRecord', { id: given.rules.id, reason: 'қате' })).toEqual(['RESTED_ON id']);
  });
});

describe('recordAwardDecision', () => {
  it('warns where the body was not there on that day, and so does its correction', async () => {
    const decidingBodyId = await register.body('Кейінгі кеңес', { foundedOn: '2010' });
    const input = { kind: 'RESOLUTION', number: '1', date: '2009', decidingBodyId };
    const [recorded, id] = [
      await register.attempt('recordAwardDecision', input),
      await desk.decision({ decidingBodyId }),
    ];
    const corrected = await register.attempt('correctAwardDecision', { id, expectedVersion: 1, date: '2009' });
    for (const outcome of [recorded, corrected]) {
      expect(refusalsOf(outcome)).toEqual([]);
      expect(outcome.warnings).toMatchObject([{ code: 'BEFORE_FOUNDING', path: ['date'] }]);
    }
  });

  it('keeps an act with all that is said of it', async () => {
    const said = {
      kind: 'RESOLUTION', number: '№ 7', date: '2022-10', signatoryCapacity: 'төраға', published: true, note: 'ескертпе',
    }; // prettier-ignore
    const [signatoryId, sourceId] = [await register.person({ familyName: 'Мұқан' }), await register.source('қаулы')];
    const stored = await register.after(
      'recordAwardDecision',
      { ...said, decidingBodyId: desk.council, signatoryId, sourceId },
      'kind number date signatoryCapacity published note decidingBody { id } signatory { id } source { id } area { id }',
    );
    expect(stored).toEqual({
      ...said, decidingBody: { id: desk.council }, signatory: { id: signatoryId }, source: { id: sourceId }, area: null,
    }); // prettier-ignore
  });

  it.each([
    ['№ 8', '2022-10-25', '№ 8, 25.10.2022'],
    ['9', '2022-10', '№ 9, 10.2022'],
    ['10', '2022', '№ 10, 2022'],
  ])('is told in the history as it is cited: %s of %s', async (number, date, cited) => {
    const id = await desk.decision({ number, date });
    const { nodes } = (await register.ask('query ($id: ID!) { history(of: $id) { nodes { sentence } } }', { id })).history; // prettier-ignore
    expect(nodes[0].sentence).toContain(`: ${cited}.`);
  });

  it('is refused on a day to come, and twice with one number and day', async () => {
    const act = { kind: 'DECREE', number: '100', date: '2020-01-01', decidingBodyId: desk.council };
    await register.done('recordAwardDecision', act);
    expect(await register.refusals('recordAwardDecision', { ...act, number: '№100' })).toEqual([
      'DECISION_EXISTS number',
    ]);
    await register.done('recordAwardDecision', { ...act, date: '2021-01-01' });
    const tomorrow = { ...act, date: dayFromToday(1) };
    expect(await register.refusals('recordAwardDecision', tomorrow)).toEqual(['DATE_IN_FUTURE date']);
  });
});

describe('a decision of a sitting', () => {
  const act = { kind: 'RESOLUTION', number: '200', date: '2024-03-01' };

  it('is the resolution that its body adopted', async () => {
    const resolutionId = await register.resolution(desk.council);
    const id = await desk.decision({ ...act, resolutionId });
    const asked = 'query ($id: ID!) { resolution(id: $id) { awardDecisions { nodes { id resolution { id } } } } }';
    expect((await register.ask(asked, { id: resolutionId })).resolution.awardDecisions.nodes).toEqual([
      { id, resolution: { id: resolutionId } },
    ]);
    expect(
      await register.after('correctAwardDecision', { id, expectedVersion: 1, resolutionId: null }, 'resolution { id }'),
    ).toEqual({ resolution: null });
  });

  it('is not one that another body adopted, that was rejected, or that is none', async () => {
    const refused = (resolutionId: string): Promise<string[]> =>
      register.refusals('recordAwardDecision', { ...act, number: '201', decidingBodyId: desk.council, resolutionId });
    expect(await refused(await register.resolution(desk.assembly))).toEqual(['NOT_ITS_RESOLUTION resolutionId']);
    const rejected = await register.resolution(desk.council, { outcome: 'REJECTED' });
    expect(await refused(rejected)).toEqual(['NOT_ITS_RESOLUTION resolutionId']);
    expect(await refused(UNKNOWN_ID)).toEqual(['NOT_FOUND resolutionId']);
  });
});

describe('a decision', () => {
  it('is read where one of its awards lies, and corrected only where it lies itself', async () => {
    const regional = await desk.offices.holder({ role: 'award_officer', area: '790000000' });
    const id = await desk.decision();
    const seen = async (): Promise<unknown> =>
      (await regional.register.ask('query ($id: ID!) { awardDecision(id: $id) { id } }', { id })).awardDecision;
    expect(await seen()).toBeNull();
    const areaId = await register.area('790000000');
    await register.award({ personId: await register.person(), awardDecisionId: id, areaId });
    expect(await seen()).toEqual({ id });
    const refused = await regional.register.attempt('correctAwardDecision', {
      id,
      expectedVersion: 1,
      note: 'ескертпе',
    });
    expect(refusalsOf(refused)).toEqual(['OUT_OF_REACH id']);
  });
});

describe('correctAwardDecision', () => {
  it('carries number and day over to the awards', async () => {
    const decision = await desk.decision();
    const id = await register.award({ personId: await register.person(), awardDecisionId: decision });
    const [entry] = await register.history(() =>
      register.done('correctAwardDecision', { id: decision, expectedVersion: 1, number: '9-қ', date: '2019-05-01' }),
    );
    expect(entry!.changes).toMatchObject({
      'AwardDecision.number': [expect.any(String), '9-қ'], 'Award.decisionNumber': [expect.any(String), '9-қ'],
      'Award.decided': [desk.today, '2019-05-01'],
    }); // prettier-ignore
    const { award: found } = await register.ask('query ($id: ID!) { award(id: $id) { version decisionNumber decisionDate } }', { id });
    expect(found).toEqual({ version: 2, decisionNumber: '9-қ', decisionDate: '2019-05-01' });
  }); // prettier-ignore

  it('cannot move the day before what it has decided, nor to where other rules were in force', async () => {
    const type = await desk.award('moved');
    const decision = await desk.decision();
    await desk.decide(decision, [row(await desk.checked(type))]);
    const correct = (date: string, id = decision): Promise<string[]> =>
      register.refusals('correctAwardDecision', { id, expectedVersion: 1, date });
    expect(await correct(dayFromToday(-1))).toEqual(['DECIDED_BEFORE_NOMINATION date']);
    expect(await correct(desk.today.slice(0, 4))).toEqual(['DECISION_DAY_UNKNOWN date']);

    await register.done('defineAwardTypeVersion', { type, validFrom: '2020-01-01' });
    const former = await desk.decision({ date: '2021-03-01' });
    await register.award({ type, personId: await register.person(), awardDecisionId: former });
    expect(await correct('2019-03-01', former)).toEqual(['OTHER_RULES_THEN date']);
  });
});

describe('an award of the past', () => {
  it('is put under the decision that has become known, and says what the decision says', async () => {
    const decision = await desk.decision({ number: '55', date: '2022-10-20', sourceId: await register.source('өкім') });
    const id = await register.award({ personId: await register.person(), date: '2022-10-25', number: 'Б-7' });
    const stored = await register.after(
      'correctAward',
      { id, expectedVersion: 1, awardDecisionId: decision },
      'number decisionNumber decisionDate decision { title } grantingBody { id } awardDecision { number }',
    );
    expect(stored).toEqual({
      number: 'Б-7', decisionNumber: '55', decisionDate: '2022-10-20', decision: { title: 'өкім' }, grantingBody: { id: desk.council },
      awardDecision: { number: '55' },
    }); // prettier-ignore
    const other = { id, expectedVersion: 2, decisionNumber: '56' };
    expect(await register.refusals('correctAward', other)).toEqual(['DECISION_HOLDS decisionNumber']);
    await register.done('correctAward', { id, expectedVersion: 2, awardDecisionId: null });
    await register.done('correctAward', { ...other, expectedVersion: 3 });
  });

  it('does not leave the decision that granted it', async () => {
    const [given] = (await desk.decide(await desk.decision(), [row(await desk.checked(await desk.award('stays')))]))
      .awards.nodes;
    const input = { id: given.id, expectedVersion: 1, awardDecisionId: null };
    expect(await register.refusals('correctAward', input)).toEqual(['GRANTED_BY_DECISION awardDecisionId']);
    expect(await register.refusals('voidRecord', { id: given.id, reason: 'қате' })).toEqual(['RESTED_ON id']);
  });

  it('is put only under a decision at which one holds the right', async () => {
    const keeper = register.as('awards.read', 'awards.write', 'people.read', 'organizations.read', 'reference.read', 'sources.read');
    const input = { personId: await register.person(), awardDecisionId: await desk.decision() };
    expect(refusalsOf(await keeper.attempt('recordAward', { type: 'birlik_medal', ...input }))).toEqual([
      'OUT_OF_REACH awardDecisionId',
    ]);
  }); // prettier-ignore
});
