import { graphql } from './graphql.js';

/** What every command answers beside its record; documents spread it as `...Told` and import this file. */
export const TOLD = graphql(/* GraphQL */ `
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
