import { graphql } from '../../api/graphql.js';
import type { AccreditationWholeFragment } from '../../gql/graphql.js';
import '../../ui/activity/activity.document.js';

export const ACCREDITATIONS = graphql(/* GraphQL */ `
  query AccreditationsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AccreditationFilter
    $orderBy: AccreditationOrder
    $withArea: Boolean!
  ) {
    accreditations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        number
        state
        validFrom
        validUntil
        association {
          __typename
          id
          name {
            kk
            ru
            en
          }
        }
        area @include(if: $withArea) {
          ...AreaNamed
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment AccreditationWhole on Accreditation {
    id
    version
    number
    state
    validFrom
    validUntil
    note
    hiddenFields
    availableActions
    association {
      __typename
      id
      name {
        kk
        ru
        en
      }
    }
    area {
      ...AreaNamed
    }
    application {
      id
      receivedOn
      decisionNumber
      decidedOn
    }
    acts {
      id
      kind
      decidedOn
      effectiveOn
      decisionNumber
      reason
      validUntil
      hiddenFields
      decidingBody {
        __typename
        id
        name {
          kk
          ru
          en
        }
      }
      decision {
        id
        title
      }
    }
    citations {
      ...CitationShown
    }
  }
`);
export type AccreditationOfPage = AccreditationWholeFragment;

export const ACCREDITATION_PAGE = graphql(/* GraphQL */ `
  query AccreditationPage($id: ID!) {
    accreditation(id: $id) {
      ...AccreditationWhole
    }
  }
`);

export const CORRECT_ACCREDITATION = graphql(/* GraphQL */ `
  mutation CorrectAccreditation($input: CorrectAccreditationInput!) {
    correctAccreditation(input: $input) {
      ...Told
    }
  }
`);
export const RENEW = graphql(/* GraphQL */ `
  mutation RenewAccreditation($input: RenewAccreditationInput!) {
    renewAccreditation(input: $input) {
      ...Told
    }
  }
`);
export const SUSPEND = graphql(/* GraphQL */ `
  mutation SuspendAccreditation($input: SuspendAccreditationInput!) {
    suspendAccreditation(input: $input) {
      ...Told
    }
  }
`);
export const REINSTATE = graphql(/* GraphQL */ `
  mutation ReinstateAccreditation($input: ReinstateAccreditationInput!) {
    reinstateAccreditation(input: $input) {
      ...Told
    }
  }
`);
export const WITHDRAW = graphql(/* GraphQL */ `
  mutation WithdrawAccreditation($input: WithdrawAccreditationInput!) {
    withdrawAccreditation(input: $input) {
      ...Told
    }
  }
`);
