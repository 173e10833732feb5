import { graphql } from '../../api/graphql.js';

/** What every command tells: why it was refused, and what is worth a second look. */
graphql(/* GraphQL */ `
  fragment Told on Payload {
    problems {
      code
      message
      path
    }
    warnings {
      code
      message
      path
    }
  }
`);
