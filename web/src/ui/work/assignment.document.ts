import { graphql } from '../../api/graphql.js';
import type { AssignmentShownFragment } from '../../gql/graphql.js';

graphql(/* GraphQL */ `
  fragment AssignmentShown on Assignment {
    id
    version
    number
    state
    stateReason
    overdue
    dueOn
    closedOn
    note
    availableActions
    text {
      kk
      ru
      en
    }
    addressees {
      id
      responsible
      organization {
        __typename
        id
        name {
          kk
          ru
          en
        }
      }
      person {
        id
        displayName
      }
    }
  }
`);

export type AssignmentOfList = AssignmentShownFragment;
