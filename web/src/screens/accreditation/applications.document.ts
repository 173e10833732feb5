import { graphql } from '../../api/graphql.js';
import type { AccreditationApplicationWholeFragment } from '../../gql/graphql.js';
import '../../ui/activity/activity.document.js';
import '../../ui/files/files-panel.js';

export const APPLICATIONS = graphql(/* GraphQL */ `
  query AccreditationApplicationsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AccreditationApplicationFilter
    $orderBy: AccreditationApplicationOrder
    $withArea: Boolean!
    $withCommission: Boolean!
    $withDecision: Boolean!
  ) {
    accreditationApplications(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      orderBy: $orderBy
    ) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        receivedOn
        state
        conclusion
        association {
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
        commission @include(if: $withCommission) {
          __typename
          id
          name {
            kk
            ru
            en
          }
        }
        decidedOn @include(if: $withDecision)
        decisionNumber @include(if: $withDecision)
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment AccreditationApplicationWhole on AccreditationApplication {
    id
    version
    receivedOn
    state
    stateReason
    conclusion
    conclusionNote
    consideredOn
    decidedOn
    decisionNumber
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
    commission {
      __typename
      id
      name {
        kk
        ru
        en
      }
    }
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
    accreditation {
      id
      number
      state
    }
    citations {
      ...CitationShown
    }
    files {
      ...AttachedFile
    }
  }
`);
export type ApplicationOfPage = AccreditationApplicationWholeFragment;

export const APPLICATION_PAGE = graphql(/* GraphQL */ `
  query AccreditationApplicationPage($id: ID!) {
    accreditationApplication(id: $id) {
      ...AccreditationApplicationWhole
    }
  }
`);

export const APPLY = graphql(/* GraphQL */ `
  mutation ApplyForAccreditation($input: ApplyForAccreditationInput!) {
    applyForAccreditation(input: $input) {
      ...Told
      record: accreditationApplication {
        id
      }
    }
  }
`);
export const CORRECT_APPLICATION = graphql(/* GraphQL */ `
  mutation CorrectAccreditationApplication($input: CorrectAccreditationApplicationInput!) {
    correctAccreditationApplication(input: $input) {
      ...Told
    }
  }
`);
export const CONSIDER = graphql(/* GraphQL */ `
  mutation ConsiderAccreditationApplication($input: ConsiderAccreditationApplicationInput!) {
    considerAccreditationApplication(input: $input) {
      ...Told
    }
  }
`);
export const GRANT = graphql(/* GraphQL */ `
  mutation GrantAccreditation($input: GrantAccreditationInput!) {
    grantAccreditation(input: $input) {
      ...Told
    }
  }
`);
export const REFUSE = graphql(/* GraphQL */ `
  mutation RefuseAccreditation($input: RefuseAccreditationInput!) {
    refuseAccreditation(input: $input) {
      ...Told
    }
  }
`);
export const WITHDRAW_APPLICATION = graphql(/* GraphQL */ `
  mutation WithdrawAccreditationApplication($input: WithdrawAccreditationApplicationInput!) {
    withdrawAccreditationApplication(input: $input) {
      ...Told
    }
  }
`);
