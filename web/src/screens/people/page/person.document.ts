import { graphql } from '../../../api/graphql.js';
import type { PersonPageQuery } from '../../../gql/graphql.js';
import '../../../ui/membership-dialogs/membership-parts.js';

export const PERSON = graphql(/* GraphQL */ `
  query PersonPage(
    $id: ID!
    $withMemberships: Boolean!
    $withAwards: Boolean!
    $withNominations: Boolean!
    $withMeetings: Boolean!
  ) {
    person(id: $id) {
      id
      version
      availableActions
      displayName
      familyName
      givenName
      patronymicName
      gender
      deathDate
      academicDegree
      synthetic
      anonymisedOn
      hiddenFields
      area {
        id
        name {
          kk
          ru
          en
        }
      }
      personalData {
        birthYear
      }
      otherNames {
        id
        text
        kind
        language
        startDate
        endDate
      }
      citations {
        id
        quote
        source {
          id
          title
          publisher
          publishedOn
          address
        }
      }
      memberships(first: 100, orderBy: { field: START, direction: DESC }) @include(if: $withMemberships) {
        nodes {
          ...MembershipDeeds
          organization {
            ...OrganizationCell
          }
          post {
            title {
              kk
              ru
              en
            }
          }
          onBehalfOf {
            __typename
            name {
              kk
              ru
              en
            }
          }
        }
      }
      awards(first: 100) @include(if: $withAwards) {
        nodes {
          id
          date
          number
          status
          capacity
          type {
            name {
              kk
              ru
              en
            }
          }
          grantingBody {
            name {
              kk
              ru
              en
            }
          }
        }
      }
      nominations(first: 25) @include(if: $withNominations) {
        totalCount
        nodes {
          id
          state
          submittedAt
          type {
            name {
              kk
              ru
              en
            }
          }
          proposer {
            name {
              kk
              ru
              en
            }
          }
        }
      }
      attendances(first: 25) @include(if: $withMeetings) {
        totalCount
        nodes {
          id
          status
          body {
            name {
              kk
              ru
              en
            }
          }
          meeting {
            id
            date
            kind {
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
    node(id: $id) {
      ... on VoidedRecord {
        id
        reason
        voidedAt
        voidedBy
      }
    }
  }
`);

export type Person = NonNullable<PersonPageQuery['person']>;
export type VoidedPerson = Extract<NonNullable<PersonPageQuery['node']>, { reason: string }>;
