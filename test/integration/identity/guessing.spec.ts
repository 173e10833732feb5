import { PasswordHasher } from '../../../src/modules/identity/passwords/password-hasher.js';
import { account, Browser, PASSWORD } from '../../support/accounts.js';
import { startApp, startBeside, type TestApp } from '../../support/app.js';

let app: TestApp;
let judged = 0;
beforeAll(async () => {
  app = await startApp({ BIRLIK_TRUSTED_PROXIES: '127.0.0.1' });
  // Here it matters how often a password is judged, not how long that takes.
  app.app.get(PasswordHasher).verify = (password, hash) => {
    judged++;
    return Promise.resolve({ isRight: hash !== null && password === PASSWORD, isOutdated: false });
  };
});
afterAll(() => app.close());
beforeEach(() => app.dataSource.query('DELETE FROM attempt_counters'));

const from = (address: string, of = app): Browser => new Browser(of.url, { 'x-forwarded-for': address });
const WRONG = 'not the right one';
async function attempts(browser: Browser, name: string, times: number): Promise<string[]> {
  const told: string[] = [];
  for (let i = 0; i < times; i++) told.push(...(await browser.signIn(name, WRONG)).codes);
  return told;
}
const FAILED = 'SIGN_IN_FAILED';
const DELAYED = 'ATTEMPT_DELAYED';
/** As if the wait were over. */
const waited = (): Promise<unknown> => app.dataSource.query('UPDATE attempt_counters SET blocked_until = now()');

describe('guessing', () => {
  it('has to wait after five failures, longer each time, and the wait ends by itself', async () => {
    await account(app, 'guessed');
    const guesser = from('198.51.100.1');
    expect(await attempts(guesser, 'guessed', 8)).toEqual([...Array<string>(6).fill(FAILED), DELAYED, DELAYED]);
    const waits: number[] = [];
    for (let i = 0; i < 11; i++) {
      const { data, codes } = await guesser.signIn('guessed', PASSWORD);
      expect(codes).toEqual([DELAYED]);
      waits.push(Number(/(\d+)/.exec(data.signIn.problems[0].message)![1]));
      await waited();
      expect(await attempts(guesser, 'guessed', 1)).toEqual([FAILED]);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900]);
    await waited();
    expect((await guesser.signIn('guessed')).codes).toEqual([]);
    const [{ n }] = await app.dataSource.query(
      `SELECT count(*)::int AS n FROM change_sets WHERE event = 'sign-in.locked'`,
    );
    expect(n).toBe(1);
  });

  it('goes for names without an account the same way, to the word', async () => {
    await account(app, 'exists');
    const tell = async (name: string, address: string): Promise<unknown[]> => {
      const told: unknown[] = [];
      for (let i = 0; i < 8; i++) told.push((await from(address).signIn(name, WRONG)).data);
      return told;
    };
    expect(await tell('no such name', '198.51.100.2')).toEqual(await tell('exists', '198.51.100.3'));
  });

  it('side by side is counted as if one after the other', async () => {
    await account(app, 'rushed');
    judged = 0;
    const guesser = from('198.51.100.4');
    const began = performance.now();
    await Promise.all(Array.from({ length: 30 }, () => guesser.signIn('rushed', WRONG)));
    // Each wait is twice the one before: a slow machine lets a few more through, and never many.
    const waited = Math.log2(1 + (performance.now() - began) / 1000);
    expect([judged > 0, judged <= 6 + waited]).toEqual([true, true]);
  });

  it('does not lock out the owner: not elsewhere, and not in a browser that is known', async () => {
    await account(app, 'colleague');
    const [known, stranger] = [from('198.51.100.5'), from('198.51.100.5')];
    expect((await known.signIn('colleague')).codes).toEqual([]);
    await known.ask('mutation { signOut { problems { code } } }');
    await attempts(stranger, 'colleague', 7);
    expect((await stranger.signIn('colleague')).codes).toEqual([DELAYED]);
    expect((await known.signIn('colleague')).codes).toEqual([]);
    expect((await from('198.51.100.6').signIn('colleague')).codes).toEqual([]);
    // The known browser itself is slowed down as well, by what it fails; it is known for its own account only.
    expect((await attempts(known, 'colleague', 8)).slice(-2)).toEqual([DELAYED, DELAYED]);
    await account(app, 'another-colleague');
    await attempts(stranger, 'another-colleague', 7);
    expect((await known.signIn('another-colleague')).codes).toEqual([DELAYED]);
  });

  it('with one password for many names is slowed down by address, a /64 of IPv6 as one', async () => {
    const told: string[] = [];
    for (let i = 0; i < 23; i++) told.push(...(await attempts(from(`2001:db8:1:2::${i + 1}`), `name-${i}`, 1)));
    expect(told).toEqual([...Array<string>(21).fill(FAILED), DELAYED, DELAYED]);
    expect(await attempts(from('2001:db8:1:3::1'), 'name-1', 1)).toEqual([FAILED]);
  });

  it('is not helped by signing in oneself in between', async () => {
    await account(app, 'insider');
    const address = '198.51.100.8';
    for (let i = 0; i < 20; i++) await attempts(from(address), `victim-${i}`, 1);
    expect((await from(address).signIn('insider')).codes).toEqual([]);
    expect(await attempts(from(address), 'victim-20', 1)).toEqual([FAILED]);
    expect(await attempts(from(address), 'victim-21', 1)).toEqual([DELAYED]);
  });

  it('is counted by all processes together', async () => {
    await account(app, 'shared');
    const beside = await startBeside(app, { BIRLIK_TRUSTED_PROXIES: '127.0.0.1' });
    await attempts(from('198.51.100.9'), 'shared', 6);
    expect((await from('198.51.100.9', beside).signIn('shared')).codes).toEqual([DELAYED]);
    await beside.close();
  });

  it('keeps neither name nor address', async () => {
    await attempts(from('198.51.100.10'), 'a password typed as name', 1);
    const [{ dump }] = await app.dataSource.query(
      'SELECT string_agg(t::text, ?) AS dump FROM attempt_counters t'.replace('?', "','"),
    );
    expect(dump).not.toMatch(/typed|198\.51/);
    expect(dump).not.toContain(Buffer.from('typed').toString('hex'));
  });
});
