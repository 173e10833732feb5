import { GraphQLError, type GraphQLField } from 'graphql';
import type { Actor } from './actor.js';

/** The one decision on root fields: silence means nobody. */
export function authorize(field: Pick<GraphQLField<unknown, unknown>, 'extensions'>, actor: Actor): void {
  const { permission, signedIn } = field.extensions;
  if (typeof permission === 'string' && actor.may(permission)) return;
  if (!actor.isKnown) throw new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
  if (signedIn === true) return;
  throw new GraphQLError('You may not do this', { extensions: { code: 'FORBIDDEN', required: permission ?? null } });
}
