import { once } from 'node:events';
import { EventEmitter } from 'node:events';
import { refuse } from '../../../../src/kernel/refusal.js';
import { RequestContext } from '../../../../src/platform/context/index.js';
import { UnitOfWork } from '../../../../src/platform/database/index.js';
import { JobKinds, JobsService, type JobAtWork } from '../../../../src/platform/jobs/index.js';
import { UnfinishedJobs } from '../../../../src/platform/jobs/unfinished-jobs.js';
import { common } from '../../../../src/platform/problems/index.js';
import { startApp, startBeside, type Json, type TestApp } from '../../../support/app.js';
import { codeOf, take } from '../../../support/files.js';
import { eventually, Offices } from '../../../support/offices.js';

/** Two processes that share one queue, and a third that only asks. */
let app: TestApp;
let workers: readonly [TestApp, TestApp];
let offices: Offices;
let owner: string;
let other: string;

interface Counting {
  readonly steps: number;
  /** What happens at its last step. */
  readonly end?: 'refuse' | 'break' | 'wait';
}
/** Told at the last step of a job that waits; it goes on when it is told so. */
const signals = new EventEmitter();
const doneBy: string[] = [];

function declareOn(process: TestApp, name: string): void {
  process.app.get(JobKinds).declare<Counting>({
    name: 'test.count',
    work: async (ctx, { steps, end }, job: JobAtWork) => {
      doneBy.push(name);
      for (let step = 1; step <= steps; step++) await job.progress(step, steps);
      if (end === 'refuse') refuse(common.NOT_FOUND);
      if (end === 'break') throw new Error('A fault of the program');
      if (end === 'wait') {
        const goOn = once(signals, `go on ${name}`);
        signals.emit('waiting', name);
        await goOn;
        await job.progress(steps, steps);
      }
      const lines = Array.from({ length: steps }, (_, i) => Buffer.from(`${i + 1}. ${ctx.actor.id}\n`));
      return { fileName: 'Санақ.txt', content: lines as unknown as AsyncIterable<Uint8Array> };
    },
  });
}

beforeAll(async () => {
  app = await startApp();
  workers = [
    await startBeside(app, { BIRLIK_JOBS_AT_ONCE: '1' }),
    await startBeside(app, { BIRLIK_JOBS_AT_ONCE: '1' }),
  ];
  declareOn(app, 'asking');
  workers.forEach((each, i) => declareOn(each, `worker ${i}`));
  offices = new Offices(app);
  [owner, other] = [(await offices.holder({ role: 'reader' })).id, (await offices.holder({ role: 'reader' })).id];
});
afterEach(() => void (doneBy.length = 0));
afterAll(async () => {
  for (const each of [...workers, app]) await each.close();
});

async function start(input: Counting, account = owner): Promise<string> {
  const actor = (await app.actorOf(account))!;
  const ctx = new RequestContext(actor, 'test', new Date(), 'kk');
  return app.app.get(UnitOfWork).run(ctx, (tx) => app.app.get(JobsService).start(tx, 'test.count', input));
}
const FIELDS = 'id kind state done total problem problemText fileName path startedAt finishedAt';
async function shown(id: string, account = owner): Promise<Json> {
  const { data } = await app.asAccount(account)(`query ($id: ID!) { job(id: $id) { ${FIELDS} } }`, { id });
  return data.job;
}
const becomes = (id: string, state: string): Promise<Json> =>
  eventually(async () => {
    const job = await shown(id);
    expect(job.state).toBe(state);
    return job;
  });
async function cancel(id: string, account = owner): Promise<Json> {
  const document = 'mutation ($id: ID!) { cancelJob(input: { id: $id }) { job { state } problems { code path } } }';
  return (await app.asAccount(account)(document, { id })).data.cancelJob;
}

