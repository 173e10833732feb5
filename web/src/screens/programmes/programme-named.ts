import { graphql } from '../../api/graphql.js';

export const PROGRAMME_NAMED = graphql(/* GraphQL */ `
  fragment ProgrammeNamed on Programme {
    id
    title {
      kk
      ru
      en
    }
  }
`);
