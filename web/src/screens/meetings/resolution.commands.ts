import { graphql } from '../../api/graphql.js';

export const RECORD_RESOLUTION = graphql(/* GraphQL */ `
  mutation RecordResolution($input: RecordResolutionInput!) {
    recordResolution(input: $input) {
      resolution {
        id
      }
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
  }
`);

export const CORRECT_RESOLUTION = graphql(/* GraphQL */ `
  mutation CorrectResolution($input: CorrectResolutionInput!) {
    correctResolution(input: $input) {
      resolution {
        id
      }
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
  }
`);
