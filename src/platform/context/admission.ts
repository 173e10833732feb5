import type { GraphQLField } from 'graphql';
import { authorize } from '../access/index.js';
import type { RequestContext } from './request-context.js';

/** Lets the viewer in to a root field, or refuses; the context is the one in which the field is answered. */
export function admit(field: Pick<GraphQLField<unknown, unknown>, 'extensions'>, ctx: RequestContext): RequestContext {
  authorize(field, ctx.actor);
  const { permission, instead } = field.extensions;
  const used = [permission, instead].find((each) => typeof each === 'string' && ctx.actor.may(each));
  return typeof used === 'string' ? ctx.using(used) : ctx;
}
