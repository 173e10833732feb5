import { graphql } from '../../api/graphql.js';

export const RECORD_RESOLUTION = graphql(/* GraphQL */ `
  mutation RecordResolution($input: RecordResolutionInput!) {
    recordResolution(input: $input) {
      resolution {
        id
      }
      ...Told
    }
  }
`);

export const CORRECT_RESOLUTION = graphql(/* GraphQL */ `
  mutation CorrectResolution($input: CorrectResolutionInput!) {
    correctResolution(input: $input) {
      resolution {
        id
      }
      ...Told
    }
  }
`);
