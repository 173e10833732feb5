/** The one task of the queue: to carry out the job of that id. */
export const TASK = 'job';
/** How often a job is begun whose process dies, or that fails for no reason people could mend. */
export const TRIES = 3;

/** A lock of a session of the database: its holder carries the job out, and loses it by dying. */
const KEY = `hashtextextended('job ' || id::text, 0)`;

export const HOLD = `SELECT pg_advisory_lock(${KEY}) FROM (SELECT $1::uuid AS id) j`;
export const LET_GO = `SELECT pg_advisory_unlock(${KEY}) FROM (SELECT $1::uuid AS id) j`;

/** Gives back to the queue what processes were at work on that are gone; the queue itself would wait for four hours. */
export const RELEASE = `
  WITH forsaken AS (SELECT worker FROM jobs WHERE state = 'RUNNING' AND pg_try_advisory_xact_lock(${KEY}))
  SELECT graphile_worker.force_unlock_workers(ARRAY(SELECT worker FROM forsaken))`;
/** Jobs that the queue will not hand out any more: they were begun as often as they may be. */
export const GIVE_UP = `
  UPDATE jobs j SET state = 'FAILED', problem = $1, problem_text = $1, finished_at = now()
   WHERE state IN ('QUEUED', 'RUNNING') AND pg_try_advisory_xact_lock(${KEY}) AND NOT EXISTS (
     SELECT FROM graphile_worker.jobs q WHERE q.key = j.id::text AND (q.attempts < q.max_attempts OR q.locked_at > now() - interval '1 minute'))`;

export const BEGIN = `
  UPDATE jobs SET state = 'RUNNING', worker = $2, started_at = coalesce(started_at, now()), done = 0, total = NULL
   WHERE id = $1 AND finished_at IS NULL RETURNING id, worker, kind, input, account, token_id AS "tokenId", language, cancelled`;

/** What follows only the worker says that was handed the job last: one that was taken for dead has no word any more. */
const OWN = `WHERE id = $1 AND worker = $2 AND finished_at IS NULL`;
export const STEP = `UPDATE jobs SET done = $3, total = $4 ${OWN} RETURNING cancelled`;
export const WAIT_AGAIN = `UPDATE jobs SET state = 'QUEUED', worker = NULL ${OWN}`;
export const CANCEL = `UPDATE jobs SET state = 'CANCELLED', finished_at = now() ${OWN}`;
export const FAIL = `UPDATE jobs SET state = 'FAILED', problem = $3, problem_text = $4, finished_at = now() ${OWN}`;

/** How long a job is shown, and its file kept, after its end. */
export const FORGET = `DELETE FROM jobs WHERE finished_at < now() - interval '1 day'`;
