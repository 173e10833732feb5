import { refuse } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { PostEntity, type MembershipEntity } from './membership.entities.js';
import { isHeldAfter } from './membership.rules.js';
import { problems } from './memberships.problems.js';

/**
 * The post of a membership, held until the membership is stored: two who store first and lock then wait for each other. The
 * lock is no stronger than the key that was held when the post was found, for the same reason. A closed post is not filled.
 */
export async function lockPost(tx: Tx, membership: MembershipEntity, path = 'postId'): Promise<PostEntity | null> {
  if (!membership.postId) return null;
  const where = { id: membership.postId };
  const post = await tx.db.findOneOrFail(PostEntity, { where, lock: { mode: 'for_no_key_update' } });
  if (post.closedOn && isHeldAfter(membership, post.closedOn)) refuse(problems.POST_CLOSED, path);
  return post;
}

/** How many hold a post surely and at the same time, on the day and after it or, without a day, ever. */
export async function mostOnPost(tx: Tx, postId: string, from: string | null = null): Promise<number> {
  const rows: { most: number | null }[] = await tx.db.query(
    `SELECT max((SELECT count(*) FROM memberships o WHERE o.post_id = $1 AND o.held_surely @> days.day))::integer AS most
     FROM (SELECT $2::date AS day UNION SELECT lower(m.held_surely) FROM memberships m WHERE m.post_id = $1) days
     WHERE $2::date IS NULL OR days.day >= $2::date`,
    [postId, from],
  );
  return rows[0]?.most ?? 0;
}

/** The people who surely hold a post on the day or after it. */
export async function holdersOf(tx: Tx, postId: string, from: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.db.query(
    `SELECT DISTINCT person_id AS id FROM memberships WHERE post_id = $1 AND held_surely && daterange($2::date, null) ORDER BY 1`,
    [postId, from],
  );
  return rows.map(({ id }) => id);
}

/** A post of several seats: at no moment may more hold it than it has. One seat is the database's own constraint. */
export async function assertSeats(tx: Tx, post: PostEntity | null): Promise<void> {
  if (!post || post.seats === null || post.seats === 1) return;
  if ((await mostOnPost(tx, post.id)) > post.seats) refuse(problems.SEATS_TAKEN, 'postId', { seats: post.seats });
}

/** Whether a person surely holds a post, or sits there without one, on the day or later. */
export async function isOnPost(
  tx: Tx,
  { personId, organizationId, postId }: { personId: string; organizationId: string; postId: string | null },
  from: string,
): Promise<boolean> {
  const rows: unknown[] = await tx.db.query(
    `SELECT 1 FROM memberships WHERE person_id = $1 AND organization_id = $2 AND post_id IS NOT DISTINCT FROM $3
       AND held_surely && daterange($4::date, null) LIMIT 1`,
    [personId, organizationId, postId, from],
  );
  return rows.length > 0;
}
