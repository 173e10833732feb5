import { graphql } from '../../api/graphql.js';

graphql(/* GraphQL */ `
  fragment ProgrammeNamed on Programme {
    id
    title {
      kk
      ru
      en
    }
  }
`);
