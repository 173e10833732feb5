import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../src/kernel/canonical-json.js';
import { startApp, type TestApp } from '../../support/app.js';
import { execute } from '../../support/database.js';
import { registerOf } from '../../support/register.js';
import { closedDays, closeDay, exportOf, verdictsAfter } from '../../support/trail.js';

interface Entry {
  readonly id: string;
  readonly stream: number;
  readonly sequence: number;
}

let app: TestApp;
/** Entries of one stream: of the day that was closed last, and what came after. */
let closed: Entry[];
let open: Entry[];
let kept: string;

const entriesAfter = (sequence: number, stream: number): Promise<Entry[]> =>
  execute<Entry>(
    app.ownerUrl,
    'SELECT id, stream, sequence::integer FROM change_sets s WHERE stream = $1 AND sequence > $2 ORDER BY s.sequence',
    [stream, sequence],
  );
const heads = async (): Promise<Map<number, number>> => {
  const rows = await execute<{ stream: number; n: number }>(
    app.ownerUrl,
    'SELECT stream, max(sequence)::integer AS n FROM change_sets GROUP BY stream',
  );
  return new Map(rows.map(({ stream, n }) => [stream, n]));
};

beforeAll(async () => {
  app = await startApp();
  const register = registerOf(app);
  const people = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) await register.person({ familyName: 'Әліш', givenName: 'Нұр' });
  };
  await people(40);
  await closeDay(app);
  const first = await heads();
  await people(40);
  const second = await heads();
  await closeDay(app);
  kept = await exportOf(app.ownerUrl);
  await people(40);
  // A stream with some entries in each of the three times.
  for (const [stream, head] of second) {
    const all = await entriesAfter(first.get(stream) ?? 0, stream);
    closed = all.filter(({ sequence }) => sequence <= head);
    open = all.filter(({ sequence }) => sequence > head);
    if (closed.length >= 4 && open.length >= 3) break;
  }
  expect([closed.length >= 4, open.length >= 3]).toEqual([true, true]);
});
afterAll(() => app.close());

const at = ({ stream, sequence }: Entry): RegExp => new RegExp(`stream ${stream}, sequence ${sequence}\\b`);

async function expectFound(sql: string, patterns: readonly RegExp[], lines?: string): Promise<void> {
  const { own, independent } = await verdictsAfter(app.ownerUrl, sql, lines);
  for (const said of [own, independent]) {
    expect(said).toMatch(/^Not intact\. /);
    for (const pattern of patterns) expect(said).toMatch(pattern);
  }
}

it('is intact untouched, to both, by the key alone and by what was kept', async () => {
  const found = [await verdictsAfter(app.ownerUrl, ''), await verdictsAfter(app.ownerUrl, '', kept)];
  expect(new Set(found.flatMap(({ own, independent }) => [own, independent])).size).toBe(1);
  const { length } = await closedDays(app);
  expect(found[0]!.own).toMatch(new RegExp(`^\\d{3} entries, 8 streams, ${length} closed days, \\d+ records: intact$`));
});

describe('is found, with the right entry, where somebody has', () => {
  it('edited a value of a change', () =>
    expectFound(
      `UPDATE changes SET after = '"Басқа"' WHERE change_set_id = '${closed[1]!.id}' AND field = 'familyName'`,
      [/changed/, new RegExp(closed[1]!.id), at(closed[1]!)],
    ));
  it('edited who it was', () =>
    expectFound(`UPDATE change_sets SET actor = 'somebody' WHERE id = '${open[0]!.id}'`, [
      /changed/,
      new RegExp(open[0]!.id),
    ]));
  it.each(['occurred_at', 'recorded_at'])('dated an entry back by its %s', (column) =>
    expectFound(
      `UPDATE change_sets SET ${column} = ${column} - interval '1 microsecond' WHERE id = '${closed[2]!.id}'`,
      [/changed/, new RegExp(closed[2]!.id)],
    ),
  );
  it('deleted an entry in the middle, with its changes', () =>
    expectFound(
      `DELETE FROM changes WHERE change_set_id = '${closed[1]!.id}'; DELETE FROM change_sets WHERE id = '${closed[1]!.id}'`,
      [/removed/, at(closed[1]!)],
    ));
  it('deleted the newest entries of a closed day and all after them in that stream', () => {
    const ids = [...closed.slice(-2), ...open].map(({ id }) => `'${id}'`).join();
    return expectFound(
      `DELETE FROM changes WHERE change_set_id IN (${ids}); DELETE FROM change_sets WHERE id IN (${ids})`,
      [/removed/, at(closed.at(-2)!)],
    );
  });
  it('deleted all changes of an entry', () =>
    expectFound(`DELETE FROM changes WHERE change_set_id = '${closed[0]!.id}'`, [
      /changed/,
      new RegExp(closed[0]!.id),
    ]));
  it('deleted one change of an entry', () =>
    expectFound(`DELETE FROM changes WHERE change_set_id = '${closed[0]!.id}' AND field = 'givenName'`, [
      /changed/,
      new RegExp(closed[0]!.id),
    ]));
  it('deleted the newest entry of an open day, and left its changes', () =>
    expectFound(`DELETE FROM change_sets WHERE id = '${open.at(-1)!.id}'`, [/removed/, new RegExp(open.at(-1)!.id)]));
  it('swapped two entries', () => {
    const [one, two] = [closed[1]!, closed[2]!];
    return expectFound(
      `UPDATE change_sets SET sequence = 1000000 WHERE id = '${one.id}';
       UPDATE change_sets SET sequence = ${one.sequence} WHERE id = '${two.id}';
       UPDATE change_sets SET sequence = ${two.sequence} WHERE id = '${one.id}'`,
      [/inserted or moved/, new RegExp(two.id), at(one)],
    );
  });
  it('inserted an entry in the middle', () => {
    const { stream, sequence } = closed[1]!;
    return expectFound(
      `UPDATE change_sets SET sequence = sequence + 1000001 WHERE stream = ${stream} AND sequence >= ${sequence};
       UPDATE change_sets SET sequence = sequence - 1000000 WHERE stream = ${stream} AND sequence > 1000000;
       INSERT INTO change_sets SELECT gen_random_uuid(), occurred_at, actor, request_id, event, reason, on_behalf_of, address, stream,
         ${sequence}, recorded_at, previous_hash, hash FROM change_sets WHERE stream = ${stream} AND sequence = ${sequence + 1}`,
      [/changed|inserted or moved/, at(closed[1]!)],
    );
  });
  it('put an entry at the end that was not sealed', () => {
    const last = open.at(-1)!;
    const next = { ...last, sequence: last.sequence + 1 };
    return expectFound(
      `INSERT INTO change_sets SELECT gen_random_uuid(), occurred_at, actor, request_id, event, reason, on_behalf_of, address, stream,
         sequence + 1, recorded_at, hash, hash FROM change_sets WHERE id = '${last.id}'`,
      [/changed/, at(next)],
    );
  });
  it('restored an older copy of the entries', () =>
    expectFound(
      `DELETE FROM change_sets s WHERE stream = ${closed[0]!.stream} AND sequence >= ${closed[1]!.sequence}`,
      [/removed/, at(closed[1]!)],
    ));
  it('restored an older copy of the changes', () =>
    expectFound(
      `DELETE FROM changes WHERE change_set_id IN (SELECT id FROM change_sets WHERE stream = ${open[0]!.stream}
         AND sequence >= ${open[1]!.sequence})`,
      [/changed/, new RegExp(open[1]!.id)],
    ));
  it('restored an older copy of the checkpoints', () =>
    expectFound(`DELETE FROM audit_checkpoints WHERE day = (SELECT max(day) FROM audit_checkpoints)`, [
      /removed/,
      /tells of/,
    ]));
  it('altered a checkpoint', () =>
    expectFound(`UPDATE audit_checkpoints SET count = count - 1 WHERE day = (SELECT min(day) FROM audit_checkpoints)`, [
      /forged/,
      /not what was signed/,
    ]));
});

