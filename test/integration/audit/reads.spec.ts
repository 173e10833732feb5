import { Actor, everywhere } from '../../../src/platform/access/index.js';
import { NO_CALLER, RequestContext } from '../../../src/platform/context/index.js';
import { GuardedReads } from '../../../src/platform/reading/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { UNKNOWN_ID } from '../../support/register.js';
import { verdicts } from '../../support/trail.js';

let app: TestApp;
let reads: GuardedReads;
beforeAll(async () => {
  app = await startApp();
  reads = app.app.get(GuardedReads);
});
afterAll(() => app.close());

const asked = (requestId: string, actor = 'analyst'): RequestContext =>
  new RequestContext(new Actor(actor, everywhere([])), requestId, new Date(), 'kk', false, {
    ...NO_CALLER,
    address: '10.0.0.7',
  });
const iin = { entity: 'Person', entityId: UNKNOWN_ID, field: 'iin' };
const entries = (
  event: string,
): Promise<{ request_id: string; actor: string; reason: string | null; fields: string[] }[]> =>
  app.dataSource.query(
    `SELECT request_id, actor, reason, (SELECT array_agg(action || ' ' || entity || '.' || field ORDER BY position) FROM changes
       WHERE change_set_id = s.id) AS fields FROM change_sets s WHERE event = $1 ORDER BY recorded_at, stream, sequence`,
    [event],
  );
/** Transactions that have written entries of the event. */
const transactions = async (event: string): Promise<number> => {
  const [row] = await app.dataSource.query<{ n: number }[]>(
    'SELECT count(DISTINCT xmin::text)::integer AS n FROM change_sets WHERE event = $1',
    [event],
  );
  return row!.n;
};

it('stand in the trail when the call comes back, with who, what and why', async () => {
  await reads.recordDisclosures(asked('one'), [iin, { ...iin, field: 'phone' }], 'person.revealed', 'анықтама үшін');
  expect(await entries('person.revealed')).toEqual([
    { request_id: 'one', actor: 'analyst', reason: 'анықтама үшін', fields: ['READ Person.iin', 'READ Person.phone'] },
  ]);
});

it('of nothing make no entry', async () => {
  await reads.recordDisclosures(asked('nothing'), [], 'nothing.seen');
  expect(await entries('nothing.seen')).toEqual([]);
});

it('that come together share a transaction, each an entry of its own', async () => {
  await Promise.all(
    Array.from({ length: 100 }, (_, i) => reads.recordDisclosures(asked(`r${i}`, `actor-${i}`), [iin], 'together')),
  );
  expect((await entries('together')).map(({ request_id, actor }) => [request_id, actor])).toEqual(
    Array.from({ length: 100 }, (_, i) => [`r${i}`, `actor-${i}`]),
  );
  expect(await transactions('together')).toBe(1);
});

it('are gathered while a write is under way, and the trail stays whole beyond one batch', async () => {
  const waves = Array.from({ length: 40 }, async (_, wave) => {
    for (let turn = 0; turn < wave; turn++) await new Promise(setImmediate);
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => reads.recordDisclosures(asked(`w${wave}-${i}`), [iin], 'waves')),
    );
  });
  await Promise.all(waves);
  expect(await entries('waves')).toHaveLength(1200);
  expect(await transactions('waves')).toBeLessThan(40);
  const { own, independent } = await verdicts(app.ownerUrl);
  expect([own, independent]).toEqual([expect.stringMatching(/: intact$/), independent]);
  expect(independent).toBe(own);
});

it('that cannot be stored fail alone', async () => {
  const all = await Promise.allSettled([
    reads.recordDisclosures(asked('good-1'), [iin], 'mixed'),
    reads.recordDisclosures(asked('bad'), [{ ...iin, entityId: 'no id' }], 'mixed'),
    reads.recordDisclosures(asked('good-2'), [iin], 'mixed'),
  ]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect((await entries('mixed')).map(({ request_id }) => request_id).sort()).toEqual(['good-1', 'good-2']);
});
