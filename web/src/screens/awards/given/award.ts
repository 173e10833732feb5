import { graphql } from '../../../api/graphql.js';
import '../fragments.js';

export const AWARD = graphql(/* GraphQL */ `
  query AwardPage($id: ID!, $withCertificates: Boolean!) {
    award(id: $id) {
      id
      version
      status
      statusSince
      published
      onRoll
      type {
        code
        printedElsewhere
        name {
          kk
          ru
          en
        }
      }
      recipient {
        ...RecipientName
      }
      date
      dateNote
      number
      capacity
      capacityRu
      citation
      citationRu
      grantingBody {
        ...OrganizationName
      }
      decisionNumber
      decisionDate
      decision {
        id
        title
      }
      awardDecision {
        ...DecisionName
      }
      decisionPosition
      presenter {
        id
        displayName
      }
      place
      ceremony
      ceremonyEvent {
        id
        title {
          kk
          ru
          en
        }
      }
      contest {
        id
        title {
          kk
          ru
          en
        }
      }
      receivedBy
      receiver
      area {
        id
        name {
          kk
          ru
          en
        }
      }
      note
      citations {
        id
        quote
        source {
          id
          title
        }
      }
      acts {
        id
        kind
        effectiveOn
        reason
        decision {
          ...DecisionName
        }
      }
      certificates(first: 20, orderBy: { field: SIGNED, direction: DESC }) @include(if: $withCertificates) {
        nodes {
          id
          version
          number
          copy
          state
          signedAt
          reason
          checkPath
        }
      }
      availableActions
      files {
        ...AttachedFile
      }
      hiddenFields
      createdAt
    }
  }
`);
