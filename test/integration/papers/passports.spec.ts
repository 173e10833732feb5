import { systemContext } from '../../../src/start-up.js';
import { Passports } from '../../../src/modules/papers/passports/passports.js';
import { AID_PERMISSIONS, LISTS, type Period } from '../../../src/modules/papers/passports/passport.js';
import { allPermissions } from '../../../src/platform/access/index.js';
import { startApp, tokenWith, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';
import { faultsOf, rowsOf } from '../../support/templates.js';

let app: TestApp;
let register: Register;
let association: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  const areaId = await register.area('790000000');
  association = await register.association('Шымкент корей қауымдастығы', { areaId, foundedOn: '2005-10', bin: '221040005731', registrationState: 'REGISTERED' });
  await register.done('renameOrganization', { id: association, expectedVersion: 1, name: { kk: 'Шымкент қалалық корей қауымдастығы', ru: 'Корейская ассоциация' }, effectiveDate: '2010' });
  const post = await register.post(association, 'head', { title: { kk: 'Төрайым', ru: 'Председатель' } });
  await register.appoint(await register.person({ familyName: 'Пак', givenName: 'Роза' }), association, { postId: post, startDate: '2019-03-01' });
  const parties = [{ role: 'organizer', organizationId: association }];
  for (const [kk, startDate] of [['Көктем', '2024-04'], ['Күз', '2025-10-25']])
    await register.done('recordEvent', { kind: 'festival', title: { kk, ru: null }, startDate, areaId, parties });
  const donor = [{ role: 'donor', organizationId: association }];
  const aid = (amount: number | null, date: string, value: number): Promise<string> =>
    register.done('recordContribution', { kind: 'food', amount, date, areaId, description: 'азық-түлік', parties: donor, numbers: [{ of: 'family', value, qualifier: 'AT_LEAST' }] });
  await aid(100_000, '2025-03', 10);
  await aid(null, '2025-05', 2);
  await aid(5_000_000, '2024-01-05', 1);
  await register.done('recordTraining', { topic: { kk: 'Медиация негіздері', ru: 'Основы медиации' }, startDate: '2025-06', organizerId: association });
  await register.award({ organizationId: association, date: '2025-10-25', type: 'algys_hat' });
}); // prettier-ignore
afterAll(() => app.close());

const printed = async (period: Partial<Period> = {}, language: 'kk' | 'ru' = 'kk'): Promise<string[][]> => {
  const pages = await app.app.get(Passports).pages(systemContext(), association, { from: undefined, to: undefined, ...period }, [language]); // prettier-ignore
  expect(pages.flatMap(faultsOf)).toEqual([]);
  return rowsOf(pages);
};
const told = async (rows: Promise<string[][]>, about: string): Promise<string[][]> => {
  const all = await rows;
  const from = all.findIndex(([first]) => first === about);
  const rest = from < 0 ? [] : all.slice(from + 1);
  const next = rest.findIndex(([first]) => first !== '');
  return from < 0
    ? []
    : [all[from]!.slice(1), ...rest.slice(0, next < 0 ? undefined : next).map((row) => row.slice(1))];
};

