import { EVERYWHERE, Actor, type Rights } from '../../../../src/platform/access/index.js';
import { RequestContext } from '../../../../src/platform/context/index.js';
import { Reader } from '../../../../src/platform/reading/index.js';
import { Pools } from '../../../../src/platform/reading/pools.js';
import { Snapshot } from '../../../../src/platform/reading/snapshot.js';
import { startApp, within, type TestApp } from '../../../support/app.js';
import { Register } from '../../../support/register.js';
import { statementsOf } from '../../../support/statements.js';

/** Queries that the house asks itself: whole answers, and rows of a list as a stream. */
let app: TestApp;
let register: Register;
let reader: Reader;
let here: string;

const MANY = 450;
const NAMES = 'query ($f: OrganizationFilter) { associations(filter: $f) { nodes { name { kk } } } }';

const contextOf = (rights: Rights): RequestContext =>
  new RequestContext(new Actor('tester', rights), 'test', new Date(), 'kk');
const holding = (...permissions: string[]): RequestContext =>
  contextOf(new Map(permissions.map((each) => [each, EVERYWHERE])));

async function taken<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

beforeAll(async () => {
  app = await startApp();
  register = new Register(app);
  reader = app.app.get(Reader);
  here = await register.area('330000000');
  await app.dataSource.query(
    `INSERT INTO organizations (id, type, kind_id, name_kk)
     SELECT gen_random_uuid(), 'ASSOCIATION', (SELECT id FROM organization_kinds WHERE code = 'eca'), 'Бірлестік ' || n FROM generate_series(1, $1) n`,
    [MANY],
  );
});
afterAll(() => app.close());

describe('a query of the house', () => {
  const DOCUMENT = 'query ($n: Int) { __typename associations(first: $n) { totalCount nodes { name { kk } } } }';

  it('answers as outside, in the order of the document', async () => {
    const inside = await reader.query(holding('organizations.read'), DOCUMENT, { n: 3 });
    expect(JSON.stringify(inside)).toBe(JSON.stringify((await app.admin(DOCUMENT, { n: 3 })).data));
  });

  it('is refused as outside', async () => {
    await expect(reader.query(holding(), DOCUMENT)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const wrong = reader.query(holding('organizations.read'), DOCUMENT, { n: 101 });
    await expect(wrong).rejects.toMatchObject({ extensions: { code: 'PAGE_SIZE' }, path: ['associations'] });
  });

  it('is judged when it is first used, and its variables each time', async () => {
    const ctx = holding('organizations.read');
    await expect(reader.query(ctx, '{ nothing }')).rejects.toThrow(
      'An own document is wrong: Cannot query field "nothing"',
    );
    await expect(reader.query(ctx, DOCUMENT, { n: 'x' })).rejects.toThrow('Variable "$n" got invalid value "x"');
    await expect(reader.query(ctx, '{ me { account { id } } }')).rejects.toThrow('not answered by the read path');
  });
});

describe('a stream of the house', () => {
  it('gives every row of the list in its order', async () => {
    const rows = await taken(reader.stream<{ name: { kk: string } }>(holding('organizations.read'), NAMES));
    const ordered: { name: string }[] = await app.dataSource.query(
      `SELECT name_kk AS name FROM organizations WHERE type = 'ASSOCIATION' ORDER BY name_kk COLLATE "kk-x-icu", id`,
    );
    expect(rows.map((row) => row.name.kk)).toEqual(ordered.map(({ name }) => name));
    expect(rows).toHaveLength(MANY);
  });

  it('filters and searches as the list does', async () => {
    const ctx = holding('organizations.read');
    await register.body('Қостанай ассамблеясы');
    const search = '{ bodies(search: "ассамблея Костанай") { nodes { name { kk } } } }';
    expect(await taken(reader.stream(ctx, search))).toEqual([{ name: { kk: 'Қостанай ассамблеясы' } }]);
    expect(await taken(reader.stream(ctx, NAMES, { f: { synthetic: true } }))).toEqual([]);
  });

  it('sees one moment', async () => {
    const rows = reader.stream(holding('organizations.read'), NAMES);
    await rows.next();
    await register.association('Ааа кейін тіркелген');
    expect(await taken(rows)).toHaveLength(MANY - 1);
  });

  it('reads no further than it is taken, and lets go when it is left', async () => {
    const texts = await statementsOf(async () => {
      for await (const _ of reader.stream(holding('organizations.read'), NAMES)) break;
    });
    expect(texts.filter((text) => text.startsWith('FETCH'))).toHaveLength(1);
    expect(texts.at(-1)).toBe('ROLLBACK');
    const open = await app.dataSource.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
    );
    expect(open).toEqual([]);
    for (let times = 0; times < 50; times++)
      for await (const _ of reader.stream(holding('organizations.read'), NAMES)) break;
  });

  it('shows what the rights show, and it is kept who saw what before a row leaves', async () => {
    const phone = '+7 701 000 00 00';
    const person = await register.person({ familyName: 'Әліш', areaId: here, phone, iin: '900101200010' });
    await register.person({ familyName: 'Құпиябаев', phone });
    const document = '{ people { nodes { id personalData { phone iin hiddenFields } } } }';
    const rights = contextOf(new Map(['people.read', 'people.personal.contacts', 'people.personal.iin'].map((each) => [each, within(here)]))); // prettier-ignore
    const rows = reader.stream<{ id: string; personalData: object }>(rights, document);
    const { value } = await rows.next();
    expect(value).toMatchObject({ id: person, personalData: { phone, iin: '900101200010' } });
    const kept: { fields: string[] }[] = await app.dataSource.query(
      `SELECT array_agg(c.field ORDER BY c.field) AS fields FROM changes c WHERE c.action = 'READ' AND c.entity_id = $1`,
      [person],
    );
    expect(kept[0]!.fields).toEqual(['iin', 'phone']);
    expect(await taken(rows)).toEqual([]);
  });

  it('is refused as the list is, and takes no pages', async () => {
    const first = (ctx: RequestContext, document: string): Promise<unknown> => reader.stream(ctx, document).next();
    const ctx = holding('organizations.read');
    await expect(first(holding(), NAMES)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(first(ctx, '{ associations(search: "!") { nodes { id } } }')).rejects.toMatchObject({ extensions: { code: 'SEARCH_EMPTY', argument: 'search' } }); // prettier-ignore
    await expect(first(ctx, '{ associations(first: 3) { nodes { id } } }')).rejects.toThrow('has no pages');
    await expect(first(ctx, '{ associations { totalCount nodes { id } } }')).rejects.toThrow('`nodes` alone');
    await expect(first(ctx, '{ a: associations { nodes { id } } b: associations { nodes { id } } }')).rejects.toThrow(
      'of one list',
    );
  });
});

it('a moment that was closed is read no further: its connection may be another’s', async () => {
  const pool = app.app.get(Pools).of(true);
  const [unread, half] = [await Snapshot.open(pool), await Snapshot.open(pool)];
  const rows = half.rows({ text: 'SELECT generate_series(1, 10)::text' }, [], 2);
  await rows.next();
  for (const each of [unread, half]) await each.close();
  for (const next of [unread.rows({ text: `SELECT 'x'` }, []).next(), rows.next()])
    await expect(next).rejects.toThrow('after it was closed');
});
