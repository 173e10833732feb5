import fc from 'fast-check';
import { startApp, type TestApp } from '../../../support/app.js';
import { cases } from '../../../support/seed.js';

/** Paging through people, memberships and organizations of random data: ties, unknown dates, Kazakh order, inserts. */
let app: TestApp;
let kind: string;

beforeAll(async () => {
  app = await startApp();
  const kinds: { id: string }[] = await app.dataSource.query(`SELECT id FROM organization_kinds WHERE code = 'eca'`);
  kind = kinds[0]!.id;
});
afterAll(() => app.close());

const LETTERS = [...'аәбғдёзийкқлмнңоөпрстуұүфхһцчшыіьэюяАӘҚІҮ'];
const name = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 3 }).map((letters) => letters.join(''));
const day = fc.option(fc.constantFrom('2001-01-01', '2010-05-05', '2010-05-06', '2020-12-31'), { nil: null });
const rows = fc.array(fc.tuple(name, day), { minLength: 0, maxLength: 25 });

interface Page {
  readonly edges: { cursor: string; node: { id: string } }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: number;
}
const DOCUMENT = `query ($first: Int, $after: String, $last: Int, $before: String, $order: OrganizationOrder) {
  organizations(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

async function page(variables: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await app.admin(DOCUMENT, variables);
  expect(errors).toEqual([]);
  return (data as { organizations: Page }).organizations;
}

async function insert(given: readonly (readonly [string, string | null])[]): Promise<void> {
  for (const [text, founded] of given) {
    await app.dataSource.query(
      `INSERT INTO organizations (id, type, kind_id, name_kk, founded_text, founded_earliest, founded_latest)
       VALUES (gen_random_uuid(), 'ASSOCIATION', $1, $2, $3::text, $3::date, $3::date)`,
      [kind, text, founded],
    );
  }
}

const collator = new Intl.Collator('kk');
interface Known {
  id: string;
  name_kk: string;
  founded: string | null;
}
/** The whole list as JavaScript orders it: an independent opinion. */
async function expected(field: string, descending: boolean): Promise<string[]> {
  const all: Known[] = await app.dataSource.query(
    `SELECT id, name_kk, founded_earliest::text AS founded FROM organizations`,
  );
  const sign = descending ? -1 : 1;
  const byFounded = (a: Known, b: Known): number => {
    if (a.founded === b.founded) return 0;
    if (a.founded === null || b.founded === null) return a.founded === null ? 1 : -1;
    return sign * (a.founded < b.founded ? -1 : 1);
  };
  const byName = (a: Known, b: Known): number => sign * collator.compare(a.name_kk, b.name_kk);
  const byId = (a: Known, b: Known): number => sign * (a.id < b.id ? -1 : 1);
  return all.sort((a, b) => (field === 'NAME' ? byName(a, b) : byFounded(a, b)) || byId(a, b)).map((each) => each.id);
}

async function forward(order: object, size: number): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const got: Page = await page({ first: size, after, order });
    seen.push(...got.edges.map((each) => each.node.id));
    expect(got.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(got.pageInfo.endCursor).toBe(got.edges.at(-1)?.cursor ?? null);
    if (!got.pageInfo.hasNextPage) return seen;
    after = got.pageInfo.endCursor;
  }
}
async function backward(order: object, size: number): Promise<string[]> {
  const seen: string[] = [];
  for (let before: string | null = null; ;) {
    const got: Page = await page({ last: size, before, order });
    seen.unshift(...got.edges.map((each) => each.node.id));
    expect(got.pageInfo.hasNextPage).toBe(before !== null);
    expect(got.pageInfo.startCursor).toBe(got.edges[0]?.cursor ?? null);
    if (!got.pageInfo.hasPreviousPage) return seen;
    before = got.pageInfo.startCursor;
  }
}

describe('paging', () => {
  it('visits every record once and in order, forward and backward, with ties and unknown dates', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom('NAME', 'FOUNDED'),
        fc.boolean(),
        fc.integer({ min: 1, max: 7 }),
        async (given, field, descending, size) => {
          await app.dataSource.query('DELETE FROM organizations');
          await insert(given);
          const order = { field, direction: descending ? 'DESC' : 'ASC' };
          const all = await expected(field, descending);
          expect(await forward(order, size)).toEqual(all);
          expect(await backward(order, size)).toEqual(all);
          const some = all.length > 0;
          const none = { edges: [], totalCount: all.length };
          const ends = { startCursor: null, endCursor: null };
          expect(await page({ first: 0, order })).toEqual({
            ...none,
            pageInfo: { ...ends, hasNextPage: some, hasPreviousPage: false },
          });
          expect(await page({ last: 0, order })).toEqual({
            ...none,
            pageInfo: { ...ends, hasNextPage: false, hasPreviousPage: some },
          });
        },
      ),
      { numRuns: cases(25), endOnFailure: true },
    );
  }, 120_000);

  it('neither repeats nor loses a record that was there when others are inserted meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        rows,
        fc.constantFrom('NAME', 'FOUNDED'),
        fc.boolean(),
        async (first, later, field, descending) => {
          await app.dataSource.query('DELETE FROM organizations');
          await insert(first);
          const order = { field, direction: descending ? 'DESC' : 'ASC' };
          const before = await expected(field, descending);
          const start = await page({ first: 3, order });
          await insert(later);
          const rest: string[] = [];
          for (let after = start.pageInfo.endCursor; after !== null;) {
            const got = await page({ first: 3, after, order });
            rest.push(...got.edges.map((each) => each.node.id));
            after = got.pageInfo.hasNextPage ? got.pageInfo.endCursor : null;
          }
          const seen = [...start.edges.map((each) => each.node.id), ...rest];
          expect(new Set(seen).size).toBe(seen.length);
          expect(before.filter((id) => !seen.includes(id))).toEqual([]);
        },
      ),
      { numRuns: cases(15), endOnFailure: true },
    );
  }, 120_000);

  it.each([
    ['a page too large', { first: 101 }, 'PAGE_SIZE'],
    ['a negative page', { first: -1 }, 'PAGE_SIZE'],
    ['both directions', { first: 1, last: 1 }, 'PAGE_DIRECTION'],
    ['a cursor that is none', { first: 1, after: 'abc' }, 'INVALID_CURSOR'],
    [
      'a cursor of another order',
      {
        first: 1,
        after: Buffer.from('["Organization NAME","а","00000000-0000-7000-8000-000000000000"]').toString('base64'),
        order: { field: 'FOUNDED' },
      },
      'INVALID_CURSOR',
    ],
    [
      'a cursor with a forged key',
      {
        first: 1,
        after: Buffer.from('["Organization NAME",{"a":1},"00000000-0000-7000-8000-000000000000"]').toString('base64'),
      },
      'INVALID_CURSOR',
    ],
  ])('refuses %s', async (_what, variables, code) => {
    const { errors } = await app.admin(DOCUMENT, { order: { field: 'NAME' }, ...variables });
    expect(errors.map((each) => each.extensions.code)).toEqual([code]);
  });

  it('refuses a cursor of another list, though it be of the same order', async () => {
    const { edges } = await page({ first: 1, order: { field: 'NAME' } });
    for (const list of ['associations', 'bodies', 'institutions', 'people', 'facilities']) {
      const document = `query ($after: String) { ${list}(first: 1, after: $after, orderBy: { field: NAME }) { totalCount } }`;
      const { errors } = await app.admin(document, { after: edges[0]!.cursor });
      expect(errors.map((each) => [each.extensions.code, each.path])).toEqual([['INVALID_CURSOR', [list]]]);
    }
  });

  it.each([
    'totalCount',
    'pageInfo { hasNextPage }',
    'pageInfo { hasPreviousPage }',
    'nodes { id }',
    'edges { cursor }',
    '__typename',
  ])('refuses a cursor that is none, whatever is asked: %s', async (asked) => {
    for (const bound of ['first: 1, after', 'last: 0, before', 'first: 0, after']) {
      const { errors } = await app.admin(`{ organizations(${bound}: "abc") { ${asked} } }`);
      expect(errors.map((each) => each.extensions.code)).toEqual(['INVALID_CURSOR']);
    }
  });
});
