import { startApp, type TestApp } from '../../support/app.js';

/** Pages that anybody may open: what they refuse is read by people. */
let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(app.url + path, { method, headers: { accept: BROWSER, 'accept-language': 'en', ...headers } });
const typeOf = ({ headers }: Response): string | null => headers.get('content-type');
const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

it.each(['/roll', '/ROLL', '/Roll?language=ru', '/verify', '/Verify', '/VERIFY/OFFLINE.HTML', '/verify/Offline.html'])(
  'are reached in letters of either size: %s',
  async (path) => {
    const answer = await ask(path);
    expect([answer.status, typeOf(answer)]).toEqual([200, HTML]);
  },
);

it('search for what is written, in the letters it is written in', async () => {
  expect(await (await ask('/ROLL?search=%D3%98%D0%BC%D0%B8%D1%8F')).text()).toContain('value="Әмия"');
});

it.each(['/V', '/v/', '/v/a/b', '/verify/a/b', '/roll/2026', '/ROLL/%zz'])(
  'say as a page that there is none: %s',
  async (path) => {
    const answer = await ask(path);
    const page = await answer.text();
    expect([answer.status, typeOf(answer)]).toEqual([path === '/v/' ? 400 : 404, HTML]);
    expect(page).toContain('<html lang="en">');
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*style-src 'sha256-/);
  },
);

it.each([
  ['kk', 'Мұндай бет жоқ', 'Құрмет тізімі'],
  ['ru', 'Такой страницы нет', 'Почётный список'],
  ['en', 'There is no such page', 'Roll of honour'],
])('say it in %s, and where to begin instead', async (language, none, roll) => {
  for (const answer of [
    await ask('/roll/x', { 'accept-language': language }),
    await ask(`/roll/x?language=${language}`),
  ]) {
    const page = await answer.text();
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(none);
    expect(page).toContain(`<a href="/roll?language=${language}">${roll}</a>`);
    expect(page).toContain(`<a href="/verify?language=${language}">`);
  }
});

it('say as a page that they take no form by post, and what they take', async () => {
  const answer = await ask('/Verify', {}, 'POST');
  expect([answer.status, typeOf(answer), answer.headers.get('allow')]).toEqual([405, HTML, 'GET']);
  expect(await answer.text()).toContain('This address accepts these methods only: GET.');
});

it('answer programs that take JSON only by the code, as everywhere', async () => {
  const answer = await ask('/v/a/b', { accept: 'application/json' });
  expect([answer.status, typeOf(answer)]).toEqual([404, JSON_TYPE]);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  expect(typeOf(await ask('/nowhere'))).toBe(JSON_TYPE);
});