describe('the passport of an association', () => {
  it('tells what it is: names over time, registration, head', async () => {
    expect(await told(printed(), 'Атаулары')).toEqual([
      ['10.2005 – 2010', 'Шымкент корей қауымдастығы'],
      ['2010 – …', 'Шымкент қалалық корей қауымдастығы'],
    ]);
    expect(await told(printed(), 'БСН')).toEqual([['', '221040005731']]);
    expect(await told(printed(), 'Құрылған күні')).toEqual([['10.2005', '']]);
    expect(await told(printed(), 'Басшысы')).toEqual([['01.03.2019', 'Пак Роза, Төрайым']]);
    expect(await told(printed({}, 'ru'), 'Руководитель')).toEqual([['01.03.2019', 'Пак Роза, Председатель']]);
  });

  it('and what it has done, in the period that is asked for, with what is not known beside each sum', async () => {
    const year = { from: '2025-01-01', to: '2025-12-31' };
    expect(await told(printed(year), 'Іс-шаралар')).toEqual([['25.10.2025', 'Күз (фестиваль)']]);
    expect(await told(printed(), 'Іс-шаралар')).toHaveLength(2);
    expect(await told(printed(year), 'Көмек')).toEqual([
      ['03.2025', expect.stringMatching(/азық-түлік, 100\s000 ₸$/)],
      ['05.2025', expect.stringMatching(/азық-түлік$/)],
    ]);
    expect((await told(printed(year), 'Көмек, барлығы'))[0]![1]).toMatch(/^ақша: 100\s000 ₸ \(белгісіз: 1\); .*: кемінде 12$/);
    expect((await told(printed({}, 'ru'), 'Помощь, всего'))[0]![1]).toMatch(/^деньги: 5\s100\s000 ₸ \(не известно: 1\); .*: не менее 13$/);
    expect(await told(printed(year), 'Медиация тренингтері')).toEqual([['06.2025', 'Медиация негіздері']]);
    expect(await told(printed(year), 'Марапаттары')).toEqual([['25.10.2025', 'Алғыс хат']]);
    expect(await told(printed({ to: '2024-12-31' }), 'Марапаттары')).toEqual([]);
  }); // prettier-ignore

  it('tells who led it on the last day of the period', async () => {
    expect(await told(printed({ to: '2018-12-31' }), 'Басшысы')).toEqual([]);
  });

  it('warns of what the register warns of', async () => {
    const [first] = await told(printed(), 'Назар аударыңыз');
    expect(first?.[1]).toMatch(/\.$/);
  });
});

it('each of its sections asks rights that there are', () => {
  const asked = Object.values(LISTS).flatMap(({ permissions }) => permissions);
  expect([...asked, ...AID_PERMISSIONS].filter((each) => !allPermissions().has(each))).toEqual([]);
});

describe('GET /associations/<id>/passport.pdf', () => {
  const get = (path: string, ...permissions: string[]): Promise<Response> =>
    fetch(`${app.url}${path}`, { headers: { authorization: `Bearer ${tokenWith(...permissions)}` } });
  const path = async (): Promise<string> => (await register.ask('query ($id: ID!) { organization(id: $id) { ... on Association { passportPath } } }', { id: association })).organization.passportPath; // prettier-ignore

  it('is a PDF, in one language or both, for whoever reads organizations; of the rest as much as he may read', async () => {
    for (const language of ['kk', 'ru', 'kk,ru']) {
      const answer = await get(`${await path()}?language=${language}&from=2025-01-01`, 'organizations.read', 'reference.read'); // prettier-ignore
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
  });

  it.each([
    ['sums, for whoever may not count', 'activities.read'],
    ['members, for whoever may not read people', 'memberships.read'],
    ['what is guarded, for a reader', 'activities.read', 'memberships.read', 'people.read', 'awards.read'],
  ])('leaves out %s', async (_, ...rights) => {
    expect((await get(await path(), 'organizations.read', 'reference.read', ...rights)).status).toBe(200);
  });

  it.each([
    ['an association that is none', `/associations/${UNKNOWN_ID}/passport.pdf`, 404, 'NOT_FOUND', 'id'],
    ['no id', '/associations/x/passport.pdf', 404, 'NOT_FOUND', 'id'],
    ['a day that is none', `?from=2025-02-30`, 400, 'INVALID_DATE', 'from'],
    ['a part of a day', `?to=2025`, 400, 'INVALID_DATE', 'to'],
    ['a period that ends before it begins', `?from=2025-02-01&to=2025-01-01`, 400, 'END_BEFORE_START', 'to'],
    ['another language', `?language=en`, 400, 'PRINT_LANGUAGES', 'language'],
  ])('refuses %s', async (_, asked, status, code, argument) => {
    const answer = await get(asked.startsWith('/') ? asked : `${await path()}${asked}`, 'organizations.read', 'reference.read'); // prettier-ignore
    const [error] = ((await answer.json()) as { errors: { extensions: Record<string, unknown> }[] }).errors;
    expect([answer.status, error!.extensions['code'], error!.extensions['argument']]).toEqual([status, code, argument]);
  });

  it('is closed to whoever may not read organizations', async () => {
    expect((await get(await path(), 'people.read')).status).toBe(403);
    expect((await fetch(`${app.url}${await path()}`)).status).toBe(401);
  });
});
