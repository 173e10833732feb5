import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const WHOLE = `version type { code } validFrom replacedOn statute { id } criteria { kk ru en } wording { kk } grade precedence proposerKinds
  deciderKinds recipient yearsBetween onceInLifetime yearlyLimit onceForMerit numbered series revocable note citations { source { id } }`;
const define = (type: string, more: Input = {}): Promise<string> =>
  register.done('defineAwardTypeVersion', { type, ...more });
const read = async (id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { node(id: $id) { ... on AwardTypeVersion { ${WHOLE} } } }`, { id })).node;

describe('defineAwardTypeVersion', () => {
  it('stores every rule that a statute says', async () => {
    const [statuteId, sourceId] = [await register.source('Ереже'), await register.source('Сайт')];
    const said = {
      validFrom: '2018-10-24', criteria: { kk: 'татулық үшін', ru: 'за согласие', en: null }, wording: { kk: 'марапатталды' }, grade: 'I дәреже',
      precedence: 1, proposerKinds: ['regional_assembly', 'eca'], deciderKinds: ['apk'], recipient: 'PERSON', yearsBetween: 5,
      onceInLifetime: true, yearlyLimit: 30, onceForMerit: true, numbered: true, series: 'Б', revocable: false, note: 'ескертпе',
    }; // prettier-ignore
    const id = await define('birlik_medal', { statuteId, sources: [{ sourceId }], ...said });
    expect(await read(id)).toEqual({
      ...said, version: 1, type: { code: 'birlik_medal' }, replacedOn: null, statute: { id: statuteId }, citations: [{ source: { id: sourceId } }],
    }); // prettier-ignore
  });

  it('takes what is not said for no rule', async () => {
    expect(await read(await define('algys_hat'))).toEqual({
      version: 1, type: { code: 'algys_hat' }, validFrom: null, replacedOn: null, statute: null, criteria: null, wording: null, grade: null,
      precedence: null, proposerKinds: [], deciderKinds: [], recipient: null, yearsBetween: null, onceInLifetime: false, yearlyLimit: null,
      onceForMerit: false, numbered: false, series: null, revocable: null, note: null, citations: [],
    }); // prettier-ignore
  });

  it('lets a version hold until the next one begins, and tells which was in force on a day', async () => {
    const type = 'qurmet_gramota';
    const first = await define(type);
    await define(type, { validFrom: '2024-06-01' });
    const second = await define(type, { validFrom: '2018-01-01' });
    expect([await read(first), await read(second)]).toMatchObject([
      { replacedOn: '2018-01-01' },
      { validFrom: '2018-01-01', replacedOn: '2024-06-01' },
    ]);
    const inForce = async (day: string): Promise<string[]> => {
      const document = `query ($day: Date!) { awardType(code: "${type}") { versions(filter: { inForceOn: $day }) { nodes { validFrom } } } }`;
      const { awardType } = await register.ask(document, { day });
      return awardType.versions.nodes.map((each: Json) => each.validFrom);
    };
    expect(await inForce('2017-12-31')).toEqual([null]);
    expect(await inForce('2018-01-01')).toEqual(['2018-01-01']);
    expect(await inForce('2024-05-31')).toEqual(['2018-01-01']);
    expect(await inForce('2030-01-01')).toEqual(['2024-06-01']);
  });

  it.each([null, '2019-05-01'])('is refused twice from one day: %s', async (validFrom) => {
    const type = 'apk_30_medal';
    await define(type, { validFrom });
    expect(await register.refusals('defineAwardTypeVersion', { type, validFrom })).toEqual(['RULES_EXIST validFrom']);
  });

  it('names every code of no kind of organizations by its place', async () => {
    const input = { type: 'birlik_medal', proposerKinds: ['apk', 'nobody', 'none'] };
    expect(await register.refusals('defineAwardTypeVersion', input)).toEqual([
      'UNKNOWN_CODE proposerKinds.1',
      'UNKNOWN_CODE proposerKinds.2',
    ]);
  });

  it('is for whoever keeps the rules everywhere; everybody who reads awards reads them', async () => {
    const input = { type: 'best_mediator' };
    const officer = register.as('awards.read', 'awards.write');
    expect((await officer.attempt('defineAwardTypeVersion', input)).answer.errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    await define('best_mediator');
    const { awardTypeVersions } = await officer.ask(
      '{ awardTypeVersions(filter: { type: { eq: "best_mediator" } }) { totalCount } }',
    );
    expect(awardTypeVersions.totalCount).toBe(1);
  });
});

describe('correctAwardTypeVersion', () => {
  it('changes what is given, clears what is null, and tells the history', async () => {
    const id = await define('zhomart_zhan_badge', {
      yearlyLimit: 19,
      criteria: { kk: 'қайырымдылық үшін' },
      series: 'ЖЖ',
    });
    const correction = {
      id,
      expectedVersion: 1,
      yearlyLimit: null,
      criteria: null,
      numbered: true,
      reason: 'көшіру қатесі',
    };
    const [entry] = await register.history(() => register.done('correctAwardTypeVersion', correction));
    expect(entry).toEqual({
      event: 'award-rules.corrected',
      reason: 'көшіру қатесі',
      changes: {
        'AwardTypeVersion.yearlyLimit': [19, null],
        'AwardTypeVersion.criteria': [{ kk: 'қайырымдылық үшін', ru: null, en: null }, null],
        'AwardTypeVersion.numbered': [false, true],
      },
    });
    expect(await read(id)).toMatchObject({
      version: 2,
      series: 'ЖЖ',
      criteria: null,
      yearlyLimit: null,
      numbered: true,
    });
  });

  it('is refused where nothing changes, and where the version has changed meanwhile', async () => {
    const id = await define('el_birligi_order', { grade: 'I' });
    const refusals = (more: Input): Promise<string[]> =>
      register.refusals('correctAwardTypeVersion', { id, expectedVersion: 1, ...more });
    expect(await refusals({ grade: 'I' })).toEqual(['NOTHING_CHANGED']);
    expect(await refusals({ expectedVersion: 2, grade: 'II' })).toEqual(['STALE_VERSION expectedVersion']);
  });

  it('cannot move a version to the day of another', async () => {
    const type = 'apk_prize_culture';
    await define(type, { validFrom: '2023-04-27' });
    const id = await define(type);
    const input = { id, expectedVersion: 1, validFrom: '2023-04-27' };
    expect(await register.refusals('correctAwardTypeVersion', input)).toEqual(['RULES_EXIST validFrom']);
  });

  it('leaves the day free where a version was entered by mistake', async () => {
    const type = 'apk_prize_literature';
    await register.done('voidRecord', { id: await define(type), reason: 'басқа марапаттың ережесі' });
    await define(type);
  });
});
