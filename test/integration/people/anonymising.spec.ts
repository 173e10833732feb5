import { foldedName } from '../../../src/kernel/search-key.js';
import { ERASED, SubjectKeys } from '../../../src/platform/secrets/index.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';

const SECRETS = ['Құпиясызов', 'Тәңірберген', 'Жасырынұлы', 'Qupiyasyzov', foldedName('Құпиясызов').key, '900101200010', '1890-04-07', '1950-11', '+7 777 123 45 67',
  'qupiya@example.kz', 'Жасырын көшесі', 'жасырын ғылымдарының докторы', 'құпия ескертпе', 'құпия келісім', 'құпия дәйексөз']; // prettier-ignore

let app: TestApp;
let register: Register;
let id: string;
let before: Json;

/** Every text and every JSON of every table, as lines. */
async function everything(): Promise<string> {
  const columns: { table_name: string; column_name: string }[] = await app.dataSource.query(
    `SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'`,
  );
  const texts = await Promise.all(
    columns.map(async ({ table_name: table, column_name: column }) => {
      const rows: { text: string }[] = await app.dataSource.query(
        `SELECT "${column}"::text AS text FROM "${table}" WHERE "${column}" IS NOT NULL`,
      );
      return rows.map(({ text }) => text).join('\n');
    }),
  );
  return texts.join('\n');
}
const counts = async (): Promise<Json> =>
  register.ask(`{ people { totalCount } women: people(filter: { gender: [FEMALE] }) { totalCount }
    memberships { totalCount nodes { id person { id } startDate } } awards { totalCount nodes { id recipient { ... on Person { id } } date } } }`);
const trace = (text: string): string[] => {
  const lower = text.toLowerCase();
  return SECRETS.filter(
    (each) => lower.includes(each.toLowerCase()) || text.includes(Buffer.from(each).toString('hex')),
  );
};

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  const sourceId = await register.source('Хаттама');
  const ethnicGroupId = (await register.ask('{ ethnicGroups(first: 1) { nodes { id } } }')).ethnicGroups.nodes[0].id;
  id = await register.person({
    familyName: 'Құпиясызов', givenName: 'Тәңірберген', patronymicName: 'Жасырынұлы', gender: 'FEMALE', birthDate: '1890-04-07',
    deathDate: '1950-11', iin: '900101200010', phone: '+7 777 123 45 67', email: 'qupiya@example.kz', address: 'Жасырын көшесі, 1',
    academicDegree: 'жасырын ғылымдарының докторы', note: 'құпия ескертпе', ethnicGroupId, otherNames: [{ text: 'Qupiyasyzov' }],
    consents: [register.selfDeclaration({ note: 'құпия келісім', sourceId })], sources: [{ sourceId, quote: 'құпия дәйексөз' }],
    areaId: await register.area('791310000'),
  }); // prettier-ignore
  await register.done('correctPerson', { id, expectedVersion: 1, phone: '+7 777 123 45 68' });
  await app.admin(
    'mutation ($input: RevealPersonalDataInput!) { revealPersonalData(input: $input) { person { personalData { iin } } } }',
    { input: { personId: id, purpose: 'салыстыру үшін керек' } },
  );
  await app.dataSource.query(
    `INSERT INTO accounts (id, sign_in_name, display_name, person_id) VALUES (gen_random_uuid(), 'a', 'a', $1)`,
    [id],
  );
  await register.appoint(id, await register.body('Кеңес'), { startDate: '1920', endDate: '1949', capacity: 'төраға' });
  await register.award({ personId: id, date: '1930', citation: 'үлесі үшін' });
  before = await counts();
});
afterAll(() => app.close());

const opened = async (): Promise<unknown[]> => {
  const rows: { before: unknown; after: unknown }[] = await app.dataSource.query(
    `SELECT before, after FROM changes c WHERE entity_id = $1 AND field <> 'anonymisedOn' OR entity = 'Consent'`,
    [id],
  );
  const values = rows.flatMap((row) => [row.before, row.after]).filter((each) => each !== null);
  return app.app.get(SubjectKeys).open(app.dataSource.manager, values);
};

