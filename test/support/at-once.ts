import type { QueryRunner } from 'typeorm';
import type { TestApp } from './app.js';
import { eventually } from './offices.js';

const WAITING = `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;

/** Commits what the runner has done only when the second waits for it; what the second answers. */
export async function whileWaiting<T>(app: TestApp, runner: QueryRunner, second: () => Promise<T>): Promise<T> {
  const later = second();
  await eventually(async () => expect(await app.dataSource.query(WAITING)).toHaveLength(1));
  await runner.commitTransaction();
  await runner.release();
  return later;
}
