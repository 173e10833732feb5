import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let shymkent: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  shymkent = await register.area('790000000');
});
afterAll(() => app.close());

const PURPOSE = { purpose: 'awards_publication', form: 'PAPER', givenOn: '2024-03-01', allowsPublication: true };
const consent = (personId: string, more: Input = {}): Promise<string> =>
  register.done('recordConsent', { personId, ...PURPOSE, ...more });
async function awarded(familyName: string, more: Input = {}): Promise<string> {
  const personId = await register.person({ familyName, givenName: 'Нұржан', areaId: shymkent });
  await register.award({ personId, published: true, date: '2022-10-25', areaId: shymkent, ...more });
  return personId;
}
async function page(
  query = '',
  headers: Record<string, string> = {},
): Promise<{ status: number; html: string; headers: Headers }> {
  const answer = await fetch(`${app.url}/roll?language=kk${query}`, { headers });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
}
const shows = async (name: string, query = ''): Promise<boolean> => (await page(query)).html.includes(name);

describe('a name is on the roll', () => {
  it('with consent alone, and no longer than it lasts', async () => {
    const person = await awarded('Келісімов');
    expect(await shows('Келісімов')).toBe(false);
    const id = await consent(person);
    expect(await shows('Келісімов')).toBe(true);
    await register.done('withdrawConsent', { id, withdrawnOn: '2024-04-01' });
    expect(await shows('Келісімов')).toBe(false);
  });

  it.each([
    ['that does not allow to publish', { allowsPublication: false }],
    ['that is over', { validUntil: '2025-01-01' }],
    ['to something else', { purpose: 'photo_publication' }],
  ])('not by a consent %s', async (_, more) => {
    await consent(await awarded('Басқасұлы'), more);
    expect(await shows('Басқасұлы')).toBe(false);
  });

  it('not while the award is not published', async () => {
    await consent(await awarded('Жасырынов', { published: false }));
    expect(await shows('Жасырынов')).toBe(false);
  });

  it('not after its bearer was anonymised', async () => {
    const id = await awarded('Өшкенов', { citation: 'Өшкеновтің еңбегі үшін' });
    await consent(id);
    expect(await shows('Өшкенов')).toBe(true);
    await register.done('anonymisePerson', { id, expectedVersion: 1, reason: 'өтініш' });
    expect(await shows('Өшкенов')).toBe(false);
  });

  it('where it is an organization, without any', async () => {
    const organizationId = await register.association('«Ақ ниет» бірлестігі');
    await register.award({ organizationId, published: true, date: '2019' });
    expect(await shows('«Ақ ниет» бірлестігі')).toBe(true);
  });
});

it('is found by year, type, region and any spelling of the name', async () => {
  await consent(await awarded('Хакімбеков'));
  const type = (await register.ask('{ awards(filter: { onRoll: true }, first: 1) { nodes { type { code } } } }')).awards
    .nodes[0].type.code;
  for (const query of [
    '&year=2022',
    '&search=Khakimbekov',
    '&search=Хакимбеков',
    `&region=${shymkent}`,
    `&type=${type}&year=2022`,
    '&year=&search=',
  ])
    expect([query, await shows('Хакімбеков', query)]).toEqual([query, true]);
  for (const query of [
    '&year=2021',
    '&search=Сүлейменов',
    '&type=no_such',
    `&region=${await register.area('330000000')}`,
  ])
    expect([query, await shows('Хакімбеков', query)]).toEqual([query, false]);
});

it('in Russian it says what is said in Russian, and the Kazakh where nothing is', async () => {
  const organizationId = await register.association('«Тілдер» қоры');
  const texts = { capacity: 'ұйым', capacityRu: 'организация', citation: 'қазақша үлесі үшін', citationRu: 'за русский вклад' };
  await register.award({ organizationId, published: true, date: '1987', ...texts });
  await register.award({ organizationId, published: true, date: '1987', citation: 'жалғыз тілде' });
  const said = async (language: string): Promise<string> =>
    (await fetch(`${app.url}/roll?language=${language}&year=1987`)).text();
  const [kazakh, russian] = [await said('kk'), await said('ru')];
  for (const each of [texts.capacity, texts.citation, 'жалғыз тілде']) expect(kazakh).toContain(each);
  for (const each of [texts.capacityRu, texts.citationRu, 'жалғыз тілде']) expect(russian).toContain(each);
  for (const each of [texts.capacityRu, texts.citationRu]) expect(kazakh).not.toContain(each);
  expect(russian).not.toContain(texts.citation);
  // Whoever has it read aloud has to know what is not Russian.
  expect(russian).toContain('<span lang="kk">жалғыз тілде</span>');
  expect(russian).toContain(`<p>${texts.citationRu}</p>`);
  expect(kazakh).not.toContain('<span lang');
}); // prettier-ignore

it('nobody on the roll is lost among many of the like who are not', async () => {
  for (let i = 0; i < 101; i++) await register.person({ familyName: 'Көпаттасов', givenName: 'Нұржан' });
  const familyName = 'Көпаттасова';
  await consent(await awarded(familyName, { capacity: 'жалғыз өзі' }));
  for (const search of ['Көпаттасов', 'Kopattasov', 'Копатасова'])
    expect([search, await shows('жалғыз өзі', `&search=${search}`)]).toEqual([search, true]);
  await consent(await awarded('Көпаттасов', { published: false }));
  expect((await page('&search=Көпаттасов')).html.split('<li>').length - 1).toBe(1);
});

it('what no form of ours asks is refused by a page', async () => {
  for (const query of [
    '&year=22',
    '&region=x',
    '&after=x',
    '&search=a&search=b',
    '&search=%25',
    '&type=%00',
    `&search=${'я'.repeat(101)}`,
  ]) {
    const { status, html } = await page(query);
    expect([query, status, html.includes('Мекенжай дұрыс емес')]).toEqual([query, 400, true]);
  }
});

it('a page needs no script, stays with us, and is not kept', async () => {
  const { headers, html } = await page('&search=%22%3E%3Cscript%3E');
  expect(html).not.toContain('<script>');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*style-src 'sha256-/);
  expect([headers.get('x-robots-tag'), headers.get('cache-control')]).toEqual(['noindex', 'no-store']);
  const english = await fetch(`${app.url}/roll`, { headers: { 'accept-language': 'en' } });
  expect(await english.text()).toContain('<html lang="en">');
});

it('pages follow each other', async () => {
  const organizationId = await register.association('«Көп» қоры');
  for (let i = 0; i < 51; i++)
    await register.award({ organizationId, published: true, date: '1999', citation: `${i + 1}-марапат` });
  const first = await page('&year=1999');
  const next = /href="\?([^"]*after=[^"]*)"/.exec(first.html)![1]!.replaceAll('&amp;', '&');
  const second = await fetch(`${app.url}/roll?${next}`);
  const lines = [first.html, await second.text()].map((html) => html.split('<li>').length - 1);
  expect(lines).toEqual([50, 1]);
});
