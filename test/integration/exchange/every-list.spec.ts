import { getNamedType } from 'graphql';
import { startApp, type TestApp } from '../../support/app.js';
import { askExport, csvOf, file, recordsOf } from '../../support/exports.js';
import { registerOf, type Register } from '../../support/register.js';
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
