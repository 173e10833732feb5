import { startApp, type Json, type TestApp } from '../../support/app.js';
import { NominationDesk } from '../../support/nomination-desk.js';
import { type Holder } from '../../support/offices.js';
import { refusalsOf, registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let desk: NominationDesk;
let register: Register;
let region: string;
let person: string;
let officer: Holder;

beforeAll(async () => {
  app = await startApp();
  desk = await NominationDesk.open(app);
  ({ register, region, person, officer } = desk);
});
afterAll(() => app.close());

describe('checkNomination', () => {
  const outcomes = ({ checks }: Json): Record<string, string> =>
    Object.fromEntries(checks.map((each: Json) => [each.rule, each.outcome]));
  const checked = async (more: Input): Promise<Json> =>
    desk.act(officer, 'checkNomination', await desk.submitted(more), 2);

  it('warns where no rules are known, and where another nomination is under way', async () => {
    await register.done('defineAwardType', { code: 'ruleless', kind: 'medal', name: { kk: 'ережесіз' } });
    await desk.submitted({ type: 'ruleless' });
    expect(outcomes(await checked({ type: 'ruleless' }))).toEqual({ RULES: 'WARN', OTHER_NOMINATION: 'WARN' });
  });

  it('says of each rule in three languages whether it is kept', async () => {
    const type = await desk.award('strict', {
      recipient: 'PERSON', proposerKinds: ['regional_assembly'], onceInLifetime: true, yearsBetween: 5, yearlyLimit: 2, onceForMerit: true,
    }); // prettier-ignore
    const good = await checked({ type });
    expect(outcomes(good)).toEqual({
      RECIPIENT: 'PASS', PROPOSER: 'PASS', ONCE_IN_LIFETIME: 'PASS', YEARS_BETWEEN: 'PASS', YEARLY_LIMIT: 'PASS', ONCE_FOR_MERIT: 'PASS',
      OTHER_NOMINATION: 'PASS',
    }); // prettier-ignore
    expect(good.rules).not.toBeNull();

    const year = new Date().getUTCFullYear();
    for (const date of [`${year}`, `${year}-01-01`])
      await register.award({ type, personId: person, date, areaId: region });
    const bad = await checked({ type, proposerId: await register.association('бірлестік', { areaId: region }) });
    expect(outcomes(bad)).toEqual({
      RECIPIENT: 'PASS', PROPOSER: 'BLOCK', ONCE_IN_LIFETIME: 'BLOCK', YEARS_BETWEEN: 'BLOCK', YEARLY_LIMIT: 'BLOCK', ONCE_FOR_MERIT: 'WARN',
      OTHER_NOMINATION: 'WARN',
    }); // prettier-ignore
    const said = bad.checks.find((each: Json) => each.rule === 'YEARS_BETWEEN').sentence;
    expect(said).toEqual({
      kk: `Ереже бойынша соңғы марапаттан бері 5 жыл өтпеген (${year}).`,
      ru: `По положению с последнего награждения не прошло 5 лет (${year}).`,
      en: `By the statute 5 years have not passed since the last award (${year}).`,
    });
  });

  it('counts a year and the years between by the decision, whenever an award was handed over', async () => {
    const type = await desk.award('by_decision', { yearlyLimit: 1, yearsBetween: 2 });
    const year = new Date().getUTCFullYear();
    // Granted at the end of a year, and handed over in the next one.
    const granted = (before: number, more: Input = {}): Input => ({
      type, areaId: region, decisionDate: `${year - before}-12-30`, date: `${year}-01-01`, ...more,
    }); // prettier-ignore
    await register.award(granted(1, { personId: await register.person() }));
    await register.award(granted(3, { personId: person }));
    expect(outcomes(await checked({ type }))).toMatchObject({ YEARLY_LIMIT: 'PASS', YEARS_BETWEEN: 'PASS' });
    // Where no decision is known, by the day on which it was given.
    await register.award({ type, areaId: region, personId: await register.person(), date: `${year}-01-01` });
    const id = await desk.submitted({ type, personId: await register.person({ familyName: 'Басқа', areaId: region }) });
    const { checks } = await desk.act(officer, 'checkNomination', id, 2);
    const limit = checks.find((each: Json) => each.rule === 'YEARLY_LIMIT');
    expect([limit.outcome, limit.sentence.ru]).toEqual(['BLOCK', `По положению не более 1 в год: предел ${year} года исчерпан (1).`]);
  }); // prettier-ignore

  it('names the statute in which a rule stands', async () => {
    const statuteId = await register.source('«Үлгі» медалі туралы ереже');
    const type = await desk.award('with_statute', { recipient: 'PERSON', statuteId });
    const { checks } = await checked({ type });
    expect(Object.fromEntries(checks.map((each: Json) => [each.rule, each.sentence.kk]))).toEqual({
      RECIPIENT: 'Ереже бойынша мұндай алушы марапаттала алады. Негізі: «Үлгі» медалі туралы ереже.',
      OTHER_NOMINATION: 'Осы марапатқа басқа ұсыныс жоқ.',
    });
  });

  it('does not take an award on an unknown day for long ago', async () => {
    const type = await desk.award('undated', { yearsBetween: 3 });
    await register.award({ type, personId: person, areaId: region });
    expect(outcomes(await checked({ type }))).toMatchObject({ YEARS_BETWEEN: 'PASS', LAST_AWARD_UNDATED: 'WARN' });
  });

  it('lets a block be overridden with a reason, by who may, and no rule that does not block', async () => {
    const type = await desk.award('overridden', { proposerKinds: ['eca'], onceInLifetime: true });
    const id = await desk.submitted({ type });
    const overrides = [{ rule: 'PROPOSER', reason: 'ерекше еңбегі үшін' }];
    const refusals = async (by: Register, more: Input): Promise<string[]> =>
      refusalsOf(await by.attempt('checkNomination', { id, expectedVersion: 2, ...more }));
    const checker = registerOf(app, app.as('nominations.read', 'nominations.check', 'awards.read', 'people.read'));
    expect(await refusals(checker, { overrides })).toEqual(['OVERRIDE_NOT_ALLOWED overrides']);
    expect(await refusals(officer.register, { overrides: [{ rule: 'ONCE_IN_LIFETIME', reason: 'себеп' }] })).toEqual([
      'NOT_BLOCKED overrides.0.rule',
    ]);
    expect(await refusals(officer.register, { overrides: [...overrides, ...overrides] })).toEqual([
      'DUPLICATE overrides.1.rule',
    ]);
    const { checks } = await desk.act(officer, 'checkNomination', id, 2, { overrides });
    expect(checks.find((each: Json) => each.rule === 'PROPOSER')).toMatchObject({
      outcome: 'BLOCK',
      overrideReason: 'ерекше еңбегі үшін',
    });
  });

  it('may be done again: what was said before is kept by the history alone', async () => {
    const type = await desk.award('again', { onceInLifetime: true });
    const id = await desk.submitted({ type });
    expect(outcomes(await desk.act(officer, 'checkNomination', id, 2))).toMatchObject({ ONCE_IN_LIFETIME: 'PASS' });
    await register.award({ type, personId: person, date: '2020', areaId: region });
    expect(outcomes(await desk.act(officer, 'checkNomination', id, 3))).toMatchObject({ ONCE_IN_LIFETIME: 'BLOCK' });
  });
});
