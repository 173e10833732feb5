import { graphql } from '../../../api/graphql.js';
import type { GrantPartsFragment } from '../../../gql/graphql.js';

graphql(/* GraphQL */ `
  fragment GrantParts on Grant {
    id
    version
    validFrom
    validUntil
    revokedAt
    reason
    givenBy
    createdAt
    account {
      id
      displayName
    }
    role {
      code
      permissions
      name {
        kk
        ru
        en
      }
    }
    area {
      name {
        kk
        ru
        en
      }
    }
    organization {
      __typename
      id
      name {
        kk
        ru
        en
      }
    }
    substituteFor {
      account {
        displayName
      }
    }
  }
`);
export type Grant = GrantPartsFragment;

export const GIVE = graphql(/* GraphQL */ `
  mutation AdminGiveGrant($input: GiveGrantInput!) {
    giveGrant(input: $input) {
      grant {
        id
      }
      ...Told
    }
  }
`);

export const SUBSTITUTE = graphql(/* GraphQL */ `
  mutation AdminSubstituteGrant($input: SubstituteGrantInput!) {
    substituteGrant(input: $input) {
      grant {
        id
      }
      ...Told
    }
  }
`);

export const REVOKE = graphql(/* GraphQL */ `
  mutation AdminRevokeGrant($input: RevokeGrantInput!) {
    revokeGrant(input: $input) {
      grant {
        id
      }
      ...Told
    }
  }
`);
