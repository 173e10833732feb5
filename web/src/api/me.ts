import type { MeQuery } from '../gql/graphql.js';
import { queries } from './client.js';
import { ME } from './me.document.js';

/** Whose desk is open; undefined: nobody's yet. */
export const accountOfDesk = (): MeQuery['me']['account'] | undefined =>
  queries
    .getQueriesData<MeQuery>({ queryKey: [ME.toString()] })
    .map(([, data]) => data?.me.account)
    .find((account) => account !== undefined);
