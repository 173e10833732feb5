import { account, Browser } from '../../support/accounts.js';
import { startApp, type TestApp } from '../../support/app.js';
import { form, pdf } from '../../support/files.js';

let app: TestApp;
let victim: Browser;
beforeAll(async () => {
  app = await startApp();
  await account(app, 'victim');
  victim = new Browser(app.url);
  await victim.signIn('victim');
});
afterAll(() => app.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const END = 'mutation { endOtherSessions { problems { code } } }';

/** What a page sends with the cookie of the victim; without a body, by GET. */
async function send(
  headers: Readonly<Record<string, string>>,
  body: string | null = JSON.stringify({ query: END }),
  path = '/graphql',
): Promise<{ status: number; code: unknown; data: unknown }> {
  const cookie = `birlik=${victim.cookies.get('birlik')}`;
  const response = await fetch(`${app.url}${path}`, {
    method: body === null ? 'GET' : 'POST',
    headers: { cookie, ...headers },
    ...(body !== null && { body }),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: answer.errors?.[0]?.extensions.code, data: answer.data ?? null };
}

describe('a request with the cookie', () => {
  it('is carried out for a page of the registry', async () => {
    const own = { data: { endOtherSessions: { problems: [] } } };
    expect(await send({ ...JSON_TYPE, 'sec-fetch-site': 'same-origin' })).toMatchObject(own);
    expect(await send({ ...JSON_TYPE, origin: app.url })).toMatchObject(own);
  });

  it.each([
    ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['of a sibling domain', { 'sec-fetch-site': 'same-site' }],
    ['that lies about its origin, which browsers do not let it', { 'sec-fetch-site': 'cross-site', origin: 'own' }],
    ['of another site in an old browser', { origin: 'https://evil.example' }],
    ['in a sandbox', { origin: 'null' }],
    ['that says nothing of itself', {}],
  ])('is refused for a page %s', async (_, headers: Record<string, string>) => {
    const sent = { ...JSON_TYPE, ...headers, ...(headers['origin'] === 'own' && { origin: app.url }) };
    expect(await send(sent)).toEqual({ status: 403, code: 'FOREIGN_PAGE', data: null });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused as %s, which any page can send, whatever it says of itself',
    async (type) => {
      for (const body of [JSON.stringify({ query: END }), `query=${encodeURIComponent(END)}`]) {
        const { status, data } = await send({ 'content-type': type, 'sec-fetch-site': 'same-origin' }, body);
        expect([status >= 400, data]).toEqual([true, null]);
      }
    },
  );

  it('is refused as a link: GET changes nothing, and reads only with the header that needs a preflight', async () => {
    const own = { 'sec-fetch-site': 'same-origin' };
    const preflighted = { ...own, 'apollo-require-preflight': '1' };
    const get = (headers: Record<string, string>, query: string): ReturnType<typeof send> =>
      send(headers, null, `/graphql?query=${encodeURIComponent(query)}`);
    const [read, change] = ['{ mySessions { current } }', END];
    expect(await get(own, read)).toEqual({ status: 400, code: 'PREFLIGHT_MISSING', data: null });
    expect(await get(preflighted, read)).toEqual({
      status: 200,
      code: undefined,
      data: { mySessions: [{ current: true }] },
    });
    const foreign = { ...preflighted, 'sec-fetch-site': 'cross-site' };
    expect(await get(foreign, read)).toEqual({ status: 403, code: 'FOREIGN_PAGE', data: null });
    for (const headers of [own, preflighted]) {
      const { status, data } = await get(headers, change);
      expect([status >= 400, data]).toEqual([true, null]);
    }
  });

  it('brings no file for a foreign page, which can send forms to anybody', async () => {
    const cookie = `birlik=${victim.cookies.get('birlik')}`;
    const bring = async (headers: Readonly<Record<string, string>>): Promise<unknown[]> => {
      const body = form(['file', pdf('скан'), 'скан.pdf']);
      const response = await fetch(`${app.url}/files`, { method: 'POST', headers: { cookie, ...headers }, body });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return [response.status, errors[0]!.extensions.code];
    };
    for (const site of ['cross-site', 'same-site'])
      expect(await bring({ 'sec-fetch-site': site })).toEqual([403, 'FOREIGN_PAGE']);
    for (const origin of ['https://evil.example', 'null'])
      expect(await bring({ origin })).toEqual([403, 'FOREIGN_PAGE']);
    expect(await bring({ 'sec-fetch-site': 'none' })).toEqual([403, 'FOREIGN_PAGE']);
    // Of a page of the registry it is heard; this account may not bring files.
    expect(await bring({ 'sec-fetch-site': 'same-origin' })).toEqual([403, 'FORBIDDEN']);
  });

  it('behind a public address has to come from there', async () => {
    const behind = await startApp({ BIRLIK_PUBLIC_URL: 'https://birlik.example' });
    await account(behind, 'victim');
    const signedIn = new Browser(behind.url);
    await signedIn.signIn('victim');
    const cookie = `__Host-birlik=${signedIn.cookies.get('__Host-birlik')}`;
    const from = async (origin: string): Promise<number> =>
      (
        await fetch(`${behind.url}/graphql`, {
          method: 'POST',
          headers: { ...JSON_TYPE, cookie, origin },
          body: JSON.stringify({ query: '{ mySessions { id } }' }),
        })
      ).status;
    expect([await from('https://birlik.example'), await from(behind.url), await from('http://birlik.example')]).toEqual(
      [200, 403, 403],
    );
    await behind.close();
  });
});

describe('a token in the header', () => {
  it('is a program and needs to say nothing of pages', async () => {
    const { errors } = await app.admin(
      '{ people { totalCount } }',
      {},
      { headers: { 'sec-fetch-site': 'cross-site' } },
    );
    expect(errors).toEqual([]);
  });
});
