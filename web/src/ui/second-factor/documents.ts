import { graphql } from '../../api/graphql.js';

export const START_SECOND_FACTOR = graphql(/* GraphQL */ `
  mutation StartSecondFactor {
    startSecondFactor {
      enrolment {
        uri
        secret
      }
      ...Told
    }
  }
`);

export const FINISH_SECOND_FACTOR = graphql(/* GraphQL */ `
  mutation FinishSecondFactor($input: CodeInput!) {
    finishSecondFactor(input: $input) {
      recoveryCodes
      ...Told
    }
  }
`);
