import pg from 'pg';
import { startApp, startBeside, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';

/**
 * Two processes sign on one database, and the connections of both are killed in the middle of it. `journeys/signing-killed`
 * does it with real processes.
 */
let app: TestApp;
let beside: TestApp;
let desk: AwardDesk;
let killer: pg.Client;

beforeAll(async () => {
  app = await startApp();
  beside = await startBeside(app);
  desk = await AwardDesk.open(app);
  killer = new pg.Client({ connectionString: app.ownerUrl });
  await killer.connect();
});
afterAll(async () => {
  await killer.end();
  await beside.close();
  await app.close();
});

const SIGN = 'mutation ($input: SignCertificatesInput!) { signCertificates(input: $input) { problems { code } } }';
/** Whatever is in the middle of a transaction loses its connection, as by a process that is killed. */
const KILL = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL AND backend_type = 'client backend'`;
const COUNT = 40;

it('numbers have no gap and no double after processes were killed while they signed', async () => {
  const type = await desk.award('killed', { numbered: true });
  await desk.register.done('receiveForms', { type, count: COUNT, reason: 'жүкқұжат' });
  const id = await desk.decision();
  const awards: string[] = [];
  for (let i = 0; i < COUNT; i++)
    awards.push(await desk.register.award({ type, personId: await desk.register.person(), awardDecisionId: id }));

  const waiting = [...awards];
  const signed = new Set<string>();
  let broken = 0;
  let asked = 0;
  const work = async (process: TestApp): Promise<void> => {
    for (let awardId = waiting.shift(); awardId !== undefined; awardId = waiting.shift()) {
      const { data, errors } = await process.admin(SIGN, {
        input: { decisionId: id, rows: [{ awardId, expectedVersion: 1 }] },
      });
      const codes = (data?.signCertificates?.problems ?? []).map(({ code }: { code: string }) => code);
      // It was signed, and the answer was lost.
      const isDone = errors.length === 0 && (codes.length === 0 || codes.includes('STALE_VERSION'));
      if (isDone) signed.add(awardId);
      else {
        broken++;
        waiting.push(awardId);
      }
      // The others are in the middle of theirs.
      if (++asked % 10 === 0) await killer.query(KILL);
    }
  };
  await Promise.all([app, beside, app, beside, app, beside].map(work));

  expect(broken).toBeGreaterThan(0);
  expect(signed.size).toBe(COUNT);
  const { rows } = await killer.query<{ number: number; papers: string[] }>(
    `SELECT f.number, array_agg(c.award_id::text) AS papers FROM certificate_forms f JOIN certificates c ON c.form_id = f.id GROUP BY f.number ORDER BY f.number`,
  );
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: COUNT }, (_, i) => i + 1));
  expect(new Set(rows.flatMap(({ papers }) => papers)).size).toBe(COUNT);
  const used = await killer.query(`SELECT FROM certificate_forms WHERE state = 'USED'`);
  expect(used.rowCount).toBe(COUNT);
});
