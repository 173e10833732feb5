import { AdminCommands, DemonstrationAccounts } from '../../../src/modules/identity/index.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, startBeside, type Json, type TestApp } from '../../support/app.js';
import { Browser } from '../../support/accounts.js';
import { ME, Offices, refusedWith } from '../../support/offices.js';

let app: TestApp;
let offices: Offices;

beforeAll(async () => {
  app = await startApp();
  offices = new Offices(app);
});
afterAll(() => app.close());

/** What a command at the keyboard says. */
async function typed(line: string, input = ''): Promise<string> {
  const said: string[] = [];
  const terminal = { print: (each: string): void => void said.push(each), read: () => Promise.resolve(input) };
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
  await app.app.get(AdminCommands).run(args, terminal);
  return said.join('\n');
}
const account = async (name: string): Promise<Json> =>
  (
    await app.dataSource.query('SELECT id, password_hash AS hash, disabled FROM accounts WHERE sign_in_name = $1', [
      name,
    ])
  )[0];

describe('the command line', () => {
  it('makes the secretary of a region with a password that is shown once and stored nowhere', async () => {
    const events = await offices.register.history(async () => {
      const said = await typed(
        'create --name a.bek --display "Айгүл Бек" --role secretary --area 330000000 --until 2999-01-01',
      );
      const password = /: (\S{20})$/.exec(said)![1]!;
      expect(JSON.stringify(await app.dataSource.query('SELECT * FROM changes'))).not.toContain(password);
    });
    expect(events.map(({ event }) => event)).toEqual(['account.created', 'grant.given', 'account.password-set']);
    expect(
      await app.dataSource.query(`SELECT DISTINCT actor FROM change_sets WHERE event = 'account.created'`),
    ).toContainEqual({ actor: 'cli' });
    const { id, hash } = await account('a.bek');
    expect(hash).toMatch(/^\$scrypt\$/);
    const told = JSON.stringify(await app.dataSource.query('SELECT * FROM changes'));
    expect(told).not.toContain(hash);
    const { me } = (await offices.signedIn(id).ask(ME)).data;
    expect(me.grants).toMatchObject([{ role: 'secretary', place: 'Жетісу облысы', validUntil: '2999-01-01' }]);
    expect(await typed('list')).toContain('a.bek\tАйгүл Бек\tsecretary in Жетісу облысы until 2999-01-01');
  });

  it('takes a password from the standard input, and shows it not', async () => {
    const said = await typed('create --name b.bek --display "Бек" --role reader --password-stdin', 'тоғыз сары кеме\n');
    expect(said).toBe('Made the account b.bek.');
  });

  it('sets a password anew, also after one for one sign-in, and ends the sessions under the old one', async () => {
    const browser = new Browser(app.url);
    expect((await browser.signIn('b.bek', 'тоғыз сары кеме')).data.signIn.session.step).toBe('DONE');
    await app.dataSource.query(
      `UPDATE accounts SET must_change_password = true, password_changed_at = now() - interval '9 days' WHERE sign_in_name = 'b.bek'`,
    );
    const password = /: (\S{20})$/.exec(await typed('reset-password --name b.bek'))![1]!;
    expect(await browser.sessions()).toEqual(['UNAUTHENTICATED']);
    expect((await browser.signIn('b.bek', password)).data.signIn.session.step).toBe('DONE');
  });

  it('gives roles and disables accounts', async () => {
    const { id } = await account('b.bek');
    await typed('grant --name b.bek --role auditor');
    expect(await refusedWith(app.asAccount(id), '{ accounts { totalCount } }')).toEqual([]);
    await typed('disable --name b.bek --reason "жұмыстан кетті"');
    expect(await refusedWith(app.asAccount(id), ME)).toEqual(['UNAUTHENTICATED']);
    expect(await typed('list')).toContain('b.bek (disabled)');
  });

  it.each([
    ['a wrong role', 'create --name c.bek --display "Бек" --role king', 'role: The code “king”'],
    [
      'a wrong area',
      'create --name c.bek --display "Бек" --role reader --area 999999999',
      'No area has the KATO code 999999999',
    ],
    ['a wrong name', 'create --name "C Bek" --display "Бек" --role reader', 'signInName: A sign-in name is made of'],
    ['no name', 'create --display "Бек" --role reader', 'signInName: This field is required'],
    ['a short password', 'create --name c.bek --display "Бек" --role reader --password-stdin', 'at least 12'],
    [
      'a password that is tried first',
      'create --name c.bek --display "Бек" --role reader --password-stdin',
      'easily guessed',
      'password1234',
    ],
    ['nobody', 'disable --name nobody --reason "ә"', 'There is no account nobody'],
    ['no command', '', 'admin create --name'],
  ])('refuses %s in a clear sentence, and leaves no trace', async (_, line, sentence, input = 'short') => {
    await offices.register.unchanged(() => expect(typed(line, input)).rejects.toThrow(sentence));
  });
});

const signIn = async (at: TestApp, signInName: string): Promise<string[]> => {
  const input = { signInName, password: 'birlik-korsetilim-2026' };
  const { data } = await at.anonymous('mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }', { input });
  return data.signIn.problems.map(({ code }: { code: string }) => code);
}; // prettier-ignore

describe('demonstration accounts', () => {
  const DEMO = `SELECT id, sign_in_name AS name FROM accounts WHERE demonstration ORDER BY sign_in_name`;

  it('are none without the sample', async () => {
    expect(await app.dataSource.query(DEMO)).toEqual([]);
  });

  it('are made once with the sample, one for each kind of work, and can do nothing where it is off', async () => {
    const withSample = await startBeside(app, { BIRLIK_SAMPLE: 'on' });
    try {
      const demonstration = withSample.app.get(DemonstrationAccounts);
      expect(await demonstration.load(systemContext())).toBe(7);
      expect(await demonstration.load(systemContext())).toBe(0);
      const rows: { id: string; name: string }[] = await app.dataSource.query(DEMO);
      expect(rows.length).toBe(7);
      const told = JSON.stringify(await app.dataSource.query('SELECT * FROM changes'));
      expect(told).not.toContain('scrypt$');
      for (const { id, name } of rows) {
        const { me } = (await withSample.asAccount(id)(ME)).data;
        expect([name, me.account.demonstration, me.account.displayName]).toEqual([
          name,
          true,
          expect.stringContaining('(көрсетілім)'),
        ]);
        expect([name, me.grants.length, me.permissions.includes('identity.grants')]).toEqual([name, 1, false]);
        expect([name, await refusedWith(app.asAccount(id), ME)]).toEqual([name, ['UNAUTHENTICATED']]);
        expect([name, await signIn(app, name)]).toEqual([name, ['SIGN_IN_FAILED']]);
        expect([name, await signIn(withSample, name)]).toEqual([name, []]);
      }
    } finally {
      await withSample.close();
    }
  });
});
