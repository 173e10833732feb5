import type { MeQuery } from '../gql/graphql.js';
import { queries } from './client.js';
import { graphql } from './graphql.js';

export const ME = graphql(/* GraphQL */ `
  query Me {
    me {
      account {
        id
        displayName
        signInName
        language
        demonstration
      }
      grants {
        id
        role
        roleName
        place
        areaId
        organizationId
        onBehalfOf
        validUntil
      }
      permissions
    }
  }
`);

/** Whose desk is open; undefined: nobody's yet. */
export const accountOfDesk = (): MeQuery['me']['account'] | undefined =>
  queries
    .getQueriesData<MeQuery>({ queryKey: [ME.toString()] })
    .map(([, data]) => data?.me.account)
    .find((account) => account !== undefined);
