import { graphql } from '../../api/graphql.js';
import type { FacilityWholeFragment } from '../../gql/graphql.js';
import '../../ui/activity/activity.document.js';

export const FACILITIES = graphql(/* GraphQL */ `
  query FacilitiesList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: FacilityFilter
    $orderBy: FacilityOrder
    $withOperator: Boolean!
    $withOpened: Boolean!
    $withEvents: Boolean!
    $withResidents: Boolean!
  ) {
    facilities(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      filter: $filter
      orderBy: $orderBy
    ) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        address
        closed
        name {
          kk
          ru
          en
        }
        kind {
          ...ItemNamed
        }
        area {
          ...AreaNamed
        }
        operator @include(if: $withOperator) {
          __typename
          id
          name {
            kk
            ru
            en
          }
        }
        openedOn @include(if: $withOpened)
        events(first: 1) @include(if: $withEvents) {
          totalCount
        }
        residents @include(if: $withResidents) {
          id
          ended
          organization {
            __typename
            id
            name {
              kk
              ru
              en
            }
          }
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment FacilityWhole on Facility {
    id
    version
    availableActions
    address
    website
    foundedBy
    distinction
    openedOn
    closed
    closedOn
    note
    hiddenFields
    name {
      kk
      ru
      en
    }
    kind {
      ...ItemNamed
    }
    area {
      ...AreaNamed
    }
    operator {
      __typename
      id
      name {
        kk
        ru
        en
      }
    }
    directions {
      id
      position
      title {
        kk
        ru
        en
      }
      events(first: 1) {
        totalCount
      }
    }
    residents {
      id
      startDate
      endDate
      ended
      organization {
        __typename
        id
        name {
          kk
          ru
          en
        }
      }
    }
    citations {
      ...CitationShown
    }
  }
`);
export type FacilityOfPage = FacilityWholeFragment;

export const FACILITY_PAGE = graphql(/* GraphQL */ `
  query FacilityPage($id: ID!, $withEvents: Boolean!, $withMeetings: Boolean!, $withMediators: Boolean!) {
    facility(id: $id) {
      ...FacilityWhole
      events(first: 10, orderBy: { field: START, direction: DESC }) @include(if: $withEvents) {
        totalCount
        nodes {
          id
          startDate
          title {
            kk
            ru
            en
          }
          kind {
            ...ItemNamed
          }
        }
      }
      meetings(first: 10, orderBy: { field: DATE, direction: DESC }) @include(if: $withMeetings) {
        totalCount
        nodes {
          id
          date
          number
          state
          kind {
            ...ItemNamed
          }
          bodies {
            organization {
              name {
                kk
                ru
                en
              }
            }
          }
        }
      }
      mediators(first: 10) @include(if: $withMediators) {
        totalCount
        nodes {
          id
          kind
          person {
            displayName
          }
        }
      }
    }
  }
`);

export const REGISTER_FACILITY = graphql(/* GraphQL */ `
  mutation RegisterFacility($input: RegisterFacilityInput!) {
    registerFacility(input: $input) {
      ...Told
      record: facility {
        id
      }
    }
  }
`);
export const CORRECT_FACILITY = graphql(/* GraphQL */ `
  mutation CorrectFacility($input: CorrectFacilityInput!) {
    correctFacility(input: $input) {
      ...Told
    }
  }
`);
export const CLOSE_FACILITY = graphql(/* GraphQL */ `
  mutation CloseFacility($input: CloseFacilityInput!) {
    closeFacility(input: $input) {
      ...Told
    }
  }
`);
export const REOPEN_FACILITY = graphql(/* GraphQL */ `
  mutation ReopenFacility($input: ReopenFacilityInput!) {
    reopenFacility(input: $input) {
      ...Told
    }
  }
`);
