import { graphql } from '../../api/graphql.js';
import '../../ui/activity/activity.document.js';

export const CASES = graphql(/* GraphQL */ `
  query MediationCasesList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: MediationCaseFilter
    $orderBy: MediationCaseOrder
    $withMediators: Boolean!
    $withLanguages: Boolean!
  ) {
    mediationCases(
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
        number
        receivedOn
        stage
        kind {
          ...ItemNamed
        }
        cabinet {
          id
          name {
            kk
            ru
            en
          }
        }
        mediators @include(if: $withMediators) {
          id
          person {
            displayName
          }
        }
        languages @include(if: $withLanguages) {
          ...ItemNamed
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment MediationCaseWhole on MediationCase {
    id
    version
    note
    hiddenFields
    number
    receivedOn
    begunOn
    endedOn
    stage
    course
    outcome
    between: parties @include(if: $withParties)
    availableActions
    kind {
      ...ItemNamed
    }
    languages {
      ...ItemNamed
    }
    cabinet {
      id
      name {
        kk
        ru
        en
      }
    }
    mediators {
      id
      person {
        id
        displayName
      }
    }
    citations {
      ...CitationShown
    }
  }
`);

export const CASE_PAGE = graphql(/* GraphQL */ `
  query MediationCasePage($id: ID!, $withParties: Boolean!) {
    mediationCase(id: $id) {
      ...MediationCaseWhole
    }
  }
`);

export const OPEN_CASE = graphql(/* GraphQL */ `
  mutation OpenMediationCase($input: OpenMediationCaseInput!) {
    openMediationCase(input: $input) {
      ...Told
      record: mediationCase {
        id
      }
    }
  }
`);
export const CORRECT_CASE = graphql(/* GraphQL */ `
  mutation CorrectMediationCase($input: CorrectMediationCaseInput!) {
    correctMediationCase(input: $input) {
      ...Told
    }
  }
`);
export const ADVANCE_CASE = graphql(/* GraphQL */ `
  mutation AdvanceMediationCase($input: AdvanceMediationCaseInput!) {
    advanceMediationCase(input: $input) {
      ...Told
    }
  }
`);
