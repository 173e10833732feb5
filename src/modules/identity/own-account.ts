import type { RequestContext } from '../../platform/context/index.js';

/** Whose affairs a command of `@AllowSession` is about; without that decorator there may be nobody, which is a mistake of ours. */
export function own({ actor }: RequestContext): { readonly id: string; readonly sessionId: string } {
  const { id, sessionId } = actor.account ?? {};
  if (id === undefined || sessionId === undefined) throw new Error('A command on own affairs was open to others');
  return { id, sessionId };
}