describe('anonymisePerson', () => {
  it('is refused to others, for nobody, and for a version that is no longer the current one', async () => {
    const input = { id, expectedVersion: 1, reason: 'өтініш' };
    expect(await register.refusals('anonymisePerson', input)).toEqual(['STALE_VERSION expectedVersion']);
    expect(await register.refusals('anonymisePerson', { ...input, id: UNKNOWN_ID })).toEqual(['NOT_FOUND id']);
    expect(await register.as('people.read', 'people.write').refusals('anonymisePerson', input)).toEqual([
      'error FORBIDDEN',
    ]);
  });

  it('starts from a person whose data lie in the database, and whose history opens', async () => {
    const readable = SECRETS.filter((each) => !['900101200010', '+7 777 123 45 67'].includes(each));
    expect(trace(await everything())).toEqual(expect.arrayContaining(readable));
    expect(await opened()).toEqual(
      expect.arrayContaining(['Құпиясызов', '900101200010', 'құпия келісім', '+7 777 123 45 68']),
    );
  });

  it('leaves no name, number or contact in any table, and no way to open the history', async () => {
    const history = await register.history(() =>
      register.done('anonymisePerson', { id, expectedVersion: 2, reason: 'өтініш № 5' }),
    );
    expect(trace(await everything())).toEqual([]);
    const values = await opened();
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter((each) => each !== ERASED)).toEqual([]);
    expect(history.map(({ event, reason }) => [event, reason])).toEqual([
      ['person.anonymised', 'өтініш № 5'],
      ['account.unlinked', undefined],
      ['membership.unlinked', undefined],
      ['award.unlinked', undefined],
    ]);
    expect(await app.dataSource.query('SELECT person_id FROM accounts')).toEqual([{ person_id: null }]);
  });

  it('leaves of the row only what counts rest on, whatever columns it has', async () => {
    const [row]: Record<string, unknown>[] = await app.dataSource.query('SELECT * FROM people WHERE id = $1', [id]);
    const left = Object.keys(row!).filter((each) => row![each] !== null && !/^(birth|death)_/.test(each));
    expect(left.sort()).toEqual(
      ['anonymised_on', 'area_id', 'created_at', 'gender', 'id', 'places', 'public', 'region_id', 'sort_name', 'synthetic', 'version'],
    ); // prettier-ignore
  });

  it('leaves what counts as it was', async () => {
    expect(await counts()).toEqual(before);
    const { person } = await register.ask(
      `query ($id: ID!) { person(id: $id) { displayName anonymisedOn familyName gender deathDate area { code } otherNames { text }
        personalData { iin birthDate birthYear phone email address ethnicGroup { code } hiddenFields } consents { purpose { code } note } } }`,
      { id },
    );
    expect(person).toEqual({
      displayName: `Аты жойылды ${id.slice(-8)}`, anonymisedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), familyName: null, gender: 'FEMALE',
      deathDate: '1950', area: { code: '791310000' }, otherNames: [],
      personalData: {
        iin: null, birthDate: '1890', birthYear: 1890, phone: null, email: null, address: null, ethnicGroup: null, hiddenFields: [],
      },
      consents: [{ purpose: { code: 'ethnicity_self_declaration' }, note: null }],
    }); // prettier-ignore
    expect((await register.ask('{ people(search: "Құпиясызов") { totalCount } }')).people.totalCount).toBe(0);
  });

  it('is final: nothing is corrected, added or taken away again', async () => {
    const refused = (command: string, input: object): Promise<string[]> => register.refusals(command, { ...input });
    expect(await refused('correctPerson', { id, expectedVersion: 3, familyName: 'Ә' })).toEqual([
      'PERSON_ANONYMISED id',
    ]);
    expect(await refused('anonymisePerson', { id, expectedVersion: 3, reason: 'қайта' })).toEqual([
      'PERSON_ANONYMISED id',
    ]);
    const consent = { personId: id, ...register.selfDeclaration() };
    expect(await refused('recordConsent', consent)).toEqual(['PERSON_ANONYMISED personId']);
    await expect(app.dataSource.query(`UPDATE people SET phone = '1' WHERE id = $1`, [id])).rejects.toThrow(
      /people_anonymised_ck/,
    );
  });
});
