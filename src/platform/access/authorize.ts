import type { GraphQLField } from 'graphql';
import { refusals, requestError } from '../problems/index.js';
import type { Actor } from './actor.js';

/** The one decision on root fields: silence means nobody. */
export function authorize(field: Pick<GraphQLField<unknown, unknown>, 'extensions'>, actor: Actor): void {
  const { permission, instead, openTo, evenBefore } = field.extensions;
  if (openTo === 'anyone') return;
  if (!actor.isKnown) throw requestError(refusals.UNAUTHENTICATED);
  const step = actor.account?.unfinished;
  const isEarly = step !== undefined && !(Array.isArray(evenBefore) && evenBefore.includes(step));
  if (isEarly) throw requestError(refusals.SIGN_IN_UNFINISHED, { step });
  if (openTo === 'signedIn') return;
  if (openTo === 'session' && actor.account?.sessionId !== undefined) return;
  // What is answered by this right is less, and says so itself.
  if (typeof instead === 'string' && actor.may(instead)) return;
  demand(typeof permission === 'string' ? permission : null, actor);
}

/** Refuses who does not hold the permission anywhere; null is held by nobody. */
export function demand(permission: string | null, actor: Actor): void {
  if (permission !== null && actor.may(permission)) return;
  if (!actor.isKnown) throw requestError(refusals.UNAUTHENTICATED);
  throw requestError(refusals.FORBIDDEN, { required: permission });
}
