import { graphql } from '../../api/graphql.js';

/** The nominee or recipient, by name. */
graphql(/* GraphQL */ `
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
graphql(/* GraphQL */ `
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
graphql(/* GraphQL */ `
  fragment DecisionName on AwardDecision {
    __typename
    id
    kind
    number
    date
  }
`);
