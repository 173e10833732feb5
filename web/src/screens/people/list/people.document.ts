import { graphql } from '../../../api/graphql.js';
import type { PeopleListQuery } from '../../../gql/graphql.js';

export const PEOPLE = graphql(/* GraphQL */ `
  query PeopleList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: PersonFilter
    $orderBy: PersonOrder
    $withRegion: Boolean!
    $withGender: Boolean!
    $withYear: Boolean!
    $withBirth: Boolean = false
    $withDeath: Boolean!
    $withDegree: Boolean!
    $withNames: Boolean!
    $withMemberships: Boolean!
    $withAwards: Boolean!
    $withRecorded: Boolean!
  ) {
    people(
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
          kind
        }
        node {
          id
          displayName
          synthetic
          area {
            name {
              kk
              ru
              en
            }
          }
          region @include(if: $withRegion) {
            name {
              kk
              ru
              en
            }
          }
          gender @include(if: $withGender)
          personalData @include(if: $withYear) {
            birthYear
          }
          guarded: personalData @include(if: $withBirth) {
            birthDate
            hiddenFields
          }
          deathDate @include(if: $withDeath)
          academicDegree @include(if: $withDegree)
          createdAt @include(if: $withRecorded)
          otherNames @include(if: $withNames) {
            id
            text
          }
          memberships(first: 3, filter: { ended: false }) @include(if: $withMemberships) {
            totalCount
            nodes {
              id
              post {
                title {
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
            }
          }
          awards(first: 3) @include(if: $withAwards) {
            totalCount
            nodes {
              id
              year
              type {
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
    }
  }
`);

type Edge = PeopleListQuery['people']['edges'][number];
export type PersonRow = Edge['node'] & Pick<Edge, 'match'>;
