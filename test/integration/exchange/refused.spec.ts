import { startApp, tokenWith, type Json, type TestApp } from '../../support/app.js';
import { askExport } from '../../support/exports.js';
import { registerOf, type Register } from '../../support/register.js';
import { ADMIN_TOKEN } from '../../support/settings.js';

/** Why a list does not go out: in the language asked for, with the parameter it is about, and nothing is stored. */
let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  await register.person();
});
afterAll(() => app.close());

const refusalOf = async (response: Response): Promise<Json> => {
  const { errors } = (await response.json()) as Json;
  return { status: response.status, message: errors[0].message, ...errors[0].extensions };
};
const filter = (given: unknown): { filter: string } => ({ filter: JSON.stringify(given) });

it.each([
  ['a format', { format: 'pdf' }, 'NOT_AMONG', 'format'],
  ['a language', { language: 'de' }, 'NOT_AMONG', 'language'],
  ['a separator', { separator: '|' }, 'NOT_AMONG', 'separator'],
  ['a column', { columns: 'familyName,nickname' }, 'UNKNOWN_COLUMN', 'columns'],
  ['no column', { columns: '' }, 'UNKNOWN_COLUMN', 'columns'],
  ['a column of a related record', { columns: 'area.nickname' }, 'UNKNOWN_COLUMN', 'columns'],
  ['a value that has no fields', { columns: 'familyName.kk' }, 'UNKNOWN_COLUMN', 'columns'],
  ['a name of every object', { columns: 'constructor' }, 'UNKNOWN_COLUMN', 'columns'],
  ['a name of every object, of a value', { columns: 'familyName.constructor' }, 'UNKNOWN_COLUMN', 'columns'],
  ['rows for a name of every object', { columns: 'id', each: 'id.toString' }, 'UNKNOWN_COLUMN', 'columns'],
  ['what costs a search for each record', { columns: 'possibleDuplicates.person' }, 'UNKNOWN_COLUMN', 'columns'],
  ['a purpose that cannot be kept', { purpose: '\u0000' }, 'INVALID_CHARACTER', 'purpose'],
  ['a purpose too long', { purpose: 'а'.repeat(1001) }, 'TOO_LONG', 'purpose'],
  ['a record instead of a value', { columns: 'personalData' }, 'COLUMN_WITHOUT_VALUE', 'columns'],
  ['a column twice', { columns: 'familyName,area,familyName' }, 'COLUMN_TWICE', 'columns'],
  ['too many columns', { columns: Array.from({ length: 201 }, (_, i) => `c${i}`).join(',') }, 'TOO_MANY', 'columns'],
  [
    'a way without end',
    { columns: 'area.parent.parent.parent.parent.parent.parent.parent.name' },
    'QUERY_TOO_COSTLY',
    'columns',
  ],
  ['rows for what is one', { columns: 'area', each: 'area' }, 'NOT_SEVERAL', 'each'],
  ['rows for what is no column', { columns: 'area', each: 'memberships' }, 'NOT_SEVERAL', 'each'],
  ['a filter that is no JSON', { filter: '{' }, 'NOT_JSON', 'filter'],
  ['a filter of another list', filter({ organization: { eq: 'x' } }), 'BAD_USER_INPUT', 'filter'],
  ['a filter of the wrong kind', filter({ familyName: { eq: 7 } }), 'BAD_USER_INPUT', 'filter.familyName.eq'],
  ['a filter by null', filter({ familyName: null }), 'FILTER_NULL', 'filter.familyName'],
  ['a filter by what is no id', filter({ id: { eq: 'x' } }), 'INVALID_ID', 'filter.id.eq'],
  [
    'a filter too deep',
    filter(JSON.parse('{"not":'.repeat(150) + '{}' + '}'.repeat(150))),
    'QUERY_TOO_COSTLY',
    'filter',
  ],
  ['an order that is none', { orderBy: '{"field":"AGE"}' }, 'BAD_USER_INPUT', 'orderBy.field'],
  ['a search for nothing', { search: '!' }, 'SEARCH_EMPTY', 'search'],
  ['a day that nothing takes', { columns: 'familyName', asOf: '2020-01-01' }, 'UNKNOWN_PARAMETER', 'asOf'],
  ['a day that is none', { columns: 'memberships.startDate', asOf: '2020-02-30' }, 'INVALID_DAY', 'asOf'],
  ['a parameter misspelt', { filtr: '{}' }, 'UNKNOWN_PARAMETER', 'filtr'],
  ['a page', { first: '10' }, 'UNKNOWN_PARAMETER', 'first'],
])('%s is refused', async (_, query, code, argument) => {
  await register.unchanged(async () => {
    const { status, ...told } = await refusalOf(await askExport(app, 'people', query as Record<string, string>));
    expect([status, told]).toEqual([400, expect.objectContaining({ code, argument })]);
  });
});

