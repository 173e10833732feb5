import { DayCloser } from '../../../src/modules/audit/day-closer.js';
import { startApp, type TestApp } from '../../support/app.js';
import { execute } from '../../support/database.js';
import { registerOf } from '../../support/register.js';
import { closedDays, exportOf, verdicts } from '../../support/trail.js';

let app: TestApp;
let closer: DayCloser;
beforeAll(async () => {
  app = await startApp();
  closer = app.app.get(DayCloser);
  await registerOf(app).person();
});
afterAll(() => app.close());

/** A day of Kazakhstan, and the moment at which it ends. */
const [dayOf, midnight] = [
  (date: Date): string => new Date(date.getTime() + 5 * 3_600_000).toISOString().slice(0, 10),
  (day: string): number => Date.parse(`${day}T24:00:00+05:00`),
];

/** How many entries no closed day holds. */
async function openEntries(): Promise<number> {
  const [{ n }] = await app.dataSource.query<[{ n: number }]>(
    'SELECT count(*)::integer - coalesce((SELECT sum(count)::integer FROM audit_checkpoints), 0) AS n FROM change_sets',
  );
  return n;
}

it('a day is closed when it is over in Kazakhstan, and not a moment earlier; then once', async () => {
  const [entry] = await app.dataSource.query<{ at: Date }[]>('SELECT max(recorded_at) AS at FROM change_sets');
  const day = dayOf(entry!.at);
  // Midnight may have passed since the first entries.
  await closer.closeDays(new Date(midnight(day) - 86_400_000));
  const before = await closedDays(app);
  expect(await closer.closeDays(new Date(midnight(day) - 1))).toBe(0);
  expect(await closedDays(app)).toEqual(before);
  const n = await openEntries();
  expect(await closer.closeDays(new Date(midnight(day)))).toBe(1);
  expect(await closer.closeDays(new Date(midnight(day)))).toBe(0);
  expect(await closedDays(app)).toEqual([...before, { day, count: String(n) }]);
});

it('the closing itself is an entry, which the next day holds', async () => {
  const [newest] = await app.dataSource.query<object[]>(
    'SELECT event, actor, request_id FROM change_sets ORDER BY recorded_at DESC LIMIT 1',
  );
  expect(newest).toEqual({ event: 'audit.day.closed', actor: 'system', request_id: 'close-days' });
  const closed = await closedDays(app);
  expect(await closer.closeDays(new Date(midnight(closed.at(-1)!.day) + 86_400_000))).toBe(1);
  expect((await closedDays(app)).map((each) => each.count).slice(closed.length)).toEqual(['1']);
});

it('of several processes at once one closes', async () => {
  await registerOf(app).person();
  const last = (await closedDays(app)).at(-1)!;
  const moment = new Date(midnight(last.day) + 86_400_000);
  const closed = await Promise.all(Array.from({ length: 4 }, () => closer.closeDays(moment)));
  expect(closed.reduce((a, b) => a + b)).toBe(1);
});

it('an export holds the key and every closed day, and says whether the trail is the one it was made of', async () => {
  const kept = await exportOf(app.ownerUrl);
  const lines = kept.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(Object.keys(lines[0]!)).toEqual(['publicKey']);
  const days = (await closedDays(app)).map(({ day }) => day);
  expect(lines.slice(1).map(({ day }) => day)).toEqual(days);
  const said = await verdicts(app.ownerUrl, `> birlik@0.1.0 audit:export\n${kept}`);
  expect([said.own, said.independent]).toEqual([
    expect.stringMatching(new RegExp(`, ${days.length} closed days, \\d+ records: intact$`)),
    said.own,
  ]);
});

it('a day signed by another key is told from ours', async () => {
  const stranger = 'ab'.repeat(32);
  const { own, independent } = await verdicts(app.ownerUrl, JSON.stringify({ publicKey: stranger }));
  for (const each of [own, independent]) expect(each).toMatch(/^Not intact\. forged: .*not trusted/);
  await execute(
    app.ownerUrl,
    `SET session_replication_role = replica; UPDATE audit_checkpoints SET public_key = decode('${stranger}', 'hex')`,
  );
  const forged = await verdicts(app.ownerUrl);
  for (const each of [forged.own, forged.independent]) expect(each).toMatch(/^Not intact\. forged: .*not trusted/);
});
