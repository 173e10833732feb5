import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../../src/app.js';
import { Settings } from '../../../../src/platform/config/settings.js';
import { openSecrets, rotateDataKey, SealedColumns, SubjectKeys } from '../../../../src/platform/secrets/index.js';
import { Browser } from '../../../support/accounts.js';
import { startApp, type TestApp } from '../../../support/app.js';
import { execute } from '../../../support/database.js';
import { registerOf, type Register } from '../../../support/register.js';
import { enrolled } from '../../../support/second-factor.js';
import { ADMIN_TOKEN, DATA_KEY, settingsOfTests } from '../../../support/settings.js';

const IINS = ['900101200010', '850512100017', '850512100804'];
/** Three numbers, the keys of as many people, and what a second factor seals. */
const SEALED = 7;
const NEW_KEY = Buffer.alloc(32, 7).toString('base64');

let app: TestApp;
let register: Register;
let dataDir: string;
let settings: Settings;
let ids: string[];
let recoveryCodes: readonly string[];

/** One register for all: what a rotation leaves behind is good for the next one, and `app` goes on holding the first key. */
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  ids = [];
  for (const iin of IINS) ids.push(await register.person({ familyName: 'Әліш', iin }));
  ({ recoveryCodes } = await enrolled(app, 'careful'));
  dataDir = mkdtempSync(join(tmpdir(), 'birlik-rotation-'));
  keep(DATA_KEY);
  settings = new Settings({ ...settingsOfTests, BIRLIK_DATA_KEY: undefined, DATA_DIR: dataDir });
});
afterAll(async () => {
  await app.close();
  rmSync(dataDir, { recursive: true });
});

const columns = (): ReturnType<SealedColumns['all']> => app.app.get(SealedColumns).all();
const rotate = (by = settings): Promise<number> => rotateDataKey(by, app.dataSource, columns());
const keep = (...keys: string[]): void =>
  writeFileSync(join(dataDir, 'data-key'), keys.map((key) => `${JSON.stringify({ key })}\n`).join(''));
const ring = (): string[] =>
  readFileSync(join(dataDir, 'data-key'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).key);

/** What a process that starts now reads: numbers by the API, found by themselves, and the history. */
async function readable(by = settings): Promise<unknown[]> {
  const started = await createApp(by, (app.dataSource.options as { url: string }).url);
  await started.listen(0, '127.0.0.1');
  const body = {
    query:
      '{ people { nodes { personalData { iin } } } one: people(filter: { iin: { eq: "850512100017" } }) { totalCount } }',
  };
  const response = await fetch(`${await started.getUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` },
    body: JSON.stringify(body),
  });
  const { data } = (await response.json()) as {
    data: { people: { nodes: { personalData: { iin: string } }[] }; one: object };
  };
  const rows = await app.dataSource.query(`SELECT after FROM changes WHERE field = 'iin' AND action = 'CHANGE'`);
  const history = await started.get(SubjectKeys).open(
    app.dataSource.manager,
    rows.map((each: { after: unknown }) => each.after),
  );
  await started.close();
  return [data.people.nodes.map((each) => each.personalData.iin).sort(), data.one, history.sort()];
}
const ALL = [[...IINS].sort(), { totalCount: 1 }, [...IINS].sort()];

describe('the data key', () => {
  it('is replaced, and recovery codes of second factors stay good', async () => {
    await rotate();
    const started = await createApp(settings, (app.dataSource.options as { url: string }).url);
    await started.listen(0, '127.0.0.1');
    const browser = new Browser(await started.getUrl());
    await browser.signIn('careful');
    expect((await browser.confirm(recoveryCodes[0]!)).codes).toEqual([]);
    await started.close();
  });

  it('is replaced: everything is sealed and hashed anew, and the old key is gone', async () => {
    const [old] = ring();
    const before = await app.dataSource.query('SELECT id, iin_sealed, iin_hash FROM people ORDER BY id');
    expect(await rotate()).toBe(SEALED);
    const after = await app.dataSource.query('SELECT id, iin_sealed, iin_hash FROM people ORDER BY id');
    expect(after.map((row: { id: string }) => row.id)).toEqual(ids.sort());
    for (const [i, row] of after.entries()) {
      expect(row.iin_sealed.equals(before[i].iin_sealed)).toBe(false);
      expect(row.iin_hash.equals(before[i].iin_hash)).toBe(false);
    }
    expect(ring()).toHaveLength(1);
    expect(ring()).not.toContain(old);
    expect(await readable()).toEqual(ALL);
  });

  it('is replaced safely when that is interrupted after half, and then tried again', async () => {
    await execute(
      app.ownerUrl,
      `
      CREATE FUNCTION interrupt() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the lights went out'; END $$;
      CREATE TRIGGER interrupt BEFORE UPDATE ON people FOR EACH ROW WHEN (NEW.id = '${ids.sort().at(-1)}') EXECUTE FUNCTION interrupt();`,
    );
    await expect(rotate()).rejects.toThrow('the lights went out');
    expect(ring()).toHaveLength(2);
    expect(await readable()).toEqual(ALL);
    const [kept] = ring();
    await execute(app.ownerUrl, 'DROP TRIGGER interrupt ON people');
    expect(await rotate()).toBe(SEALED);
    expect(ring()).toEqual([kept]);
    expect(await readable()).toEqual(ALL);
  });

  it('is replaced safely when the old key was not yet forgotten', async () => {
    await rotate();
    const [current] = ring();
    keep(current!, DATA_KEY);
    expect(await rotate()).toBe(0);
    expect(ring()).toEqual([current]);
    expect(await readable()).toEqual(ALL);
  });

  it('of the environment is replaced by the one that is set', async () => {
    const [BIRLIK_DATA_KEY] = ring();
    const present = new Settings({ ...settingsOfTests, BIRLIK_DATA_KEY });
    await expect(rotate(present)).rejects.toThrow(/^Set BIRLIK_DATA_KEY to a new key/);
    const both = new Settings({ ...settingsOfTests, BIRLIK_DATA_KEY: NEW_KEY, BIRLIK_DATA_KEYS_OLD: BIRLIK_DATA_KEY });
    expect(await readable(both)).toEqual(ALL);
    expect(await rotate(both)).toBe(SEALED);
    const only = new Settings({ ...settingsOfTests, BIRLIK_DATA_KEY: NEW_KEY });
    expect(await readable(only)).toEqual(ALL);
    await expect(openSecrets(present, app.dataSource)).rejects.toThrow(/Put the right key back/);
    keep(NEW_KEY);
  });

  it('that was replaced is refused by the database to a process that still holds it', async () => {
    await rotate();
    await register.unchanged(async () => {
      const { answer } = await register.attempt('registerPerson', { familyName: 'Кеш', iin: '900101200105' });
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    });
  });

  it('is held fast by a sealed column that nobody has declared', async () => {
    const undeclared = columns().filter(({ table }) => table !== 'people');
    await expect(rotateDataKey(settings, app.dataSource, undeclared)).rejects.toThrow(/people_iin_key_id_fk/);
    expect(await readable()).toEqual(ALL);
  });
});