describe('a job', () => {
  it('is done by another process, with progress, and its file waits for whoever has asked', async () => {
    const id = await start({ steps: 3 });
    const job = await becomes(id, 'DONE');
    expect(job).toMatchObject({
      kind: 'test.count',
      done: 3,
      total: 3,
      problem: null,
      fileName: 'Санақ.txt',
      path: `/jobs/${id}/file`,
    });
    const { status, bytes } = await take(app, job.path, `account:${owner}`);
    expect([status, bytes.toString()]).toEqual([200, `1. ${owner}\n2. ${owner}\n3. ${owner}\n`]);
  });

  it('is nobody else’s to see, to take or to cancel', async () => {
    const id = await start({ steps: 1 });
    const { path } = await becomes(id, 'DONE');
    expect(await shown(id, other)).toBeNull();
    expect(codeOf(await take(app, path, `account:${other}`))).toEqual([404, 'NOT_FOUND', undefined]);
    expect(codeOf(await take(app, '/jobs/x/file', `account:${owner}`))).toEqual([404, 'NOT_FOUND', undefined]);
    expect((await cancel(id, other)).problems).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    const { data } = await app.asAccount(other)('{ jobs { totalCount } }');
    expect(data.jobs.totalCount).toBe(0);
  });

  it('that cannot be done says why, in the language it was asked for, and is not tried again', async () => {
    const id = await start({ steps: 1, end: 'refuse' });
    const job = await becomes(id, 'FAILED');
    expect(job).toMatchObject({ problem: 'NOT_FOUND', problemText: 'Мұндай жазба табылмады.', path: null });
    expect(doneBy).toHaveLength(1);
  });

  it('of an account that was disabled meanwhile is not done', async () => {
    const { id: account } = await offices.holder({ role: 'reader' });
    const actor = (await app.actorOf(account))!;
    await app.dataSource.query('UPDATE accounts SET disabled = true WHERE id = $1', [account]);
    const ctx = new RequestContext(actor, 'test', new Date(), 'kk');
    const id = await app.app
      .get(UnitOfWork)
      .run(ctx, (tx) => app.app.get(JobsService).start(tx, 'test.count', { steps: 1 }));
    await eventually(async () => {
      const [row] = await app.dataSource.query<Json[]>('SELECT state, problem FROM jobs WHERE id = $1', [id]);
      expect(row).toEqual({ state: 'FAILED', problem: 'UNAUTHENTICATED' });
    });
  });

  it('stops at its next step when it is cancelled, and leaves no file', async () => {
    const waiting = once(signals, 'waiting');
    const id = await start({ steps: 1, end: 'wait' });
    const [by] = (await waiting) as [string];
    expect(await cancel(id)).toEqual({ job: { state: 'RUNNING' }, problems: [] });
    signals.emit(`go on ${by}`);
    expect(await becomes(id, 'CANCELLED')).toMatchObject({ path: null, fileName: null });
    expect((await cancel(id)).problems).toEqual([{ code: 'JOB_OVER', path: ['id'] }]);
  });

  it('left behind by a process is done by another one, and the first has no word in it any more', async () => {
    const waiting = once(signals, 'waiting');
    const id = await start({ steps: 2, end: 'wait' });
    const [dead] = (await waiting) as [string];
    // A process that is killed loses its connections; here it lives on and may not spoil what the other one does.
    // Its locks are gone when its connections are, for which it is waited.
    await app.dataSource.query(`SELECT pg_terminate_backend(pid, 10000) FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE locktype = 'advisory' AND application_name = 'birlik jobs' AND datname = current_database()`);
    const again = once(signals, 'waiting');
    await app.app.get(UnfinishedJobs).release();
    const [living] = (await again) as [string];
    expect(living).not.toBe(dead);
    signals.emit(`go on ${dead}`);
    signals.emit(`go on ${living}`);
    expect(await becomes(id, 'DONE')).toMatchObject({ done: 2, total: 2 });
    expect(doneBy).toEqual([dead, living]);
  });

  it('is kept in the history with what it made', async () => {
    const id = await start({ steps: 1 });
    await becomes(id, 'DONE');
    const told = await app.dataSource.query<Json[]>(
      `SELECT s.event, s.actor FROM change_sets s WHERE EXISTS (SELECT FROM changes c WHERE c.change_set_id = s.id AND c.entity_id = $1)
        ORDER BY s.recorded_at, s.stream, s.sequence`,
      [id],
    );
    expect(told).toEqual([
      { event: 'job.requested', actor: owner },
      { event: 'job.finished', actor: owner },
    ]);
  });
});

it('an account has at most twenty jobs that are not over', async () => {
  const { id: account } = await offices.holder({ role: 'reader' });
  const waiting = once(signals, 'waiting');
  const first = await start({ steps: 1, end: 'wait' }, account);
  const [by] = (await waiting) as [string];
  const second = once(signals, 'waiting');
  const rest = [await start({ steps: 1, end: 'wait' }, account)];
  const [beside] = (await second) as [string];
  for (let i = 0; i < 18; i++) rest.push(await start({ steps: 1 }, account));
  await expect(start({ steps: 1 }, account)).rejects.toThrow('TOO_MANY_JOBS');
  // One that waits in the queue is over at once.
  expect((await cancel(rest.at(-1)!, account)).job).toEqual({ state: 'CANCELLED' });
  for (const each of [by, beside]) signals.emit(`go on ${each}`);
  await eventually(async () => {
    const { data } = await app.asAccount(account)('{ jobs(filter: { state: [DONE] }) { totalCount } }');
    expect(data.jobs.totalCount).toBe(19);
  });
  expect((await shown(first, account)).state).toBe('DONE');
});
