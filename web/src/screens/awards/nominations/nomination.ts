import { graphql } from '../../../api/graphql.js';
import '../fragments.js';

export const NOMINATION = graphql(/* GraphQL */ `
  query NominationPage($id: ID!) {
    nomination(id: $id) {
      id
      version
      state
      stateReason
      type {
        id
        code
        name {
          kk
          ru
          en
        }
        versions(first: 1, orderBy: { field: VALID_FROM, direction: DESC }) {
          nodes {
            ...AwardRules
          }
        }
      }
      nominee {
        ...RecipientName
      }
      capacity
      capacityRu
      proposer {
        ...OrganizationName
      }
      proposingPerson {
        id
        displayName
      }
      merits {
        kk
        ru
        en
      }
      area {
        id
        name {
          kk
          ru
          en
        }
      }
      decidingBody {
        ...OrganizationName
      }
      submittedAt
      checkedAt
      checks {
        id
        rule
        outcome
        sentence {
          kk
          ru
          en
        }
        overrideReason
      }
      endorsements {
        id
        organization {
          ...OrganizationName
        }
        givenOn
        statement
      }
      files {
        ...AttachedFile
      }
      decision {
        ...DecisionName
      }
      award {
        id
      }
      availableActions
      note
      hiddenFields
      createdAt
    }
  }
`);