describe('a stream that was sealed anew', () => {
  /** As the application would have sealed it: the way of whoever knows the format. */
  async function resealed(from: Entry): Promise<string> {
    const all = [...closed, ...open].filter(({ sequence }) => sequence >= from.sequence);
    const rows = await execute<Record<string, unknown> & { id: string; previousHash: string }>(
      app.ownerUrl,
      `SELECT s.id, stream, sequence::integer, to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "recordedAt",
         to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "occurredAt", 'another' AS actor,
         on_behalf_of AS "onBehalfOf", address, request_id AS "requestId", event, reason, encode(previous_hash, 'hex') AS "previousHash",
         (SELECT json_agg(json_build_object('id', c.id, 'position', position, 'action', action, 'entity', entity, 'entityId', entity_id,
           'field', field, 'before', before, 'after', after) ORDER BY position) FROM changes c WHERE change_set_id = s.id) AS changes
       FROM change_sets s WHERE s.id = ANY ($1) ORDER BY s.sequence`,
      [all.map(({ id }) => id)],
    );
    let previous = rows[0]!.previousHash;
    const statements = rows.map((row) => {
      const before = previous;
      previous = createHash('sha256')
        .update(canonicalJson({ ...row, previousHash: before }))
        .digest('hex');
      return `UPDATE change_sets SET actor = 'another', previous_hash = '\\x${before}', hash = '\\x${previous}' WHERE id = '${row.id}'`;
    });
    return statements.join(';');
  }

  it('is found where only the altered entry was: the next one tells', async () => {
    const [alone] = (await resealed(closed[1]!)).split(';');
    return expectFound(alone!, [/changed/, new RegExp(closed[1]!.id), at(closed[1]!)]);
  });

  it('is found at the end of the closed day', async () =>
    expectFound(await resealed(closed[1]!), [/changed/, at(closed.at(-1)!), /was closed upon other/]));

  it('within the open day is not found: what its entries say now hangs together', async () => {
    const { own, independent } = await verdictsAfter(app.ownerUrl, await resealed(open[0]!), kept);
    expect([own, independent]).toEqual([expect.stringMatching(/: intact$/), expect.stringMatching(/: intact$/)]);
  });
});

describe('the end cut off in all places', () => {
  const cut = (): string => `
    CREATE TEMP TABLE gone AS SELECT s.id FROM change_sets s WHERE recorded_at >=
      (SELECT max(recorded_at) FROM change_sets WHERE event = 'audit.day.closed');
    DELETE FROM changes WHERE change_set_id IN (SELECT id FROM gone);
    DELETE FROM change_sets WHERE id IN (SELECT id FROM gone);
    DELETE FROM audit_checkpoints WHERE day = (SELECT max(day) FROM audit_checkpoints)`;

  it('is found by the records of which nothing is told any more', () =>
    expectFound(cut(), [
      /the trail is, the register differs from it/,
      /^Person [0-9a-f-]{36}: is in the table people/m,
    ]));

  it('is found by who has kept the checkpoints', () =>
    expectFound(cut(), [/changed/, /not the one that was kept/], kept));
});
