import { getNamedType } from 'graphql';
import { startApp, type TestApp } from '../../support/app.js';
import { Columns } from '../../../src/modules/exchange/columns.js';
import { Readings } from '../../../src/platform/reading/index.js';
import { AwardDesk } from '../../support/award-desk.js';
import { askExport, csvOf, file, recordsOf } from '../../support/exports.js';
import { registerOf, type Register } from '../../support/register.js';
import { SignedPapers } from '../../support/signed-papers.js';
import { unzip } from '../../support/unzip.js';

/** Every list of the schema can be taken away, without a word about it in its module. */
let app: TestApp;
let register: Register;
let person: string;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  person = await register.person({ familyName: 'Әліш', phone: '+7 701 000 00 00' });
  const body = await register.body('Жетісу облысының ассамблеясы');
  await register.association('«Дўстлик» бірлестігі');
  await register.institution('Достық үйі');
  await register.appoint(person, body);
  await register.award({ personId: person, date: '2022-10' });
  await register.source('Бұйрық');
});
afterAll(() => app.close());

/** Root fields that answer pages of records. */
const lists = (): string[] =>
  Object.values(app.schema.getQueryType()!.getFields())
    .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
    .map(({ name }) => name);
/** The history has an export of its own, in sentences: `GET /audit/export`. */
const TOLD = ['auditTrail', 'history'];
const argumentsOf = (list: string): Record<string, string> => (list === 'personViews' ? { personId: person } : {});
const totalOf = async (list: string): Promise<number> => {
  const args = list === 'personViews' ? `(personId: "${person}")` : '';
  return (await register.ask(`{ ${list}${args} { totalCount } }`))[list].totalCount;
};

it('each list goes out whole in each format, with every column under its label in each language', async () => {
  const whole = lists().filter((list) => !TOLD.includes(list));
  expect(whole.length).toBeGreaterThan(15);
  for (const list of whole) {
    const total = await totalOf(list);
    const records = await recordsOf(app, list, argumentsOf(list));
    // What is exported meanwhile is itself an export.
    expect([list, records.length]).toEqual([list, list === 'exports' ? expect.any(Number) : total]);
    for (const language of ['kk', 'ru', 'en']) {
      const [heading] = await csvOf(app, list, { ...argumentsOf(list), language });
      expect([
        list,
        heading!
          .slice(1, -1)
          .split('","')
          .filter((label) => !/^[^"]{2,}$/.test(label)),
      ]).toEqual([list, []]);
    }
    const archive = await file(await askExport(app, list, { ...argumentsOf(list), format: 'xlsx' }));
    const rows = unzip(archive).get('xl/worksheets/sheet1.xml')!.match(/<row>/g)!.length;
    expect([list, rows]).toEqual([list, list === 'exports' ? expect.any(Number) : total + 1]);
  }
}, 120_000);

/** By what people recognise a record of the list, without looking anything up. */
const RECOGNISED_BY: Readonly<Record<string, string>> = {
  accessRequests: 'requestedBy', accounts: 'displayName', areas: 'name', associations: 'name', awardDecisions: 'number', awardTypeVersions: 'type',
  awardTypes: 'name', awards: 'recipient', bodies: 'name', certificateBooks: 'type', certificateForms: 'book.type', certificates: 'award.recipient',
  classifierItems: 'name', ethnicGroups: 'name', exports: 'list', grants: 'account', institutions: 'name', jobs: 'kind', memberships: 'person',
  nominations: 'nominee', oddPaperChecks: 'certificate.number', organizationKinds: 'name', organizations: 'name', paperTemplates: 'type',
  people: 'displayName', personViews: 'actorName', roles: 'name', sources: 'title', views: 'name',
}; // prettier-ignore

it('each list names its records in the columns that it has of itself', () => {
  const readings = app.app.get(Readings);
  const usual = lists()
    .filter((list) => !TOLD.includes(list))
    .map((list) => {
      const connection = getNamedType(app.schema.getQueryType()!.getFields()[list]!.type).name;
      const paths = new Columns(readings, connection.replace('Connection', '')).defaults().map(({ path }) => path);
      return [list, paths.find((each) => each === RECOGNISED_BY[list])];
    });
  expect(Object.fromEntries(usual)).toEqual(RECOGNISED_BY);
});

it('a certificate taken away says to whom it was given, for what award, and a form of which book it is', async () => {
  const desk = await AwardDesk.open(app);
  const shop = await SignedPapers.open(desk);
  await shop.signed({ personId: await shop.somebody('Алушы') });
  const [record] = await recordsOf(app, 'certificates');
  expect(record).toMatchObject({ number: 'ҚҰ № 1', 'award.recipient': 'Алушы Нұржан', 'award.type': { kk: 'ҚХА «Құрмет» грамотасы' } });
  const [heading] = await csvOf(app, 'certificateForms', { language: 'ru' });
  expect(heading).toContain('"Книга: Вид награды","Книга: Серия"');
}); // prettier-ignore

it('the others are told as what they are: no list that goes out so', async () => {
  expect(TOLD.every((list) => lists().includes(list))).toBe(true);
  for (const list of [...TOLD, 'nothing', 'person', '__proto__']) {
    const response = await askExport(app, list);
    expect([response.status, ((await response.json()) as { errors: unknown[] }).errors[0]]).toMatchObject([
      404,
      { extensions: { code: 'UNKNOWN_LIST', argument: 'list', list, known: expect.stringContaining('people') } },
    ]);
  }
});
