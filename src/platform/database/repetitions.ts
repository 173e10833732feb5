import type { EntityManager } from 'typeorm';
import { refuse } from '../../kernel/refusal.js';
import type { RequestContext } from '../context/index.js';
import { common } from '../problems/index.js';

/** For `Housekeeping`. */
export const FORGET_KEYS = `DELETE FROM idempotency_keys WHERE made_at < now() - interval '7 days'`;

/**
 * The answer that the same account has had under the same key; undefined: the command comes for the first time. Whoever
 * sends it at the same moment waits here until the first is done. Refuses a key that was used for something else.
 */
export async function formerAnswer(db: EntityManager, { actor, repetition }: RequestContext): Promise<unknown> {
  if (!repetition) return undefined;
  const made: unknown[] = await db.query(
    'INSERT INTO idempotency_keys (account, key, asked) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key',
    [actor.id, repetition.key, repetition.asked],
  );
  if (made.length > 0) return undefined;
  // A statement of its own: only then does it see what the other has committed.
  const rows: { asked: Buffer; answer: unknown }[] = await db.query(
    'SELECT asked, answer FROM idempotency_keys WHERE account = $1 AND key = $2',
    [actor.id, repetition.key],
  );
  const [{ asked, answer }] = rows as [(typeof rows)[0]];
  if (!asked.equals(repetition.asked)) refuse(common.KEY_USED, 'idempotencyKey');
  return answer ?? undefined;
}

export async function keepAnswer(
  db: EntityManager,
  { actor, repetition }: RequestContext,
  answer: unknown,
): Promise<void> {
  if (!repetition) return;
  await db.query('UPDATE idempotency_keys SET answer = $3 WHERE account = $1 AND key = $2', [
    actor.id,
    repetition.key,
    JSON.stringify(answer),
  ]);
}
