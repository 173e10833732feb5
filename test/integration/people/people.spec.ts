import { startApp, type Client, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const WHOLE = `
  id version familyName givenName patronymicName displayName gender deathDate academicDegree note synthetic
  otherNames { text kind language script startDate endDate }
  area { code } region { code }
  personalData { iin birthDate birthYear ethnicGroup { code } phone email address photoConsent hiddenFields }
  citations { quote source { id } }`;

const ethnicGroup = async (code: string): Promise<string> =>
  (
    await register.ask('query ($code: String!) { ethnicGroups(filter: { code: { eq: $code } }) { nodes { id } } }', {
      code,
    })
  ).ethnicGroups.nodes[0].id;

describe('registerPerson', () => {
  it('stores all that is said of a person, and gives it back', async () => {
    const source = await register.source('Шымкент қаласындағы марапаттау');
    const person = {
      familyName: 'Хакимбеков',
      givenName: 'Тахиржан',
      patronymicName: 'Рустамұлы',
      gender: 'MALE',
      birthDate: '1885-05',
      deathDate: '1950',
      iin: '850512100017',
      phone: '+7 700 000 00 00',
      email: 'takhirzhan@example.kz',
      address: 'Шымкент, Әл-Фараби алаңы, 1',
      academicDegree: 'заң ғылымдарының докторы',
      note: 'төраға',
    };
    const spelling = {
      text: 'Takhirzhan Khakimbekov',
      kind: 'PASSPORT',
      language: 'en',
      script: 'Latn',
      startDate: '1910',
      endDate: '1920-02',
    };
    const stored = await register.after(
      'registerPerson',
      {
        ...person,
        areaId: await register.area('791310000'),
        ethnicGroupId: await ethnicGroup('uzbek'),
        consents: [
          register.selfDeclaration(),
          register.selfDeclaration({ purpose: 'photo_publication', allowsPublication: true }),
        ],
        otherNames: [spelling],
        sources: [{ sourceId: source, quote: '«Бірлік» алтын медалі' }],
      },
      WHOLE,
    );
    const { birthDate, iin, phone, email, address, ...open } = person;
    expect(stored).toMatchObject({
      ...open,
      version: 1,
      displayName: 'Хакимбеков Тахиржан Рустамұлы',
      synthetic: false,
      otherNames: [spelling],
      area: { code: '791310000' },
      region: { code: '790000000' },
      personalData: {
        ...{ birthDate, iin, phone, email, address },
        birthYear: 1885,
        photoConsent: true,
        ethnicGroup: { code: 'uzbek' },
        hiddenFields: [],
      },
      citations: [{ quote: '«Бірлік» алтын медалі', source: { id: source } }],
    });
  });

  it.each([{ familyName: 'Әліш' }, { givenName: 'Роза' }, { patronymicName: 'Жұмабекұлы' }])(
    'needs only one part of a name: %o',
    async (name) => {
      const { displayName } = await register.after('registerPerson', name, 'displayName');
      expect([displayName]).toEqual(Object.values(name));
    },
  );

  it('tells the history each field, once', async () => {
    const names = { familyName: 'Атран', givenName: 'Белла' };
    expect(await register.history(() => register.person({ ...names, birthDate: '1890' }))).toEqual([
      {
        event: 'person.registered',
        changes: {
          'Person.familyName': [null, 'Атран'],
          'Person.givenName': [null, 'Белла'],
          'Person.birth': [null, '1890'],
        },
      },
    ]);
  });

  it('tells who did it', async () => {
    await register.as('people.write', 'people.read').person({ familyName: 'Жүргізуші' });
    const [last] = await app.dataSource.query(
      'SELECT actor FROM change_sets ORDER BY recorded_at DESC, stream DESC, sequence DESC LIMIT 1',
    );
    expect(last).toEqual({ actor: 'tester' });
  });

  it('stores text tidy: composed letters, single blanks', async () => {
    const { familyName } = await register.after('registerPerson', { familyName: '  Ё\u0308лкин   Ё  ' }, 'familyName');
    expect(familyName).toBe('  Ё\u0308лкин   Ё  '.normalize('NFC').replace(/ +/g, ' ').trim());
    const composed = await register.after('registerPerson', { familyName: 'Йо\u0306 Алии\u0306' }, 'familyName');
    expect(composed.familyName).toBe('Йо\u0306 Алий');
  });

  it.each([
    ['nobody has a name', { note: 'аты белгісіз' }, ['NAME_MISSING familyName']],
    ['a name of 101 letters', { familyName: 'ә'.repeat(101) }, ['TOO_LONG familyName']],
    ['a name of blanks', { familyName: ' \t ' }, ['REQUIRED familyName']],
    ['Latin C in a Cyrillic word', { familyName: 'Cенатов' }, ['MIXED_SCRIPT familyName']],
    ['an IIN of eleven digits', { familyName: 'А', iin: '85051210001' }, ['IIN_FORMAT iin']],
    ['a wrong last digit of the IIN', { familyName: 'А', iin: '850512100018' }, ['IIN_CONTROL_DIGIT iin']],
    ['an IIN without a valid last digit', { familyName: 'А', iin: '850512100830' }, ['IIN_CONTROL_DIGIT iin']],
    ['an IIN of 30 February', { familyName: 'А', iin: '850230100103' }, ['IIN_IMPOSSIBLE iin']],
    ['an IIN of a 13th month', { familyName: 'А', iin: '851301100101' }, ['IIN_IMPOSSIBLE iin']],
    ['an IIN of the 22nd century', { familyName: 'А', iin: '850512700104' }, ['IIN_IMPOSSIBLE iin']],
    ['an IIN with 8 as the century', { familyName: 'А', iin: '850512800100' }, ['IIN_IMPOSSIBLE iin']],
    ['an IIN with 9 as the century', { familyName: 'А', iin: '850512900107' }, ['IIN_IMPOSSIBLE iin']],
    ['an IIN of 30 February of a foreigner', { familyName: 'А', iin: '850230000107' }, ['IIN_IMPOSSIBLE iin']],
    ['an IIN of a birth to come', { familyName: 'А', iin: '900101600105' }, ['IIN_IMPOSSIBLE iin']],
    ['an IIN of zeros', { familyName: 'А', iin: '000000000000' }, ['IIN_IMPOSSIBLE iin']],
    ['30 February', { familyName: 'А', birthDate: '2016-02-30' }, ['INVALID_DATE birthDate']],
    ['29 February of a common year', { familyName: 'А', deathDate: '2015-02-29' }, ['INVALID_DATE deathDate']],
    ['a birth to come', { familyName: 'А', birthDate: '2999' }, ['DATE_IN_FUTURE birthDate']],
    ['a death to come', { familyName: 'А', deathDate: '2999-01' }, ['DATE_IN_FUTURE deathDate']],
    [
      'death before birth',
      { familyName: 'А', birthDate: '1950-03', deathDate: '1950-02' },
      ['DEATH_BEFORE_BIRTH deathDate'],
    ],
    ['an area that is none', { familyName: 'А', areaId: UNKNOWN_ID }, ['NOT_FOUND areaId']],
    ['an ethnic group that is none', { familyName: 'А', ethnicGroupId: UNKNOWN_ID }, ['NOT_FOUND ethnicGroupId']],
    ['an id of another form', { familyName: 'А', areaId: '791310000' }, ['INVALID_ID areaId']],
    ['telephone with letters', { familyName: 'А', phone: '8 701 абв' }, ['INVALID_PHONE phone']],
    ['e-mail without @', { familyName: 'А', email: 'takhirzhan' }, ['INVALID_EMAIL email']],
    ['e-mail with NUL', { familyName: 'А', email: 'a\u0000b@example.kz' }, ['INVALID_EMAIL email']],
    [
      'one spelling twice',
      { familyName: 'А', otherNames: [{ text: 'B' }, { text: 'B' }] },
      ['DUPLICATE_NAME otherNames.1.text'],
    ],
    [
      'a name that ended before it began',
      { familyName: 'А', otherNames: [{ text: 'B', startDate: '2000', endDate: '1999' }] },
      ['END_BEFORE_START otherNames.0.endDate'],
    ],
    [
      'a source that is none',
      { familyName: 'А', sources: [{ sourceId: UNKNOWN_ID }] },
      ['NOT_FOUND sources.0.sourceId'],
    ],
    ['everything wrong at once', { familyName: 'Cенатов', iin: '1', areaId: 'x' }, [
      'IIN_FORMAT iin', 'INVALID_ID areaId', 'MIXED_SCRIPT familyName',
    ]], // prettier-ignore
  ])('is refused and leaves no trace: %s', async (_, person, refusals) => {
    expect(await register.refusals('registerPerson', person)).toEqual(refusals);
  });

  it('takes the longest name', async () => {
    const { familyName } = await register.after('registerPerson', { familyName: 'ә'.repeat(100) }, 'familyName');
    expect(familyName).toHaveLength(100);
  });

  it('takes a death in the year of birth', async () => {
    expect(await register.person({ familyName: 'А', birthDate: '1950-03', deathDate: '1950' })).toBeDefined();
  });

  it('refuses an IIN somebody has, and says whose it is to whoever records that person', async () => {
    const area = await register.area('330000000');
    const id = await register.person({ familyName: 'Пак', iin: '900101200010', areaId: area });
    const holderFor = async (client: Client): Promise<unknown> => {
      const { data } = await client(
        'mutation { registerPerson(input: { familyName: "Ким", iin: "900101200010" }) { problems { code path recordId } } }',
      );
      return data.registerPerson.problems;
    };
    const rights = ['people.write', 'people.read'];
    expect(await holderFor(app.inArea(area, ...rights))).toEqual([{ code: 'IIN_TAKEN', path: ['iin'], recordId: id }]);
    expect(await holderFor(app.inArea(await register.area('790000000'), ...rights))).toEqual([
      { code: 'IIN_TAKEN', path: ['iin'], recordId: null },
    ]);
  });

  it('gives an IIN to one of two who come at the same time', async () => {
    const iin = '900101200105';
    const both = await Promise.all(
      ['Пак', 'Ким'].map((familyName) => register.attempt('registerPerson', { familyName, iin })),
    );
    expect(both.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['IIN_TAKEN']);
    const { people } = await register.ask(
      'query ($iin: String!) { people(filter: { iin: { eq: $iin } }) { totalCount } }',
      { iin },
    );
    expect(people.totalCount).toBe(1);
  });

  it('warns when IIN, birth date and gender disagree, and stores the person', async () => {
    const { record, warnings } = await register.attempt(
      'registerPerson',
      { familyName: 'Досметова', gender: 'MALE', birthDate: '1991', iin: '900101400404' },
      'personalData { iin }',
    );
    expect(warnings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'IIN_BIRTH_DATE_DIFFERS birthDate',
      'IIN_GENDER_DIFFERS gender',
    ]);
    expect(record).toEqual({ personalData: { iin: '900101400404' } });
  });

  it('warns of an IIN by which the person is over 120 years old, when it is given', async () => {
    const warned = async (command: string, input: Input): Promise<unknown> =>
      (await register.attempt(command, input)).warnings.map(({ code, path }) => `${code} ${path.join('.')}`);
    const old = { familyName: 'Ұзақов', iin: '900101200506' };
    expect(await warned('registerPerson', old)).toEqual(['IIN_VERY_OLD iin']);
    const { people } = await register.ask('{ people(filter: { familyName: { eq: "Ұзақов" } }) { nodes { id } } }');
    const id = people.nodes[0].id;
    expect(await warned('correctPerson', { id, expectedVersion: 1, note: 'тексерілді' })).toEqual([]);
    expect(await warned('correctPerson', { id, expectedVersion: 2, iin: '900101400707' })).toEqual([]);
    expect(await warned('correctPerson', { id, expectedVersion: 3, iin: old.iin })).toEqual(['IIN_VERY_OLD iin']);
  });

  it('does not warn when the birth date is as exact as it is known', async () => {
    const person = { familyName: 'Тойлыбаева', gender: 'FEMALE', birthDate: '1990', iin: '900101400509' };
    expect((await register.attempt('registerPerson', person)).warnings).toEqual([]);
  });

  it('says why in the language asked for', async () => {
    const said = async (language?: 'kk' | 'ru' | 'en'): Promise<string> =>
      (await register.attempt('registerPerson', {}, 'id', language && { language })).problems[0]!.message;
    const kazakh = 'Тегі, аты немесе әкесінің аты – кемінде біреуі керек.';
    expect(await said('kk')).toBe(kazakh);
    expect(await said('ru')).toBe('Нужно хотя бы одно: фамилия, имя или отчество.');
    expect(await said('en')).toBe('At least one is needed: family name, given name or patronymic.');
    expect(await said()).toBe(kazakh);
    const headers = { 'accept-language': 'de, ru;q=0.5, en;q=0.7' };
    const { problems } = await register.attempt('registerPerson', {}, 'id', { headers });
    expect(problems[0]!.message).toContain('At least one');
  });

  it('says which letters of a word of two scripts are Latin, since both look alike', async () => {
    const { problems } = await register.attempt('registerPerson', { familyName: 'Cенатов' }, 'id', { language: 'en' });
    expect(problems[0]!.message).toMatch(/the Latin ones: C\.$/);
  });

  it('answers 413 to five megabytes, stores nothing and lives on', async () => {
    await register.unchanged(async () => {
      const { answer } = await register.attempt('registerPerson', { familyName: 'ә'.repeat(2_500_000) });
      expect([answer.status, answer.errors.map(({ extensions }) => extensions.code)]).toEqual([
        413,
        ['REQUEST_TOO_LARGE'],
      ]);
    });
    expect(await register.person({ familyName: 'Кейінгі' })).toBeDefined();
  });

  it('refuses a very long text that still fits into a request', async () => {
    expect(await register.refusals('registerPerson', { familyName: 'ә'.repeat(300_000) })).toEqual([
      'TOO_LONG familyName',
    ]);
  });
});

describe('people and their permissions', () => {
  it.each(['registerPerson', 'correctPerson'])(
    '%s is refused to whoever may only read, and leaves no trace',
    async (command) => {
      const input = {
        registerPerson: '{ familyName: "А" }',
        correctPerson: `{ id: "${UNKNOWN_ID}", expectedVersion: 1 }`,
      }[command];
      await register.unchanged(async () => {
        const { errors } = await app.as('people.read')(
          `mutation { ${command}(input: ${input}) { problems { code } } }`,
        );
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      });
    },
  );
});
