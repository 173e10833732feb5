import { request } from 'node:http';
import { startApp, tokenIn, tokenWith, type TestApp } from '../../support/app.js';
import { askExport, csvOf, file, recordsOf } from '../../support/exports.js';
import { sendRaw } from '../../support/raw.js';
import { registerOf, type Register } from '../../support/register.js';
import { ADMIN_TOKEN } from '../../support/settings.js';
import { unzip } from '../../support/unzip.js';

/** What stands in the file of a list. */
let app: TestApp;
let register: Register;
let here: string;
let there: string;
let body: string;
let council: string;
let alish: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  [here, there] = [await register.area('330000000'), await register.area('790000000')];
  body = await register.body('Жетісу ассамблеясы', { areaId: here });
  council = await register.body('Аналар кеңесі', { areaId: here });
  alish = await register.person({
    familyName: 'Әліш',
    gender: 'MALE',
    areaId: here,
    phone: '+7 701 000 00 00',
    birthDate: '1970-05-03',
  });
  await register.person({ familyName: '=cmd|calc', gender: 'FEMALE', areaId: there, birthDate: '1890-01-01' });
  await register.person({ familyName: 'Қыдыр "қажы"', birthDate: '1965-07' });
  await register.appoint(alish, body, { startDate: '2016', endDate: '2019' });
  await register.appoint(alish, council, { startDate: '2020-02-01' });
});
afterAll(() => app.close());

