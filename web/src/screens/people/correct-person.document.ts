import { graphql } from '../../api/graphql.js';

export const CORRECT_PERSON = graphql(/* GraphQL */ `
  mutation CorrectPerson($input: CorrectPersonInput!) {
    correctPerson(input: $input) {
      person {
        id
      }
      ...Told
    }
  }
`);
