import { Actor, everywhere } from '../../../src/platform/access/index.js';
import { NO_CALLER, RequestContext } from '../../../src/platform/context/index.js';
import { UnitOfWork } from '../../../src/platform/database/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { eventually } from '../../support/offices.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';
import { verdicts } from '../../support/trail.js';

let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const account = { id: UNKNOWN_ID, language: 'kk', onBehalfOf: '01890000-0000-7000-8000-00000000000a' } as const;
const contextOf = (address = ''): RequestContext =>
  new RequestContext(new Actor('substitute', everywhere([]), account), 'request-1', new Date(), 'kk', false, {
    ...NO_CALLER,
    address,
  });
const event = (name: string) => ({
  name,
  changes: [{ entity: 'Session', entityId: UNKNOWN_ID, field: 'account', before: null, after: name }],
});
const count = async (): Promise<number> => {
  const [row] = await app.dataSource.query<{ n: number }[]>('SELECT count(*)::integer AS n FROM change_sets');
  return row!.n;
};
/** How many wait for a stream of the trail. */
const waiting = async (): Promise<number> => {
  const [row] = await app.dataSource.query<{ n: number }[]>(
    `SELECT count(*)::integer AS n FROM pg_locks l JOIN pg_database d ON d.oid = l.database
      WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()`,
  );
  return row!.n;
};

describe('an entry', () => {
  it('says from where it was asked, shortened', async () => {
    await register.person({ familyName: 'Әліш' });
    const [row] = await app.dataSource.query<object[]>(
      `SELECT event, actor, address, on_behalf_of FROM change_sets ORDER BY recorded_at DESC, stream DESC, sequence DESC LIMIT 1`,
    );
    expect(row).toEqual({
      event: 'person.registered',
      actor: 'administrator',
      address: '127.0.0.0/24',
      on_behalf_of: null,
    });
  });

  it('says for whom a substitute acted, what was changed and what was shown, in this order', async () => {
    const reads = [{ entity: 'Person', entityId: UNKNOWN_ID, field: 'iin' }];
    await app.app.get(UnitOfWork).run(contextOf('2001:db8:1::7'), (tx) => {
      tx.record({ ...event('person.revealed'), reads, reason: 'анықтама' });
      return Promise.resolve();
    });
    const rows = await app.dataSource.query<object[]>(
      `SELECT on_behalf_of, address, reason, position, action, field, before, after FROM change_sets s JOIN changes c ON c.change_set_id = s.id
       WHERE event = 'person.revealed' ORDER BY position`,
    );
    const set = { on_behalf_of: account.onBehalfOf, address: '2001:db8:1::/48', reason: 'анықтама', before: null };
    expect(rows).toEqual([
      { ...set, position: 0, action: 'CHANGE', field: 'account', after: 'person.revealed' },
      { ...set, position: 1, action: 'READ', field: 'iin', after: null },
    ]);
  });
});

describe('the chain', () => {
  it('takes a command of many events in one statement, one after the other in one stream', async () => {
    const statements: string[] = [];
    await app.app.get(UnitOfWork).run(contextOf(), (tx) => {
      const query = tx.db.query.bind(tx.db);
      tx.db.query = (text: string, ...rest: never[]) => {
        statements.push(text);
        return query(text, ...rest) as never;
      };
      for (let i = 0; i < 300; i++) tx.record(event(`many-${i}`));
      return Promise.resolve();
    });
    expect(statements).toHaveLength(1);
    const [row] = await app.dataSource.query<object[]>(
      `SELECT count(DISTINCT stream)::integer AS streams, (max(sequence) - min(sequence))::integer AS distance,
         bool_and(ordered) AS ordered FROM (SELECT stream, sequence, split_part(event, '-', 2)::integer
           = row_number() OVER (ORDER BY sequence) - 1 AS ordered FROM change_sets WHERE event LIKE 'many-%') s`,
    );
    expect(row).toEqual({ streams: 1, distance: 299, ordered: true });
  });

  it('lets commands commit side by side, and waits where all streams are taken', async () => {
    const unit = app.app.get(UnitOfWork);
    let open!: () => void;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const taken: number[] = [];
    // Each holds its stream after having been written, as a slow commit would.
    const held = Array.from({ length: 8 }, (_, i) =>
      unit.silently(async (db) => {
        const rows = await db.query<{ stream: number }[]>(
          'SELECT stream FROM unnest($1::integer[]) AS s (stream) WHERE pg_try_advisory_xact_lock(7461904, stream) LIMIT 1',
          [Array.from({ length: 8 }, (_, k) => (i + k) % 8)],
        );
        expect(rows).toHaveLength(1);
        taken.push(rows[0]!.stream);
        await gate;
      }),
    );
    await eventually(() => expect(taken).toHaveLength(8));
    let done = false;
    const ninth = register.person({ familyName: 'Сегізінші' }).then(() => (done = true));
    await eventually(async () => expect(await waiting()).toBe(1));
    expect(done).toBe(false);
    open();
    await Promise.all([...held, ninth]);
    expect(done).toBe(true);
  });

  it('is whole after many commands at once', async () => {
    const before = await count();
    await Promise.all(
      Array.from({ length: 60 }, (_, i) => register.person({ familyName: `Көп-${'а'.repeat(1 + (i % 5))}` })),
    );
    expect(await count()).toBe(before + 60);
    const { own, independent } = await verdicts(app.ownerUrl);
    expect(own).toMatch(new RegExp(`^${before + 60} entries, 8 streams, \\d closed days, \\d+ records: intact$`));
    expect(independent).toBe(own);
  });

  it('holds whatever text and value a change may have', async () => {
    const values = [
      'Ә «қ»   "\\ /',
      1e21,
      -0,
      0.1,
      1e-7,
      [null, true, { b: 1, а: 2, ' ': 'ü' }],
      new Date(0),
      undefined,
      '\u0001',
    ];
    await app.app.get(UnitOfWork).run(contextOf(), (tx) => {
      const changes = values.map((after, i) => ({
        entity: 'Person',
        entityId: UNKNOWN_ID,
        field: `f${i}`,
        before: null,
        after,
      }));
      tx.record({ name: 'odd', changes, reason: '\ud83d\ude00 “себеп”' });
      return Promise.resolve();
    });
    expect((await verdicts(app.ownerUrl)).own).toMatch(/: intact$/);
    expect((await verdicts(app.ownerUrl)).independent).toMatch(/: intact$/);
  });
});
