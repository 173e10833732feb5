import { graphql } from '../../../api/graphql.js';
import type { AdminAccountPageQuery } from '../../../gql/graphql.js';
import './grant.document.js';

export const ACCOUNT_PAGE = graphql(/* GraphQL */ `
  query AdminAccountPage($id: ID!, $withCredentials: Boolean!) {
    account(id: $id) {
      id
      version
      signInName
      displayName
      language
      disabled
      demonstration
      createdAt
      person {
        id
        displayName
      }
      grants(first: 100) {
        nodes {
          ...GrantParts
        }
      }
    }
    credentials(accountId: $id) @include(if: $withCredentials) {
      hasPassword
      mustChangePassword
      hasSecondFactor
      secondFactorRequired
      identities {
        id
        issuer
        subject
      }
      sessions {
        id
        address
        userAgent
        createdAt
        lastSeenAt
      }
    }
  }
`);
export type Account = NonNullable<AdminAccountPageQuery['account']>;
export type Credentials = NonNullable<AdminAccountPageQuery['credentials']>;

export const CORRECT = graphql(/* GraphQL */ `
  mutation AdminCorrectAccount($input: CorrectAccountInput!) {
    correctAccount(input: $input) {
      account {
        id
      }
      ...Told
    }
  }
`);

export const DISABLE = graphql(/* GraphQL */ `
  mutation AdminDisableAccount($input: DisableAccountInput!) {
    disableAccount(input: $input) {
      account {
        id
      }
      ...Told
    }
  }
`);

export const ENABLE = graphql(/* GraphQL */ `
  mutation AdminEnableAccount($input: EnableAccountInput!) {
    enableAccount(input: $input) {
      account {
        id
      }
      ...Told
    }
  }
`);

export const RESET_FACTOR = graphql(/* GraphQL */ `
  mutation AdminResetSecondFactor($input: ResetSecondFactorInput!) {
    resetSecondFactor(input: $input) {
      credentials {
        id
      }
      ...Told
    }
  }
`);

export const REQUIRE_FACTOR = graphql(/* GraphQL */ `
  mutation AdminRequireSecondFactor($input: RequireSecondFactorInput!) {
    requireSecondFactor(input: $input) {
      credentials {
        id
      }
      ...Told
    }
  }
`);

export const END_SESSIONS = graphql(/* GraphQL */ `
  mutation AdminEndAccountSessions($input: EndAccountSessionsInput!) {
    endAccountSessions(input: $input) {
      credentials {
        id
      }
      ...Told
    }
  }
`);

export const LINK = graphql(/* GraphQL */ `
  mutation AdminLinkOidcIdentity($input: LinkOidcIdentityInput!) {
    linkOidcIdentity(input: $input) {
      credentials {
        id
      }
      ...Told
    }
  }
`);

export const UNLINK = graphql(/* GraphQL */ `
  mutation AdminUnlinkOidcIdentity($input: UnlinkOidcIdentityInput!) {
    unlinkOidcIdentity(input: $input) {
      credentials {
        id
      }
      ...Told
    }
  }
`);
