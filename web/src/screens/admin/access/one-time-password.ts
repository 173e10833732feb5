import { graphql } from '../../../api/graphql.js';

export const ONE_TIME_PASSWORD = graphql(/* GraphQL */ `
  mutation AdminOneTimePassword($input: SetOneTimePasswordInput!) {
    setOneTimePassword(input: $input) {
      oneTimePassword
      ...Told
    }
  }
`);
