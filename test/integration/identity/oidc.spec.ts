import { account, Browser } from '../../support/accounts.js';
import { startApp, startBeside, type TestApp } from '../../support/app.js';
import { freePort } from '../../support/free-port.js';
import { CLIENT, startIdentityProvider, type IdentityProvider } from '../../support/identity-provider.js';

let app: TestApp;
let provider: IdentityProvider;
let port: number;

beforeAll(async () => {
  // The provider has to know where to send people back before the registry is there.
  port = await freePort();
  provider = await startIdentityProvider(`http://127.0.0.1:${port}/auth/oidc/callback`);
  app = await startApp({ ...settings(), PORT: String(port) });
});
afterAll(async () => {
  await app.close();
  await provider.stop();
});

const settings = (): Record<string, string> => ({
  BIRLIK_PUBLIC_URL: `http://127.0.0.1:${port}`,
  OIDC_ISSUER: provider.issuer,
  ...CLIENT,
});

/** A browser that follows the way to the provider and back, up to the answer of the registry's callback. */
class Wanderer {
  readonly here = new Browser(app.url);
  private readonly there = new Browser(provider.issuer);

  /** The address to which the provider sends the browser back. */
  async backFromProvider(of = app, language = 'kk'): Promise<URL> {
    let next = await this.start(of, language);
    for (let i = 0; i < 10 && next.origin === provider.issuer; i++) {
      const response = await this.there.fetch(next.href);
      next = new URL(response.headers.get('location')!, next);
    }
    return next;
  }
  async start(of = app, language = 'kk'): Promise<URL> {
    const response = await this.here.fetch(new URL(`/auth/oidc/start?language=${language}`, of.url).href);
    expect(response.status).toBe(302);
    return new URL(response.headers.get('location')!);
  }
  callback(url: URL, of = app): Promise<Response> {
    // Coming from the provider, and so from another site.
    const headers = { 'sec-fetch-site': 'cross-site', origin: '' };
    return this.here.fetch(new URL(url.pathname + url.search, of.url).href, { headers });
  }
  async signIn(language?: string): Promise<Response> {
    return this.callback(await this.backFromProvider(app, language));
  }
}

const link = async (accountId: string, subject: string): Promise<unknown> => {
  const document = `mutation ($input: LinkOidcIdentityInput!) { linkOidcIdentity(input: $input) {
    credentials { id identities { id issuer subject } } problems { code path } } }`;
  return (await app.admin(document, { input: { accountId, issuer: provider.issuer, subject } })).data.linkOidcIdentity;
};