it.each([
  ['no columns', { columns: [] }, 'columns'],
  ['columns that are no texts', { columns: [1] }, 'columns'],
  ['half a character as purpose', { purpose: '\ud800' }, 'purpose'],
])('%s in a body are refused', async (_, given, argument) => {
  await register.unchanged(async () => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` };
    const body = JSON.stringify(given);
    const response = await fetch(`${app.url}/export/people`, { method: 'POST', headers, body });
    expect(await refusalOf(response)).toMatchObject({ status: 400, argument });
  });
});

it('is told in the language that the request names, else in that of the browser', async () => {
  const messages = ['kk', 'ru', 'en'].map(async (language) => {
    const { message } = await refusalOf(await askExport(app, 'people', { columns: 'x', language }, { language: 'en' }));
    return message;
  });
  expect(await Promise.all(messages)).toEqual([
    expect.stringMatching(/^«x» деген баған жоқ. Барлары: .*, familyName, .*\.$/),
    expect.stringMatching(/^Столбца «x» нет. Есть: .*, familyName, .*\.$/),
    expect.stringMatching(/^There is no column “x”. There are: .*, familyName, .*\.$/),
  ]);
  const { message } = await refusalOf(await askExport(app, 'people', { columns: 'area.x' }, { language: 'ru' }));
  expect(message).toMatch(/^Столбца «area\.x» нет\. Есть: .*area\.name/);
});

it('a list that needs to know of whom is refused without it', async () => {
  expect(await refusalOf(await askExport(app, 'personViews'))).toMatchObject({
    code: 'BAD_PARAMETER',
    argument: 'personId',
  });
  const vacant = await refusalOf(await askExport(app, 'bodies', { columns: 'vacancies.title' }));
  expect(vacant).toMatchObject({ code: 'BAD_PARAMETER', argument: 'asOf' });
});

it('is for whoever may read the list, and nothing is stored for others', async () => {
  const refused = async (token: string, query = {}): Promise<unknown[]> => {
    const { status, code, required } = await refusalOf(await askExport(app, 'people', query, { token }));
    return [status, code, required];
  };
  await register.unchanged(async () => {
    expect(await refused('')).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(await refused('no-such-token')).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(await refused(tokenWith('organizations.read'))).toEqual([403, 'FORBIDDEN', 'people.read']);
    const guarded = { columns: 'personalData.iin' };
    expect(await refused(tokenWith('people.read'), guarded)).toEqual([403, 'FORBIDDEN', 'people.personal.iin']);
    const byNumber = filter({ iin: { eq: '900101200010' } });
    expect(await refused(tokenWith('people.read'), byNumber)).toEqual([403, 'FORBIDDEN', 'people.personal.iin']);
  });
});

it('a body that is no object of JSON is refused, and so is asking for the head alone', async () => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` };
  for (const body of ['[]', 'null', '"x"', '{']) {
    const response = await fetch(`${app.url}/export/people`, { method: 'POST', headers, body });
    expect([body, (await refusalOf(response)).code]).toEqual([body, 'BAD_REQUEST']);
  }
  await register.unchanged(async () => {
    const { status } = await fetch(`${app.url}/export/people`, {
      method: 'HEAD',
      headers: { authorization: headers.authorization },
    });
    expect(status).toBe(405);
  });
});
