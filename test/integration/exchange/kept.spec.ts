import { startApp, tokenWith, type Json, type TestApp } from '../../support/app.js';
import { account } from '../../support/accounts.js';
import { askExport, file, recordsOf } from '../../support/exports.js';
import { registerOf, type Register } from '../../support/register.js';

/** That a list was taken away is kept: one entry, and each person whose guarded data went out can be told. */
let app: TestApp;
let register: Register;
let alish: string;
let qydyr: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  alish = await register.person({
    familyName: 'Әліш',
    phone: '+7 701 000 00 00',
    birthDate: '1970-05-03',
    iin: '900101200010',
  });
  qydyr = await register.person({ familyName: 'Қыдыр', birthDate: '1965-07' });
});
afterAll(() => app.close());

const viewsOf = async (id: string): Promise<Json[]> =>
  (await register.ask('query ($id: ID!) { personViews(personId: $id) { nodes { actor purpose fields } } }', { id }))
    .personViews.nodes;
const exportsOf = async (client = app.admin): Promise<Json[]> =>
  (
    await client(
      '{ exports { nodes { actor list type question columns leftOut format language records disclosed purpose } } }',
    )
  ).data.exports.nodes;

it('one entry tells who took which list, how, how much, and which guarded fields; each person learns of it', async () => {
  const columns = 'familyName,personalData.birthDate,personalData.phone';
  const token = tokenWith('people.read', 'people.personal.birth', 'exports.read');
  const query = {
    columns,
    filter: JSON.stringify({ birth: { isNull: false } }),
    purpose: 'Мерейтойлар тізімі',
    language: 'ru',
  };
  const entries = await register.history(() => recordsOf(app, 'people', query, { token }));
  expect(entries.map(({ event, reason }) => [event, reason])).toEqual([['list.exported', 'Мерейтойлар тізімі']]);
  expect(await exportsOf()).toEqual([
    {
      actor: 'tester',
      list: 'people',
      type: 'Person',
      question: { filter: { birth: { isNull: false } } },
      columns: ['familyName', 'personalData.birthDate'],
      leftOut: ['personalData.phone'],
      format: 'jsonl',
      language: 'ru',
      records: 2,
      disclosed: ['Person.birthDate'],
      purpose: 'Мерейтойлар тізімі',
    },
  ]);
  for (const id of [alish, qydyr])
    expect(await viewsOf(id)).toEqual([{ actor: 'tester', purpose: 'Мерейтойлар тізімі', fields: ['birthDate'] }]);
});

it('is told in a sentence in each language, without the people one by one', async () => {
  const document = '{ auditTrail(first: 1) { nodes { event sentence changeCount changes { entity field } } } }';
  const sentences = await Promise.all(
    (['kk', 'ru', 'en'] as const).map(async (language) => {
      const { data } = await app.admin(document, {}, { language });
      const [entry] = data.auditTrail.nodes;
      expect(entry.changes.every(({ entity }: Json) => entity === 'ListExport')).toBe(true);
      expect(entry.changeCount).toBe(entry.changes.length);
      return entry.sentence;
    }),
  );
  expect(sentences[0]).toContain('Тізімді шығару. Тізім: people; Жазбалардың түрі: Тұлға;');
  expect(sentences[0]).toContain('Көрсетілген қорғалған өрістер: Тұлға: Туған күні');
  expect(sentences[1]).toContain('Выгрузка списка. Список: people; Вид записей: Лицо;');
  expect(sentences[1]).toContain('Столбцы: Фамилия, Дата рождения');
  expect(sentences[2]).toContain('Number of records: 2');
});

it('names a person once, whatever was seen of whom, also behind other records', async () => {
  const body = await register.body('Ассамблея');
  await register.appoint(alish, body);
  await register.appoint(qydyr, body);
  const before = (await viewsOf(alish)).length;
  const columns = 'name,memberships.person.personalData.birthDate,memberships.person.personalData.phone';
  const [row] = await recordsOf(app, 'bodies', { columns });
  expect(row['memberships.person.personalData.birthDate'].sort()).toEqual(['1965-07', '1970-05-03']);
  const views = await viewsOf(alish);
  expect([views.length, views[0].fields]).toEqual([before + 1, ['birthDate', 'phone']]);
});

it('without guarded fields discloses nothing, and is kept all the same', async () => {
  const before = (await viewsOf(alish)).length;
  const entries = await register.history(() => recordsOf(app, 'people', { columns: 'familyName' }));
  expect(entries.map(({ event }) => event)).toEqual(['list.exported']);
  expect((await exportsOf())[0]).toMatchObject({ records: 2, disclosed: [], question: null });
  expect(await viewsOf(alish)).toHaveLength(before);
});

it('does not tell by which name or number somebody was looked for', async () => {
  const filter = JSON.stringify({ or: [{ iin: { eq: '900101200010' } }, { familyName: { eq: 'Ешкім' } }] });
  expect(await recordsOf(app, 'people', { columns: 'familyName', filter })).toEqual([{ familyName: 'Әліш' }]);
  expect((await exportsOf())[0].question).toEqual({ filter: { or: [{ iin: '…' }, { familyName: '…' }] } });
  await recordsOf(app, 'people', { columns: 'familyName', search: '900101200010' });
  expect((await exportsOf())[0].question).toEqual({ search: '…' });
  await recordsOf(app, 'organizations', { columns: 'name', search: 'Ассамблея' });
  expect((await exportsOf())[0].question).toEqual({ search: 'Ассамблея' });
});

it('the list of exports shows one’s own, and all of them to an auditor', async () => {
  const [own, other] = [await account(app, 'a.bek'), await account(app, 'b.sat')];
  for (const { id } of [own, other]) await register.done('giveGrant', { accountId: id, role: 'secretary' });
  await file(await askExport(app, 'people', { columns: 'familyName' }, { token: `account:${own.id}` }));
  const actors = async (client = app.admin): Promise<string[]> => (await exportsOf(client)).map(({ actor }) => actor);
  expect(await actors(app.asAccount(own.id))).toEqual([own.id]);
  expect(await actors(app.asAccount(other.id))).toEqual([]);
  expect(await actors()).toEqual(expect.arrayContaining([own.id, 'tester', 'administrator']));
});
