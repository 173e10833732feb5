import { graphql } from '../../api/graphql.js';

export const ORGANIZATIONS = graphql(/* GraphQL */ `
  query OrganizationsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: OrganizationFilter
    $orderBy: OrganizationOrder
    $asOf: Date!
    $withLevel: Boolean!
    $withParent: Boolean!
    $withMembers: Boolean!
    $withVacancies: Boolean!
    $withGroups: Boolean!
    $withAccreditation: Boolean!
    $withContacts: Boolean!
  ) {
    organizations(
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
      edges {
        match {
          form
        }
        node {
          __typename
          id
          name {
            kk
            ru
            en
          }
          dissolved
          dissolvedOn
          foundedOn
          kind {
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
          level @include(if: $withLevel) {
            name {
              kk
              ru
              en
            }
          }
          parent @include(if: $withParent) {
            __typename
            id
            name {
              kk
              ru
              en
            }
          }
          memberships(filter: { ended: false }, first: 1) @include(if: $withMembers) {
            totalCount
          }
          vacancies(asOf: $asOf) @include(if: $withVacancies) {
            id
            title {
              kk
              ru
              en
            }
          }
          contactsConfirmedOn @include(if: $withContacts)
          ... on Association {
            registrationState
            ethnicGroups @include(if: $withGroups) {
              id
              name {
                kk
                ru
                en
              }
            }
            accreditation @include(if: $withAccreditation) {
              id
              state
              validUntil
            }
          }
        }
      }
    }
  }
`);
