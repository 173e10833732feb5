import { graphql } from '../../../api/graphql.js';
import type { OrganizationCardQuery } from '../../../gql/graphql.js';

export const CARD = graphql(/* GraphQL */ `
  query OrganizationCard($id: ID!, $withCalendar: Boolean!) {
    calendarPath(organizationId: $id) @include(if: $withCalendar)
    organization(id: $id) {
      __typename
      id
      version
      name {
        kk
        ru
        en
      }
      names {
        id
        name {
          kk
          ru
          en
        }
        startDate
        endDate
      }
      otherNames {
        id
        text
        kind
        startDate
        endDate
      }
      kind {
        code
        name {
          kk
          ru
          en
        }
      }
      level {
        code
        name {
          kk
          ru
          en
        }
      }
      parent {
        __typename
        id
        name {
          kk
          ru
          en
        }
      }
      area {
        id
        name {
          kk
          ru
          en
        }
      }
      region {
        id
        name {
          kk
          ru
          en
        }
      }
      foundedOn
      dissolved
      dissolvedOn
      availableActions
      rosterActions
      files {
        ...AttachedFile
      }
      contactsConfirmedOn
      note
      hiddenFields
      synthetic
      posts {
        id
        version
        availableActions
        title {
          kk
          ru
          en
        }
        role {
          code
          name {
            kk
            ru
            en
          }
        }
        seats
        position
        closedOn
      }
      terms {
        id
        version
        availableActions
        number
        name {
          kk
          ru
          en
        }
        startDate
        endDate
        mayOverlap
        decision {
          id
          title
        }
      }
      changeEvents {
        id
        kind
        effectiveDate
        note
        decision {
          id
          title
        }
        predecessors {
          organization {
            __typename
            id
          }
          name {
            kk
            ru
            en
          }
        }
        successors {
          organization {
            __typename
            id
          }
          name {
            kk
            ru
            en
          }
        }
      }
      declaredNumbers {
        id
        subject {
          code
          name {
            kk
            ru
            en
          }
        }
        value
        qualifier
        asOf
        note
        source {
          id
          title
        }
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
          files {
            id
            name
            path
            size
          }
        }
      }
      counted: memberships(filter: { ended: false }, first: 1) {
        totalCount
      }
      ... on Association {
        passportPath
        bin
        registrationState
        ethnicGroups {
          id
          code
          name {
            kk
            ru
            en
          }
        }
        accreditation {
          id
          number
          state
          validFrom
          validUntil
        }
      }
      ... on Institution {
        bin
      }
    }
  }
`);

export type Card = NonNullable<OrganizationCardQuery['organization']>;
export type CardPost = Card['posts'][number];
export type CardTerm = Card['terms'][number];
