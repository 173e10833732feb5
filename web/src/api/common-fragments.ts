import { graphql } from './graphql.js';

/** What every command tells: why it was refused, and what is worth a second look. */
graphql(/* GraphQL */ `
  fragment Told on Payload {
    problems {
      code
      message
      path
      recordId
    }
    warnings {
      code
      message
      path
    }
  }
`);

/** What a list needs to be paged. */
graphql(/* GraphQL */ `
  fragment Turning on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);
