import { startApp, type Client, type TestApp } from '../../support/app.js';
import { csvOf, recordsOf } from '../../support/exports.js';
import { registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let here: string;
let elsewhere: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  [here, elsewhere] = [await register.area('790000000'), await register.area('310000000')];
});
afterAll(() => app.close());

const LIST = `query ($filter: VoidedRecordFilter) { voidedRecords(filter: $filter) { totalCount
  nodes { id type reason voidedBy voidedAt name { kk ru en } } } }`;
const READS = ['search.read', 'people.read', 'organizations.read', 'memberships.read', 'records.void'];
const listed = async (client: Client, filter: object = {}): Promise<string[]> =>
  (await client(LIST, { filter })).data.voidedRecords.nodes.map(({ id }: { id: string }) => id);
const taken = async (id: string, reason = 'екі рет енгізілген'): Promise<string> => {
  await register.done('voidRecord', { id, expectedVersion: 1, reason });
  return id;
};

describe('the records that were taken back', () => {
  it('are of every type, the latest first, with who, when, why, and what they were called', async () => {
    const person = await taken(
      await register.person({ familyName: 'Қатеев', givenName: 'Бір', areaId: here }),
      'қосарланған',
    );
    const body = await taken(await register.body('Қате кеңес', { areaId: here }));
    const council = await register.body('Кеңес', { areaId: here });
    const member = await taken(await register.appoint(await register.person({ familyName: 'Мүшеев' }), council));
    const { totalCount, nodes } = (await register.ask(LIST, {})).voidedRecords;
    expect(totalCount).toBe(3);
    expect(nodes).toMatchObject([
      { id: member, type: 'Membership', name: { kk: 'Мүшеев – Кеңес' } },
      { id: body, type: 'Body', name: { kk: 'Қате кеңес' } },
      { id: person, type: 'Person', reason: 'қосарланған', name: { kk: 'Қатеев Бір', ru: 'Қатеев Бір' } },
    ]);
    expect(await listed(app.admin, { type: { eq: 'Person' } })).toEqual([person]);
    expect(await listed(app.admin, { reason: { contains: 'қосарланған' } })).toEqual([person]);
    expect(await listed(app.admin, { at: { to: '2000-01-01' } })).toEqual([]);
  });

  it('are given as a file, in which their types are called as everywhere', async () => {
    const id = await taken(await register.person({ familyName: 'Файлов', givenName: 'Екі', areaId: here }), 'файлға');
    const columns = 'name.kk,type,reason';
    const filter = JSON.stringify({ id: { eq: id } });
    const file = (language: string): Promise<string[]> => csvOf(app, 'voidedRecords', { columns, filter, language });
    expect((await file('kk')).slice(1)).toEqual(['"Файлов Екі","Тұлға","файлға"']);
    expect((await file('ru')).slice(1)).toEqual(['"Файлов Екі","Лицо","файлға"']);
    expect(JSON.stringify(await recordsOf(app, 'voidedRecords', { columns, filter }))).toContain('"type":"Person"');
  });

  it('bear the name of somebody only for those who may read people, as the history does', async () => {
    const council = await register.body('Аталған', { areaId: here });
    const id = await register.appoint(await register.person({ familyName: 'Құпияев' }), council);
    const HISTORY = 'query ($id: ID!) { history(of: $id) { nodes { sentence } } }';
    const told = async (...permissions: string[]): Promise<string> => {
      const by = app.inArea(here, ...permissions, 'history.read', 'awards.read');
      return JSON.stringify([await by(HISTORY, { id }), await by(LIST, { filter: { id: { eq: id } } })]);
    };
    const without = READS.filter((each) => each !== 'people.read');
    expect(await told(...without)).not.toContain('Құпияев');
    await taken(id);
    expect(await told(...READS)).toMatch(/Құпияев – Аталған.*"name":{"kk":"Құпияев – Аталған/);
    const hidden = await told(...without);
    expect(hidden).toContain('"name":null');
    expect(hidden).not.toContain('Құпияев');
  });

  it('are gone from it once they are restored', async () => {
    const id = await taken(await register.person({ familyName: 'Қайтқан', areaId: here }));
    expect(await listed(app.admin, { id: { eq: id } })).toEqual([id]);
    await register.done('restoreRecord', { id, reason: 'дұрыс екен' });
    expect(await listed(app.admin, { id: { eq: id } })).toEqual([]);
  });

  it('are for whoever may take back, and only those of their own places', async () => {
    const id = await taken(await register.person({ familyName: 'Жергілікті', areaId: here }));
    const filter = { id: { eq: id } };
    expect(await listed(app.inArea(here, ...READS), filter)).toEqual([id]);
    expect(await listed(app.inArea(elsewhere, ...READS), filter)).toEqual([]);
    const { errors } = await app.as(...READS.filter((each) => each !== 'records.void'))(LIST, { filter });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
