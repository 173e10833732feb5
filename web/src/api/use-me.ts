import type { MeQuery } from '../gql/graphql.js';
import { useSureAnswer } from './use-answer.js';
import { ME } from './me.document.js';

export interface Me {
  /** Null for a token of the administrator. */
  readonly account: MeQuery['me']['account'];
  readonly grants: MeQuery['me']['grants'];
  /** Whether it is held anywhere; the server asks it for the very record. */
  readonly can: (permission: string) => boolean;
}

/** The account that is signed in, and what it may do. */
export function useMe(): Me {
  const { me } = useSureAnswer(ME, {});
  const permissions = new Set(me.permissions);
  return { account: me.account, grants: me.grants, can: (permission) => permissions.has(permission) };
}
