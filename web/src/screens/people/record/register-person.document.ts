import { graphql } from '../../../api/graphql.js';

export const REGISTER = graphql(/* GraphQL */ `
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      person {
        id
      }
      ...Told
    }
  }
`);
