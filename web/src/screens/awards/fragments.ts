import { graphql } from '../../api/graphql.js';

/** Who is nominated or awarded, by name. */
export const RECIPIENT_NAME = graphql(/* GraphQL */ `
  fragment RecipientName on AwardRecipient {
    __typename
    ... on Person {
      id
      displayName
    }
    ... on Organization {
      id
      name {
        kk
        ru
        en
      }
    }
  }
`);

/** An organization that is named and led to. */
export const ORGANIZATION_NAME = graphql(/* GraphQL */ `
  fragment OrganizationName on Organization {
    __typename
    id
    name {
      kk
      ru
      en
    }
  }
`);

/** A decision on awards as others name it. */
export const DECISION_NAME = graphql(/* GraphQL */ `
  fragment DecisionName on AwardDecision {
    __typename
    id
    kind
    number
    date
  }
`);