describe('a CSV', () => {
  it('has the labels of the asked columns above values in the language of the request, and no formula', async () => {
    const columns = 'familyName,gender,area,personalData.birthDate,synthetic';
    expect(await csvOf(app, 'people', { columns, language: 'ru' })).toEqual([
      '"Фамилия","Пол","Территория","Дата рождения","Вымышленная запись"',
      `"'=cmd|calc","женский","город Шымкент",1890-01-01,"нет"`.replace('1890-01-01', '"1890-01-01"'),
      '"Әліш","мужской","область Жетісу",1970-05-03,"нет"',
      '"Қыдыр ""қажы""",,,"1965-07","нет"',
    ]);
  });

  it('begins with a byte order mark, is parted as asked, and says by choice that it is whole', async () => {
    const response = await askExport(app, 'people', { columns: 'familyName,gender', separator: ';', end: 'row' });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="people-\d{4}-\d\d-\d\d\.csv"$/);
    expect(response.headers.get('x-birlik-records')).toBe('3');
    const text = (await file(response)).toString();
    expect(text.split('\r\n').slice(0, 2)).toEqual(['\ufeff"Тегі";"Жынысы"', `"'=cmd|calc";"әйел"`]);
    expect(text.trimEnd().split('\r\n').at(-1)).toMatch(
      /^"# \{""complete"":true,""rows"":3,""sha256"":""[0-9a-f]{64}""\}"$/,
    );
  });

  it('tells in the trailer of HTTP how many rows went out', async () => {
    const trailers = await new Promise((done, failed) => {
      const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
      request(`${app.url}/export/people`, { headers }, (response) => {
        response.resume().once('end', () => done(response.trailers));
      })
        .once('error', failed)
        .end();
    });
    expect(trailers).toEqual({ 'x-birlik-complete': expect.stringMatching(/^rows=3; sha256=[0-9a-f]{64}$/) });
  });

  it('is nothing but the file for programs of HTTP/1.0, which know neither chunks nor trailers', async () => {
    const asked = `GET /export/people?columns=familyName&end=row&language=en HTTP/1.0`;
    const { headers, body } = await sendRaw(app, `${asked}\r\nAuthorization: Bearer ${ADMIN_TOKEN}\r\n\r\n`);
    expect([headers.get('transfer-encoding'), headers.get('trailer')]).toEqual([undefined, undefined]);
    const lines = body.split('\r\n');
    expect([lines[0], lines.slice(-2)]).toEqual([
      '\ufeff"Family name"',
      [expect.stringMatching(/^"# \{""complete"":true,""rows"":3,/), ''],
    ]);
  });

  it('without columns has the values of the record, what it names, and nothing guarded', async () => {
    const [heading] = await csvOf(app, 'people', { language: 'en' });
    expect(heading).toContain('"Family name"');
    expect(heading).toContain('"Area"');
    expect(heading).not.toMatch(/Birth|Phone|Note|Version/);
  });
});

describe('a JSONL', () => {
  it('has raw values by the paths of the columns', async () => {
    const columns = 'id,familyName,gender,area,area.code,personalData.birthDate';
    const filter = JSON.stringify({ familyName: { eq: 'Әліш' } });
    expect(await recordsOf(app, 'people', { columns, filter })).toEqual([
      {
        id: alish,
        familyName: 'Әліш',
        gender: 'MALE',
        area: { kk: 'Жетісу облысы', ru: 'область Жетісу', en: expect.any(String) },
        'area.code': '330000000',
        'personalData.birthDate': '1970-05-03',
      },
    ]);
  });

  it('has all of a list within the record side by side, or one row for each of it', async () => {
    const columns = 'familyName,memberships.organization.name.kk,memberships.startDate';
    const orderBy = JSON.stringify({ field: 'NAME', direction: 'DESC' });
    const joined = await recordsOf(app, 'people', { columns, orderBy });
    expect(joined.map((each) => [each.familyName, each['memberships.startDate'].length])).toEqual([
      ['Қыдыр "қажы"', 0],
      ['Әліш', 2],
      ['=cmd|calc', 0],
    ]);
    const each = await recordsOf(app, 'people', { columns, each: 'memberships' });
    const told = each.map((row) => [
      row.familyName,
      row['memberships.organization.name.kk'],
      row['memberships.startDate'],
    ]);
    expect(told.sort()).toEqual([
      ['=cmd|calc', null, null],
      ['Қыдыр "қажы"', null, null],
      ['Әліш', 'Аналар кеңесі', '2020-02-01'],
      ['Әліш', 'Жетісу ассамблеясы', '2016'],
    ]);
  });

  it('has how many a list within the record holds, beside its records, and on a day', async () => {
    const columns = 'familyName,memberships.totalCount,memberships.startDate';
    const filter = JSON.stringify({ id: { eq: alish } });
    const [whole] = await recordsOf(app, 'people', { columns, filter });
    expect([whole['memberships.totalCount'], whole['memberships.startDate'].length]).toEqual([2, 2]);
    const [then] = await recordsOf(app, 'people', { columns, filter, asOf: '2021-01-01' });
    expect(then['memberships.totalCount']).toBe(1);
    expect(
      await csvOf(app, 'people', { columns: 'familyName,memberships.totalCount', filter, language: 'en' }),
    ).toEqual(['"Family name","Memberships"', '"Әліш",2']);
    const response = await askExport(app, 'people', { columns: 'area.totalCount' });
    expect(response.status).toBe(400);
  });

  it('has of a list within the record all there is, though a page would hold 25', async () => {
    const members = await Promise.all(
      Array.from({ length: 30 }, (_, i) => register.person({ familyName: `Мүше ${i}` })),
    );
    const assembly = await register.body('Көп мүшелі орган');
    for (const member of members) await register.appoint(member, assembly);
    const filter = JSON.stringify({ id: { eq: assembly } });
    const [row] = await recordsOf(app, 'bodies', { columns: 'memberships.person', filter });
    expect(row['memberships.person']).toHaveLength(30);
    for (const id of members) await register.done('voidRecord', { id, reason: 'сынақ' }).catch(() => undefined);
  });

  it('takes the search and the day of the list, and that day for the lists within its records', async () => {
    const columns = 'familyName,memberships.startDate';
    expect((await recordsOf(app, 'people', { columns, search: 'Alish' })).map(({ familyName }) => familyName)).toEqual([
      'Әліш',
    ]);
    const filter = JSON.stringify({ id: { eq: alish } });
    const [row] = await recordsOf(app, 'people', { columns, filter, asOf: '2021-01-01' });
    expect(row['memberships.startDate']).toEqual(['2020-02-01']);
    const held = await recordsOf(app, 'memberships', {
      columns: 'startDate',
      asOf: '2017-01-01',
      filter: JSON.stringify({ person: { eq: alish } }),
    });
    expect(held).toEqual([{ startDate: '2016' }]);
  });

  it('by POST takes the same as JSON, for filters that no address holds', async () => {
    const ids = [
      alish,
      ...Array.from({ length: 2000 }, (_, i) => `01890000-0000-7000-8000-${String(i).padStart(12, '0')}`),
    ];
    const response = await fetch(`${app.url}/export/people`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` },
      body: JSON.stringify({ format: 'jsonl', columns: ['familyName'], filter: { id: { in: ids } } }),
    });
    expect((await file(response)).toString().split('\n')[0]).toBe('{"familyName":"Әліш"}');
  });

  it('names records of several types by what each is called', async () => {
    await register.award({ personId: alish, date: '2022' });
    await register.award({ organizationId: body, date: '2023' });
    const awards = await recordsOf(app, 'awards', { columns: 'recipient,recipient.bin,date' });
    expect(awards.map(({ recipient, date }) => [recipient, date]).sort()).toEqual(
      [
        ['Әліш', '2022'],
        [{ kk: 'Жетісу ассамблеясы', ru: null, en: null }, '2023'],
      ].sort(),
    );
  });
});

describe('an XLSX', () => {
  it('opens, has real dates where they are exact, a heading that stays, a filter and Kazakh letters', async () => {
    const query = { format: 'xlsx', columns: 'familyName,personalData.birthDate,createdAt', search: 'Әліш' };
    const response = await askExport(app, 'people', query);
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    const files = unzip(await file(response));
    const sheet = files.get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:C2"/>');
    expect(sheet).toContain('<t xml:space="preserve">Туған күні</t>');
    // 3 May 1970 is the 25,691st day.
    expect(sheet).toMatch(
      /<t xml:space="preserve">Әліш<\/t><\/is><\/c><c s="2"><v>25691<\/v><\/c><c s="3"><v>\d+\.\d+<\/v>/,
    );
    expect(files.get('xl/workbook.xml')).toContain('<sheet name="Тұлға"');
    const partial = await file(await askExport(app, 'people', { format: 'xlsx', columns: 'personalData.birthDate' }));
    const texts = unzip(partial).get('xl/worksheets/sheet1.xml')!;
    // Known to the month, and before the days that spreadsheets know.
    for (const text of ['1965-07', '1890-01-01']) expect(texts).toContain(`<t xml:space="preserve">${text}</t>`);
  });
});

describe('what is not for the viewer', () => {
  it('is left out of the columns and named, in the head and at the end', async () => {
    const token = tokenWith('people.read', 'reference.read');
    const query = { format: 'jsonl', columns: 'familyName,personalData.phone,memberships.startDate', search: 'Әліш' };
    const response = await askExport(app, 'people', query, { token });
    expect(response.headers.get('x-birlik-left-out')).toBe('personalData.phone, memberships.startDate');
    const [row, end] = (await file(response)).toString().split('\n');
    expect(row).toBe('{"familyName":"Әліш"}');
    expect(JSON.parse(end!)).toMatchObject({
      complete: true,
      leftOut: ['personalData.phone', 'memberships.startDate'],
    });
  });

  it('on single records is told from what is not known', async () => {
    const token = tokenIn(here, 'people.read', 'people.personal.contacts', 'reference.read');
    await app.dataSource.query('UPDATE people SET public = true WHERE area_id = $1', [there]);
    const columns = 'familyName,personalData.phone';
    const rows = await recordsOf(app, 'people', { columns }, { token });
    expect(rows).toContainEqual({ familyName: 'Әліш', 'personalData.phone': '+7 701 000 00 00' });
    expect(rows).toContainEqual({
      familyName: '=cmd|calc',
      'personalData.phone': null,
      hidden: ['personalData.phone'],
    });
    expect(await csvOf(app, 'people', { columns }, { token })).toContain(`"'=cmd|calc","жасырын"`);
  });

  it('is neither among the rows', async () => {
    const token = tokenIn(there, 'people.read', 'reference.read');
    await app.dataSource.query('UPDATE people SET public = false');
    const rows = await recordsOf(app, 'people', { columns: 'familyName' }, { token });
    expect(rows).toEqual([{ familyName: '=cmd|calc' }]);
  });
});
