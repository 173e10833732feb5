import { GraphQLError, type GraphQLField } from 'graphql';
import type { Actor } from './actor.js';

/** The one decision on root fields: silence means nobody. */
export function authorize(field: Pick<GraphQLField<unknown, unknown>, 'extensions'>, actor: Actor): void {
  const { permission, signedIn } = field.extensions;
  if (signedIn === true && actor.isKnown) return;
  demand(typeof permission === 'string' ? permission : null, actor);
}

/** Refuses who does not hold the permission anywhere; null is held by nobody. */
export function demand(permission: string | null, actor: Actor): void {
  if (permission !== null && actor.may(permission)) return;
  if (!actor.isKnown) throw new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
  throw new GraphQLError('You may not do this', { extensions: { code: 'FORBIDDEN', required: permission } });
}
