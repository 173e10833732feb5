import { PasswordHasher } from '../../../src/modules/identity/passwords/password-hasher.js';
import { account, Browser, PASSWORD } from '../../support/accounts.js';
import { CHEAP, startApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const browser = (): Browser => new Browser(app.url);
const rows = (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  app.dataSource.query(sql, values);
/** What the audit trail says since `work` began: event, actor, reason and what changed of accounts. */
async function audit(work: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const [before] = await rows('SELECT count(*)::int AS n FROM change_sets');
  await work();
  return rows(
    `SELECT event, actor, reason, (SELECT json_agg(concat(c.entity, '.', c.field, ' → ', c.after #>> '{}')) FROM changes c
       WHERE c.change_set_id = s.id AND c.entity = 'Account') AS changes
     FROM change_sets s ORDER BY recorded_at, stream, sequence OFFSET $1`,
    [before!['n']],
  );
}

/** Watches a hasher: what each hash has cost, when asked for. Watching ends then. */
function hashing(hasher: PasswordHasher): () => unknown[] {
  const costs: unknown[] = [];
  const watched = hasher as unknown as { derive: (password: string, salt: Buffer, cost: unknown) => Promise<Buffer> };
  const derive = watched.derive.bind(hasher);
  watched.derive = (password, salt, cost) => {
    costs.push(cost);
    return derive(password, salt, cost);
  };
  return () => {
    watched.derive = derive;
    return costs;
  };
}

describe('signing in', () => {
  it('opens a session whose cookie scripts and other sites cannot use, and says nothing of the token', async () => {
    await account(app, 'aidana');
    const at = browser();
    const reply = await at.signIn('Aidana');
    expect([reply.codes, reply.data.signIn.session.step]).toEqual([[], 'DONE']);
    const [cookie] = reply.headers.getSetCookie().filter((line) => line.startsWith('birlik='));
    expect(cookie).toMatch(/^birlik=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await at.sessions()).toEqual([reply.data.signIn.session.id]);
    const stored = JSON.stringify(await rows(`SELECT encode(token_hash, 'escape') AS hash, * FROM sessions`));
    expect(stored).not.toContain(at.cookies.get('birlik'));
    expect(JSON.stringify(reply.data)).not.toContain(at.cookies.get('birlik'));
  });

  it('behind TLS binds the cookie to the host', async () => {
    const secure = await startApp({ BIRLIK_PUBLIC_URL: 'https://birlik.example' });
    await account(secure, 'aidana');
    const at = new Browser(secure.url, { origin: 'https://birlik.example' });
    const { headers } = await at.signIn('aidana');
    expect(headers.getSetCookie().map((line) => line.replace(/=[\w-]{43};/, '=…;'))).toEqual([
      '__Host-birlik=…; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Strict',
      '__Host-birlik-device=…; Max-Age=15552000; Path=/; HttpOnly; Secure; SameSite=Strict',
    ]);
    expect(await at.sessions()).toHaveLength(1);
    await secure.close();
  });

  it('never adopts a token that the browser brought, and ends the session it had', async () => {
    await account(app, 'fixed');
    const victim = browser();
    victim.cookies.set('birlik', 'A'.repeat(43));
    await victim.signIn('fixed');
    expect(victim.cookies.get('birlik')).not.toBe('A'.repeat(43));

    // The attacker signs in, plants the token into the victim's browser, and waits.
    await account(app, 'attacker');
    const attacker = browser();
    await attacker.signIn('attacker');
    const planted = attacker.cookies.get('birlik')!;
    victim.cookies.set('birlik', planted);
    await victim.signIn('fixed');
    expect(victim.cookies.get('birlik')).not.toBe(planted);
    expect(await attacker.sessions()).toEqual(['UNAUTHENTICATED']);
  });

  it('answers one and the same, with the same work, for unknown, wrong, without password, disabled and expired', async () => {
    await account(app, 'known');
    await account(app, 'without', { password_hash: null });
    await account(app, 'disabled', { disabled: true });
    await account(app, 'expired', { must_change_password: true, password_changed_at: '2020-01-01' });
    const costs = hashing(app.app.get(PasswordHasher));
    const answers = [];
    for (const [name, password] of [
      ['nobody', PASSWORD],
      ['known', 'another good secret'],
      ['without', PASSWORD],
      ['disabled', PASSWORD],
      ['expired', PASSWORD],
    ] as const) {
      const at = browser();
      const { status, data } = await at.signIn(name, password);
      answers.push({ status, data, cookies: [...at.cookies.keys()] });
    }
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 200, data: { signIn: { session: null } }, cookies: [] });
    expect(answers[0]!.data.signIn.problems[0].code).toBe('SIGN_IN_FAILED');
    expect(costs()).toEqual(Array(5).fill(CHEAP));
  });

  it('is written down with who it was; what was typed where no account is, never', async () => {
    const { id } = await account(app, 'audited');
    expect(await audit(() => browser().signIn('audited'))).toEqual([
      { event: 'sign-in.succeeded', actor: id, reason: 'password', changes: null },
    ]);
    expect(await audit(() => browser().signIn('audited', 'not the right one'))).toEqual([
      {
        event: 'sign-in.failed',
        actor: 'nobody',
        reason: 'wrong-password',
        changes: ['Account.signIn → wrong-password'],
      },
    ]);
    expect(await audit(() => browser().signIn('my secret typed too early', 'x'))).toEqual([
      { event: 'sign-in.failed', actor: 'nobody', reason: 'unknown-name', changes: null },
    ]);
    const dump = JSON.stringify(
      await rows('SELECT s, c FROM change_sets s LEFT JOIN changes c ON c.change_set_id = s.id'),
    );
    expect(dump).not.toMatch(/typed too early|not the right one|tulip/);
  });

  it('hashes anew what was hashed at a lower cost', async () => {
    const hasher = app.app.get(PasswordHasher);
    await account(app, 'old', { password_hash: await hasher.hash(PASSWORD, { ...CHEAP, ln: 9 }) });
    expect((await browser().signIn('old')).codes).toEqual([]);
    const [stored] = await rows(`SELECT password_hash FROM accounts WHERE sign_in_name = 'old'`);
    expect(stored!['password_hash']).toMatch(/^\$scrypt\$ln=10,r=8,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect((await browser().signIn('old')).codes).toEqual([]);
  });

  it('costs in the house what it should', async () => {
    expect(await new PasswordHasher().hash(PASSWORD)).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  });

  it('lets nobody in by a password that was changed, or to an account that was disabled, while it was judged', async () => {
    const hasher: { derive: (...args: unknown[]) => Promise<Buffer> } = app.app.get<never>(PasswordHasher);
    const derive = hasher.derive.bind(hasher);
    for (const [name, meanwhile] of [
      ['changed', `password_hash = 'another'`],
      ['stopped', 'disabled = true'],
    ] as const) {
      const { id } = await account(app, name);
      hasher.derive = async (...args) => {
        const derived = await derive(...args);
        await rows(`UPDATE accounts SET ${meanwhile} WHERE id = $1`, [id]);
        return derived;
      };
      const { codes } = await browser()
        .signIn(name)
        .finally(() => (hasher.derive = derive));
      expect([name, codes]).toEqual([name, ['SIGN_IN_FAILED']]);
      expect(await rows('SELECT id FROM sessions WHERE account_id = $1', [id])).toEqual([]);
    }
  });

  it('takes a password however its letters are composed', async () => {
    const hasher = app.app.get(PasswordHasher);
    await account(app, 'composed', { password_hash: await hasher.hash('йод ёлка йогурт'.normalize('NFC')) });
    expect((await browser().signIn('composed', 'йод ёлка йогурт'.normalize('NFD'))).codes).toEqual([]);
  });
});

describe('a password', () => {
  it('is changed by who knows it; the token is new and other sessions end', async () => {
    await account(app, 'changer');
    const [here, elsewhere] = [browser(), browser()];
    await here.signIn('changer');
    await elsewhere.signIn('changer');
    const before = here.cookies.get('birlik')!;
    expect((await here.changePassword('wrong wrong wrong', 'seven blue lamps 4')).codes).toEqual(['WRONG_PASSWORD']);
    expect((await here.changePassword(PASSWORD, PASSWORD)).codes).toEqual(['PASSWORD_UNCHANGED']);
    expect((await here.changePassword(PASSWORD, 'short')).codes).toEqual(['PASSWORD_TOO_SHORT']);
    expect((await here.changePassword(PASSWORD, 'Password2024!')).codes).toEqual(['PASSWORD_COMMON']);
    expect((await here.changePassword(PASSWORD, 'the changer 42x')).codes).toEqual(['PASSWORD_HOLDS_NAME']);
    expect(await elsewhere.sessions()).toHaveLength(2);

    const events = await audit(async () =>
      expect((await here.changePassword(PASSWORD, 'seven blue lamps 4')).codes).toEqual([]),
    );
    expect(events.map(({ event }) => event)).toEqual(['account.password-changed']);
    expect(await here.sessions()).toHaveLength(1);
    expect(await elsewhere.sessions()).toEqual(['UNAUTHENTICATED']);
    const thief = browser();
    thief.cookies.set('birlik', before);
    expect(await thief.sessions()).toEqual(['UNAUTHENTICATED']);
    expect((await browser().signIn('changer')).codes).toEqual(['SIGN_IN_FAILED']);
    expect((await browser().signIn('changer', 'seven blue lamps 4')).codes).toEqual([]);
  });

  it('of an administrator is for one sign-in, in which nothing else can be done', async () => {
    const { id } = await account(app, 'newcomer');
    const standing = browser();
    await standing.signIn('newcomer');
    const document = `mutation ($input: SetOneTimePasswordInput!) { setOneTimePassword(input: $input) {
      credentials { id hasPassword mustChangePassword } oneTimePassword problems { code } } }`;
    const { data, errors } = await app.admin(document, { input: { accountId: id } });
    expect(errors).toEqual([]);
    expect(data.setOneTimePassword.credentials).toEqual({ id, hasPassword: true, mustChangePassword: true });
    const { oneTimePassword } = data.setOneTimePassword;
    expect(await standing.sessions()).toEqual(['UNAUTHENTICATED']);

    const at = browser();
    const first = await at.signIn('newcomer', oneTimePassword);
    expect(first.data.signIn.session.step).toBe('NEW_PASSWORD');
    expect(await at.sessions()).toEqual(['SIGN_IN_UNFINISHED']);
    expect((await at.ask('mutation { startSecondFactor { problems { code } } }')).codes).toEqual([
      'SIGN_IN_UNFINISHED',
    ]);
    const changed = await at.changePassword(oneTimePassword, 'seven blue lamps 4');
    expect(changed.data.changePassword.session.step).toBe('DONE');
    expect(await at.sessions()).toHaveLength(1);
    expect((await browser().signIn('newcomer', oneTimePassword)).codes).toEqual(['SIGN_IN_FAILED']);
  });
});