describe('signing in by OpenID Connect', () => {
  it('sends the browser away with PKCE, state and nonce, new each time', async () => {
    const [one, two] = [await new Wanderer().start(), await new Wanderer().start()];
    expect(Object.fromEntries(one.searchParams)).toEqual({
      client_id: 'birlik',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: `http://127.0.0.1:${port}/auth/oidc/callback`,
      response_type: 'code',
      scope: 'openid',
      state: expect.stringMatching(/^[\w-]{43}$/),
    });
    for (const name of ['code_challenge', 'nonce', 'state'])
      expect(one.searchParams.get(name)).not.toBe(two.searchParams.get(name));
  });

  it('opens a session for whom an administrator has linked', async () => {
    const { id } = await account(app, 'linked');
    provider.subject = 'subject-of-linked';
    expect(await link(id, provider.subject)).toEqual({
      credentials: { id, identities: [{ id: expect.any(String), issuer: provider.issuer, subject: provider.subject }] },
      problems: [],
    });
    const wanderer = new Wanderer();
    const response = await wanderer.signIn();
    expect([response.status, response.headers.get('location')]).toEqual([302, '/']);
    expect(await wanderer.here.sessions()).toHaveLength(1);
    expect(wanderer.here.cookies.has('birlik-oidc')).toBe(false);
    const [entry] = await app.dataSource.query(
      'SELECT event, actor, reason FROM change_sets ORDER BY recorded_at DESC, stream DESC, sequence DESC LIMIT 1',
    );
    expect(entry).toEqual({ event: 'sign-in.succeeded', actor: id, reason: 'oidc' });
  });

  it('lets nobody in who is not linked, creates nothing, and says whom to link', async () => {
    await account(app, 'linked@birlik.example');
    provider.subject = 'stranger <b>&';
    const wanderer = new Wanderer();
    const [{ before }] = await app.dataSource.query('SELECT count(*)::int AS before FROM accounts');
    const response = await wanderer.signIn('ru');
    const page = await response.text();
    expect(response.status).toBe(403);
    expect(page).toContain('<h1>Для вас нет учётной записи</h1>');
    expect(page).toContain('href="/auth/oidc/start?language=ru"');
    // The answer of the provider is good once: in another language there would be none.
    expect(page).not.toContain('<nav');
    expect(page).toContain('<code>stranger &lt;b&gt;&amp;</code>');
    expect(page).toContain(`<code>${provider.issuer}</code>`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await wanderer.here.sessions()).toEqual(['UNAUTHENTICATED']);
    const [{ after }] = await app.dataSource.query('SELECT count(*)::int AS after FROM accounts');
    expect(after).toBe(before);
  });

  it('lets nobody in whose account is disabled, or whose link was taken away', async () => {
    const { id } = await account(app, 'leaving');
    provider.subject = 'subject-of-leaving';
    const linked = (await link(id, provider.subject)) as { credentials: { identities: { id: string }[] } };
    await app.dataSource.query('UPDATE accounts SET disabled = true WHERE id = $1', [id]);
    expect((await new Wanderer().signIn()).status).toBe(403);
    await app.dataSource.query('UPDATE accounts SET disabled = false WHERE id = $1', [id]);
    expect((await new Wanderer().signIn()).status).toBe(302);
    const unlink = `mutation ($input: UnlinkOidcIdentityInput!) { unlinkOidcIdentity(input: $input) {
      credentials { identities { id } } problems { code } } }`;
    const { data } = await app.admin(unlink, { input: { id: linked.credentials.identities[0]!.id } });
    expect(data.unlinkOidcIdentity).toEqual({ credentials: { identities: [] }, problems: [] });
    expect((await new Wanderer().signIn()).status).toBe(403);
  });

  it('links one identity to one account', async () => {
    const [one, two] = [await account(app, 'one'), await account(app, 'two')];
    await link(one.id, 'subject-of-one');
    expect(await link(two.id, 'subject-of-one')).toEqual({
      credentials: null,
      problems: [{ code: 'IDENTITY_LINKED', path: ['subject'] }],
    });
  });

  it('asks for the own second factor unless the provider has asked for one', async () => {
    const { id } = await account(app, 'careful', { second_factor_required: true });
    provider.subject = 'subject-of-careful';
    await link(id, provider.subject);
    const alone = new Wanderer();
    await alone.signIn();
    expect(await alone.here.sessions()).toEqual(['SIGN_IN_UNFINISHED']);
    provider.amr = ['pwd', 'mfa'];
    const twice = new Wanderer();
    await twice.signIn();
    provider.amr = undefined;
    expect(await twice.here.sessions()).toHaveLength(2);
  });

  it('takes an answer from the browser that asked only, once only, and as it was given only', async () => {
    provider.subject = 'subject-of-linked';
    const [viewer, victim] = [new Wanderer(), new Wanderer()];
    const answer = await viewer.backFromProvider();

    // Another browser: without the cookie of the flow, and with that of a flow of its own.
    expect((await victim.callback(answer)).status).toBe(400);
    await victim.start();
    expect((await victim.callback(answer)).status).toBe(400);
    expect(await victim.here.sessions()).toEqual(['UNAUTHENTICATED']);

    const flow = viewer.here.cookies.get('birlik-oidc')!;
    for (const [name, value] of [
      ['state', 'another'],
      ['code', 'another'],
      ['iss', 'https://evil.example'],
    ] as const) {
      viewer.here.cookies.set('birlik-oidc', flow);
      const changed = new URL(answer);
      changed.searchParams.set(name, value);
      expect([name, (await viewer.callback(changed)).status]).toEqual([name, 400]);
    }
    viewer.here.cookies.set('birlik-oidc', `${flow.slice(0, -4)}AAAA`);
    expect((await viewer.callback(answer)).status).toBe(400);

    viewer.here.cookies.set('birlik-oidc', flow);
    expect((await viewer.callback(answer)).status).toBe(302);
    viewer.here.cookies.set('birlik-oidc', flow);
    expect((await viewer.callback(answer)).status).toBe(400);
  });

  it('can begin in one process and end in another', async () => {
    provider.subject = 'subject-of-linked';
    const beside = await startBeside(app, settings());
    const wanderer = new Wanderer();
    const answer = await wanderer.backFromProvider(app);
    expect((await wanderer.callback(answer, beside)).status).toBe(302);
    expect((await wanderer.here.sessions()).length).toBeGreaterThan(0);
    await beside.close();
  });

  it('tells of a refusal at the provider in words, and of a provider that is down', async () => {
    const wanderer = new Wanderer();
    const away = await wanderer.start();
    const refused = new URL(`http://127.0.0.1:${port}/auth/oidc/callback`);
    refused.search = new URLSearchParams({
      error: 'access_denied',
      state: away.searchParams.get('state')!,
      iss: provider.issuer,
    }).toString();
    const response = await wanderer.callback(refused);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('<h1>Кіру аяқталмады</h1>'),
    ]);

    const lost = await startBeside(app, { ...settings(), OIDC_ISSUER: 'http://127.0.0.1:1' });
    expect((await fetch(`${lost.url}/auth/oidc/start`, { redirect: 'manual' })).status).toBe(502);
    await lost.close();
  });

  it('is limited by address like everything else', async () => {
    const strict = await startBeside(app, {
      ...settings(),
      BIRLIK_RATE_NOBODY: '1',
      BIRLIK_TRUSTED_PROXIES: '127.0.0.1',
    });
    const headers = { 'x-forwarded-for': '198.51.100.1' };
    const callback = (): Promise<Response> => fetch(`${strict.url}/auth/oidc/callback`, { headers });
    const [first, second] = [await callback(), await callback()];
    // Between the two a minute may have begun anew; the third is in the same one as the second, then.
    const refused = second.status === 429 ? second : await callback();
    expect([first.status, refused.status]).toEqual([400, 429]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('<h1>Бет ашылмады</h1>');
    await strict.close();
  });

  it('is not there without settings', async () => {
    const without = await startBeside(app);
    expect((await fetch(`${without.url}/auth/oidc/start`)).status).toBe(404);
    await without.close();
  });
});
