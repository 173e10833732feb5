import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Settings } from '../../../../src/platform/config/settings.js';
import { keyIdOf, openSecrets, Secrets } from '../../../../src/platform/secrets/index.js';
import { startApp, type TestApp } from '../../../support/app.js';
import { DATA_KEY } from '../../../support/settings.js';

const OTHER_KEY = Buffer.from('another-data-key-of-32-bytes-----').subarray(0, 32).toString('base64');

let app: TestApp;
let dataDir: string;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'birlik-keys-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));
afterAll(() => app.close());

const settings = (env: NodeJS.ProcessEnv): Settings => new Settings({ DATA_DIR: dataDir, ...env });
const open = (env: NodeJS.ProcessEnv): Promise<Secrets> => openSecrets(settings(env), app.dataSource);

describe('secrets', () => {
  let secrets: Secrets;
  beforeAll(() => {
    secrets = app.app.get(Secrets);
  });

  it('open what they sealed, never the same way twice', () => {
    const [one, two] = [secrets.seal('Әліш', 'a:1'), secrets.seal('Әліш', 'a:1')];
    expect(one.equals(two)).toBe(false);
    expect([one, two].map((each) => secrets.unseal(each, 'a:1'))).toEqual(['Әліш', 'Әліш']);
  });

  it('do not open a value in another place, nor one of which a bit was changed', () => {
    const sealed = secrets.seal('900101200010', 'people.iin:1');
    expect(() => secrets.unseal(sealed, 'people.iin:2')).toThrow();
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i]! ^= 1;
      expect(() => secrets.unseal(changed, 'people.iin:1')).toThrow();
    }
  });

  it('hash equal texts of one purpose equally, and of two purposes differently', () => {
    const hash = (text: string, purpose: string): string => secrets.hash(text, purpose).toString('hex');
    expect(hash('900101200010', 'iin')).toBe(hash('900101200010', 'iin'));
    expect(hash('900101200010', 'iin')).not.toBe(hash('900101200010', 'phone'));
    expect(hash('900101200010', 'iin')).not.toBe(hash('900101200011', 'iin'));
  });

  it('hash by a key of their own: another data key gives other hashes', async () => {
    await app.dataSource.query('DELETE FROM data_keys');
    const others = await open({ BIRLIK_DATA_KEY: OTHER_KEY });
    expect(others.hash('1', 'iin').equals(secrets.hash('1', 'iin'))).toBe(false);
    await app.dataSource.query('DELETE FROM data_keys');
    await open({ BIRLIK_DATA_KEY: DATA_KEY });
  });
});

describe('the keys of a start', () => {
  it('are wrong when they are not those of the database, and it is said in one sentence', async () => {
    const id = keyIdOf(app.app.get(Secrets).seal('', '')).toString('hex');
    await expect(open({ BIRLIK_DATA_KEY: OTHER_KEY })).rejects.toThrow(
      new RegExp(
        `^The personal data of this database are sealed with the data key ${id}, and BIRLIK_DATA_KEY .* holds [0-9a-f]{8}\\.`,
      ),
    );
    expect((await open({ BIRLIK_DATA_KEY: OTHER_KEY, BIRLIK_DATA_KEYS_OLD: DATA_KEY })).seal('', '')).toHaveLength(32);
  });

  it('are missed, not made anew, where something is sealed already', async () => {
    await expect(open({})).rejects.toThrow(/data-key holds none\. Put the right key back/);
    expect(() => statSync(join(dataDir, 'data-key'))).toThrow();
  });

  it('are wrong when only their name is right', async () => {
    const id = keyIdOf((await open({ BIRLIK_DATA_KEY: DATA_KEY })).seal('', ''));
    const [kept] = await app.dataSource.query('SELECT check_value FROM data_keys');
    await app.dataSource.query('UPDATE data_keys SET check_value = $1', [Buffer.concat([id, Buffer.alloc(40)])]);
    await expect(open({ BIRLIK_DATA_KEY: DATA_KEY })).rejects.toThrow(/Put the right key back/);
    await app.dataSource.query('UPDATE data_keys SET check_value = $1', [kept.check_value]);
  });

  it('are made at the first start, in a file that only its owner reads, and used at the next', async () => {
    const [kept] = await app.dataSource.query('DELETE FROM data_keys RETURNING *').then(([rows]) => rows);
    const sealed = (await open({})).seal('Әліш', 'a');
    expect(statSync(join(dataDir, 'data-key')).mode & 0o777).toBe(0o600);
    expect((await open({})).unseal(sealed, 'a')).toBe('Әліш');
    await app.dataSource.query('UPDATE data_keys SET id = $1, check_value = $2', [kept.id, kept.check_value]);
  });

  it.each([
    ['no JSON', OTHER_KEY],
    ['no key', '{}'],
    ['half a key', JSON.stringify({ key: OTHER_KEY.slice(0, 20) })],
  ])('that cannot be read are named by file and line, and by nothing of the key: %s', async (_, line) => {
    const text = `${JSON.stringify({ key: DATA_KEY })}\n${line}\n`;
    writeFileSync(join(dataDir, 'data-key'), text);
    const error = await open({}).catch((thrown: unknown) => thrown as Error);
    expect((error as Error).message).toMatch(/^The data keys of .*data-key cannot be read: line 2 is not valid$/);
    expect(inspect(error)).not.toContain(OTHER_KEY.slice(0, 6));
    expect(readFileSync(join(dataDir, 'data-key'), 'utf8')).toBe(text);
  });

  it.each([
    [{ BIRLIK_DATA_KEY: 'short' }, /32 bytes in base64/],
    [{ BIRLIK_DATA_KEYS_OLD: DATA_KEY }, /BIRLIK_DATA_KEYS_OLD needs BIRLIK_DATA_KEY/],
  ])('of a wrong form are refused with the settings: %o', (env, sentence) => {
    expect(() => settings(env)).toThrow(sentence);
  });
});
