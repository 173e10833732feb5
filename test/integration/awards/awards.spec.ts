import { startApp, type Json, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let person: string;
let association: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  person = await register.person({ familyName: 'Хакимбеков', givenName: 'Тахиржан' });
  association = await register.association('Шымкент қалалық ұйғырлар қауымдастығы');
});
afterAll(() => app.close());

const WHOLE = `
  id version type { code } recipient { __typename ... on Person { id } ... on Organization { id } } date dateNote year capacity citation
  grantingBody { id } number decisionNumber decisionDate decision { id } presenter { id familyName } place area { code } region { code }
  citations { quote source { id } } note synthetic`;
const read = async (id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { award(id: $id) { ${WHOLE} } }`, { id })).award;

describe('recordAward', () => {
  it('stores all that is said of an award; who granted and who handed over are two', async () => {
    const grantingBodyId = await register.body('Қазақстан халқы Ассамблеясы', { kind: 'apk' });
    const presenterId = await register.person({ familyName: 'Мұқан' });
    const [decisionId, sourceId] = [
      await register.source('Жарлық № 1'),
      await register.source('uakit.kz', { kind: 'news' }),
    ];
    const said = {
      date: '2022-10-25', dateNote: 'Республика күні', capacity: 'өзбек этномәдени бірлестігінің төрағасы',
      citation: 'татулық пен келісімді сақтауға қосқан елеулі үлесі үшін', number: 'Б-001', decisionNumber: '12/3', decisionDate: '2022-10',
      place: '«Бірлік алаңы» коворкинг орталығы', note: 'жеті марапаттың бірі',
    }; // prettier-ignore
    const stored = await register.after(
      'recordAward',
      {
        type: 'birlik_medal', personId: person, grantingBodyId, presenterId, decisionId, areaId: await register.area('791310000'),
        sources: [{ sourceId, quote: '«Бірлік» алтын медалі' }], ...said,
      }, // prettier-ignore
      WHOLE,
    );
    expect(stored).toMatchObject({
      ...said, version: 1, year: 2022, type: { code: 'birlik_medal' }, recipient: { __typename: 'Person', id: person },
      grantingBody: { id: grantingBodyId }, presenter: { id: presenterId }, decision: { id: decisionId },
      area: { code: '791310000' }, region: { code: '790000000' },
      citations: [{ quote: '«Бірлік» алтын медалі', source: { id: sourceId } }], synthetic: false,
    }); // prettier-ignore
  });

  it('needs no more than a type and a recipient', async () => {
    const stored = await read(await register.award({ organizationId: association }));
    expect(stored).toMatchObject({
      recipient: { __typename: 'Association', id: association }, date: null, year: null, number: null, grantingBody: null, decision: null,
    }); // prettier-ignore
  });

  it('knows the year of a date within one year', async () => {
    const years = ['2022', '2022-10', '2022-10-25', null].map(
      async (date) => (await read(await register.award({ personId: person, date }))).year,
    );
    expect(await Promise.all(years)).toEqual([2022, 2022, 2022, null]);
  });

  it('tells the history each field, once', async () => {
    const { awardType } = await register.ask('{ awardType(code: "algys_hat") { id } }');
    const recorded = await register.history(() =>
      register.award({ type: 'algys_hat', personId: person, date: '2022', decisionDate: '2021' }),
    );
    expect(recorded).toEqual([
      {
        event: 'award.recorded',
        changes: {
          'Award.typeId': [null, awardType.id],
          'Award.personId': [null, person],
          'Award.date': [null, '2022'],
          'Award.decided': [null, '2021'],
          'Award.published': [null, false],
          'Award.status': [null, 'VALID'],
        },
      },
    ]);
  });

  it.each<[string, () => Input, string[]]>([
    ['no recipient', () => ({ personId: null }), ['ONE_RECIPIENT personId']],
    ['two recipients', () => ({ organizationId: association }), ['ONE_RECIPIENT personId']],
    ['a person that is none', () => ({ personId: UNKNOWN_ID }), ['NOT_FOUND personId']],
    [
      'an organization that is none',
      () => ({ personId: null, organizationId: UNKNOWN_ID }),
      ['NOT_FOUND organizationId'],
    ],
    ['an organization for a person', () => ({ personId: association }), ['NOT_FOUND personId']],
    ['a type that is none', () => ({ type: 'nobel' }), ['UNKNOWN_CODE type']],
    ['a type that is no code', () => ({ type: 'медаль' }), ['INVALID_CODE type']],
    [
      'a type that organizations do not get',
      () => ({ personId: null, organizationId: association, type: 'apk_30_medal' }),
      ['RECIPIENT_NOT_ALLOWED organizationId'],
    ],
    ['given on no day', () => ({ date: '2016-02-30' }), ['INVALID_DATE date']],
    ['given on a day to come', () => ({ date: '2999' }), ['DATE_IN_FUTURE date']],
    ['decided on a day to come', () => ({ decisionDate: '2999-01-01' }), ['DATE_IN_FUTURE decisionDate']],
    ['granted by nobody', () => ({ grantingBodyId: UNKNOWN_ID }), ['NOT_FOUND grantingBodyId']],
    ['granted by a person', () => ({ grantingBodyId: person }), ['NOT_FOUND grantingBodyId']],
    ['handed over by nobody', () => ({ presenterId: UNKNOWN_ID }), ['NOT_FOUND presenterId']],
    ['decided nowhere', () => ({ decisionId: UNKNOWN_ID }), ['NOT_FOUND decisionId']],
    ['an area that is none', () => ({ areaId: UNKNOWN_ID }), ['NOT_FOUND areaId']],
    ['an area by its code', () => ({ areaId: '790000000' }), ['INVALID_ID areaId']],
    ['a source that is none', () => ({ sources: [{ sourceId: UNKNOWN_ID }] }), ['NOT_FOUND sources.0.sourceId']],
    ['a number of 101 signs', () => ({ number: '1'.repeat(101) }), ['TOO_LONG number']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    expect(await register.refusals('recordAward', { type: 'birlik_medal', personId: person, ...more() })).toEqual(
      refusals,
    );
  });

  it('gives no type that is no longer in use', async () => {
    const id = await register.done('defineAwardType', {
      code: 'old_medal',
      kind: 'medal',
      name: { kk: 'ескі медаль' },
    });
    const given = await register.award({ type: 'old_medal', personId: person });
    await register.done('correctAwardType', { id, expectedVersion: 1, retiredOn: '2020-01-01' });
    expect(await register.refusals('recordAward', { type: 'old_medal', personId: person })).toEqual([
      'RETIRED_CODE type',
    ]);
    expect(await read(given)).toMatchObject({ type: { code: 'old_medal' } });
  });

  it('gives a number once within a type, and again within another', async () => {
    const numbered = { personId: person, number: '№ 17' };
    await register.award(numbered);
    expect(await register.refusals('recordAward', { type: 'birlik_medal', ...numbered })).toEqual([
      'NUMBER_TAKEN number',
    ]);
    expect(
      await register.refusals('recordAward', { type: 'birlik_medal', personId: person, number: ' №  17 ' }),
    ).toEqual(['NUMBER_TAKEN number']);
    expect(await register.award({ type: 'qurmet_gramota', ...numbered })).toBeDefined();
  });

  it.each(['№', 'N', 'б/н', '…'])('takes no number without a digit: %s', async (number) => {
    expect(await register.refusals('recordAward', { type: 'birlik_medal', personId: person, number })).toEqual([
      'NO_DIGIT number',
    ]);
  });

  it.each([
    ['№ 12', ['№12', '12', 'N 12', 'No. 12', '#12', '\u00ad№\u200b12']],
    ['АХ-7', ['AX-7', 'ах – 7', 'АХ—7']],
    ['0034', ['№ 00 34']],
  ])('takes %s for one number however it is written', async (number, spellings) => {
    const given = await register.award({ type: 'algys_hat', personId: person, number });
    for (const each of spellings)
      expect([
        each,
        await register.refusals('recordAward', { type: 'algys_hat', personId: person, number: each }),
      ]).toEqual([each, ['NUMBER_TAKEN number']]);
    expect((await register.ask('query ($id: ID!) { award(id: $id) { number } }', { id: given })).award.number).toBe(
      number,
    );
  });

  it.each(['34', 'АХ-71', '12/2'])('takes %s for a number of its own', async (number) => {
    expect(await register.award({ type: 'algys_hat', personId: person, number })).toBeDefined();
  });

  it('gives a number to one of five who come at the same moment', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () =>
        register.attempt('recordAward', { type: 'birlik_medal', personId: person, number: '№ 18' }),
      ),
    );
    expect(outcomes.flatMap(refusalsOf)).toEqual(Array(4).fill('NUMBER_TAKEN number'));
  });

  it('takes any number of awards without one', async () => {
    const give = (): Promise<string> => register.award({ type: 'algys_hat', personId: person });
    expect(new Set([await give(), await give()]).size).toBe(2);
  });
});

describe('correctAward', () => {
  const start = (): Promise<string> =>
    register.award({ personId: person, date: '2022', place: 'Шымкент', citation: 'үлесі үшін' });

  it('changes what is given, clears what is null, leaves the rest', async () => {
    const id = await start();
    const before = await read(id);
    const after = await register.after('correctAward', { id, expectedVersion: 1, date: '2021-10', place: null }, WHOLE);
    expect(after).toEqual({ ...before, date: '2021-10', year: 2021, place: null, version: 2 });
    expect(await register.after('correctAward', { id, expectedVersion: 2, date: null }, 'date year')).toEqual({
      date: null,
      year: null,
    });
  });

  it('tells the history the fields before and after, and why', async () => {
    const id = await start();
    const correction = { id, expectedVersion: 1, date: '2021', number: 'A1', reason: 'куәлік бойынша' };
    expect(await register.history(() => register.done('correctAward', correction))).toEqual([
      {
        event: 'award.corrected',
        reason: 'куәлік бойынша',
        changes: { 'Award.date': ['2022', '2021'], 'Award.number': [null, 'A1'] },
      },
    ]);
  });

  it('adds a source, which is a version', async () => {
    const id = await start();
    const sources = [{ sourceId: await register.source('Хаттама') }];
    const after = await register.after(
      'correctAward',
      { id, expectedVersion: 1, sources },
      'version citations { source { title } }',
    );
    expect(after).toEqual({ version: 2, citations: [{ source: { title: 'Хаттама' } }] });
    expect(await register.refusals('correctAward', { id, expectedVersion: 2, sources })).toEqual(['NOTHING_CHANGED']);
  });

  it.each<[string, Input, string[]]>([
    ['nothing new', { place: 'Шымкент' }, ['NOTHING_CHANGED']],
    ['another version', { expectedVersion: 4, note: 'ә' }, ['STALE_VERSION expectedVersion']],
    ['an award that is none', { id: UNKNOWN_ID, note: 'ә' }, ['NOT_FOUND id']],
    ['given on no day', { date: '2022-02-29' }, ['INVALID_DATE date']],
    ['given on a day to come', { date: '2999' }, ['DATE_IN_FUTURE date']],
    ['another recipient', { personId: UNKNOWN_ID }, ['error BAD_USER_INPUT']],
    ['another type', { type: 'algys_hat' }, ['error BAD_USER_INPUT']],
    ['granted by nobody', { grantingBodyId: UNKNOWN_ID }, ['NOT_FOUND grantingBodyId']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await start();
    expect(await register.refusals('correctAward', { id, expectedVersion: 1, ...more })).toEqual(refusals);
  });

  it('gives no number that is taken', async () => {
    await register.award({ personId: person, number: '№ 30' });
    const id = await start();
    expect(await register.refusals('correctAward', { id, expectedVersion: 1, number: '№ 30' })).toEqual([
      'NUMBER_TAKEN number',
    ]);
  });

  it('says which version the record has', async () => {
    const { problems } = await register.attempt(
      'correctAward',
      { id: await start(), expectedVersion: 8, note: 'ә' },
      'id',
      { language: 'en' },
    );
    expect(problems[0]!.message).toContain('Its version is now 1.');
  });
});

describe('correctAwardRecipient', () => {
  it('takes the award back and records it for the right one, in two events that lead to each other', async () => {
    const [wrong, right, source] = [await register.person(), await register.person(), await register.source('бұйрық')];
    const award = await register.award({ personId: wrong, number: '5', sources: [{ sourceId: source, quote: 'сөз' }] });
    const same = { id: award, expectedVersion: 1, reason: 'аттасы' };
    expect(await register.refusals('correctAwardRecipient', { ...same, personId: wrong })).toEqual([
      'NOTHING_CHANGED personId',
    ]);
    expect(await register.refusals('correctAwardRecipient', same)).toEqual(['ONE_RECIPIENT personId']);
    let fresh = '';
    const events = await register.history(async () => {
      fresh = await register.done('correctAwardRecipient', { ...same, personId: right });
    });
    expect(events.map(({ event, reason }) => [event, reason])).toEqual([
      ['record.voided', 'аттасы'],
      ['award.recorded', 'аттасы'],
    ]);
    expect(events[1]!.changes['Award.replaces']).toEqual([null, award]);
    expect(events[0]!.changes['Award.replacedBy']).toEqual([null, fresh]);
    const document = `{ award(id: "${fresh}") { number version recipient { ... on Person { id } } citations { quote } } }`;
    expect((await register.ask(document)).award).toEqual({
      number: '5',
      version: 1,
      recipient: { id: right },
      citations: [{ quote: 'сөз' }],
    });
    expect(await register.refusals('restoreRecord', { id: award, reason: 'дұрыс екен' })).toEqual(['RECORDED_ANEW id']);
  });
});
