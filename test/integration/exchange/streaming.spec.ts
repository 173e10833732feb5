import { withClient } from '../../../src/platform/database/index.js';
import { startApp, tokenWith, type TestApp } from '../../support/app.js';
import { execute } from '../../support/database.js';
import { askExport, csvOf, file } from '../../support/exports.js';
import { sendRaw } from '../../support/raw.js';
import { registerOf, type Register } from '../../support/register.js';
import { ADMIN_TOKEN } from '../../support/settings.js';
import { statementsOf } from '../../support/statements.js';
import { unzip } from '../../support/unzip.js';

/** Long lists on their way: as fast as they are taken, and never whole where they are not. */
let app: TestApp;
let register: Register;
const MANY = 6000;

beforeAll(async () => {
  app = await startApp({ BIRLIK_EXPORTS_AT_ONCE: '1' });
  register = registerOf(app);
  // More than fits between two programs while the one does not read.
  await app.dataSource.query(
    `INSERT INTO organizations (id, type, kind_id, name_kk, note)
     SELECT gen_random_uuid(), 'ASSOCIATION', (SELECT id FROM organization_kinds WHERE code = 'eca'), 'Бірлестік ' || n, repeat('мәтін ', 500)
     FROM generate_series(1, $1) n`,
    [MANY],
  );
}, 60_000);
afterAll(() => app.close());

/** The connections of lists that are on their way, by what they do. */
const long = (doing: string): Promise<unknown[]> =>
  app.dataSource.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'birlik' AND ${doing}`,
  );
const ANY = `state <> 'idle'`;
const becomes = async (count: number, doing = ANY): Promise<void> => {
  for (let tries = 0; (await long(doing)).length !== count; tries++)
    if (tries > 5000) throw new Error(`There never were ${count} with ${doing}`);
};
let left: AbortController;
beforeEach(() => {
  left = new AbortController();
});
afterEach(async () => {
  left.abort();
  await becomes(0);
});

it('nobody waits for the whole list, and nothing is read that is not taken', async () => {
  const texts = await statementsOf(async () => {
    const response = await askExport(app, 'associations', { columns: 'name,note' }, { signal: left.signal });
    const reader = response.body!.getReader();
    expect((await reader.read()).value!.length).toBeGreaterThan(0);
    await becomes(1);
    left.abort();
    await becomes(0);
  });
  const fetched = texts.filter((text) => text.startsWith('FETCH')).length;
  expect(fetched).toBeLessThan(MANY / 200);
});

it('an account takes away so many at once, and the next one when one of them is over', async () => {
  await askExport(app, 'associations', { columns: 'name,note' }, { signal: left.signal });
  await becomes(1);
  await register.unchanged(async () => {
    const second = await askExport(app, 'people', {}, { language: 'en' });
    expect(second.status).toBe(429);
    expect(second.headers.get('retry-after')).toMatch(/^[1-9]\d?$/);
    expect(((await second.json()) as { errors: unknown[] }).errors[0]).toMatchObject({
      message: 'At most 1 lists are taken away at once. Wait until one of them is done.',
      extensions: { code: 'TOO_MANY_EXPORTS', max: 1 },
    });
  });
  left.abort();
  await becomes(0);
  expect((await askExport(app, 'people')).status).toBe(200);
});

it('an account that asks for many at once takes the places of nobody else', async () => {
  const status = async (token?: string): Promise<number> => {
    const response = await askExport(app, 'people', {}, { token });
    await response.arrayBuffer();
    return response.status;
  };
  const many = Array.from({ length: 20 }, () => status());
  // The other one comes last.
  expect(await status(tokenWith('people.read'))).toBe(200);
  expect([...new Set(await Promise.all(many))].sort()).toEqual([200, 429]);
});

it('whoever leaves stops what the database does for him', async () => {
  await withClient(app.ownerUrl, async (other) => {
    await other.query('BEGIN');
    await other.query('LOCK TABLE organizations IN ACCESS EXCLUSIVE MODE');
    const asked = askExport(app, 'associations', { columns: 'name' }, { signal: left.signal }).catch(
      ({ name }: Error) => name,
    );
    await becomes(1, `wait_event_type = 'Lock'`);
    left.abort();
    expect(await asked).toBe('AbortError');
    await becomes(0);
    await other.query('ROLLBACK');
  });
});

it('no refusal of what is sent behind gets into the file', async () => {
  const asked = 'GET /export/associations?format=jsonl&columns=name,note HTTP/1.1\r\nHost: birlik';
  const bytes = `${asked}\r\nAuthorization: Bearer ${ADMIN_TOKEN}\r\n\r\n`;
  const { status, body } = await sendRaw(app, bytes, 'FOO\r\n\r\n');
  expect(status).toBe(200);
  expect(body).not.toMatch(/BAD_REQUEST|"complete":true/);
});

it('a list may take longer than a query may', async () => {
  const texts = await statementsOf(() => csvOf(app, 'people', {}));
  const [begin, timeout] = texts.slice(texts.findIndex((text) => text.startsWith('BEGIN ISOLATION')));
  expect([begin, timeout]).toEqual([expect.stringContaining('READ ONLY'), 'SET LOCAL statement_timeout = 0']);
});

it('has no more rows in a sheet than a sheet holds', async () => {
  const archive = await file(await askExport(app, 'associations', { format: 'xlsx', columns: 'name' }));
  expect(unzip(archive).get('xl/worksheets/sheet1.xml')!.match(/<row>/g)).toHaveLength(MANY + 1);
});

describe('a list that breaks off in the middle', () => {
  beforeAll(async () => {
    // Behind all others in the order of the list, and cannot be opened any more.
    const id = await register.person({ familyName: 'Яяя', iin: '900101200010' });
    await app.dataSource.query(
      `INSERT INTO people (id, family_name, sort_name) SELECT gen_random_uuid(), 'Адам', 'Адам ' || n FROM generate_series(1, 2000) n`,
    );
    await execute(app.ownerUrl, 'UPDATE people SET iin_sealed = substr(iin_sealed, 1, 30) WHERE id = $1', [id]);
  });

  it.each(['csv', 'jsonl', 'xlsx'])('does not look whole as %s', async (format) => {
    const response = await askExport(app, 'people', { format, columns: 'displayName,personalData.iin', end: 'row' });
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow('terminated');
  });
});
