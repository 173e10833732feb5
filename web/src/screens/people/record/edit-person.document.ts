import { graphql } from '../../../api/graphql.js';
import type { EditPersonQuery } from '../../../gql/graphql.js';

export const EDIT = graphql(/* GraphQL */ `
  query EditPerson($id: ID!) {
    person(id: $id) {
      id
      version
      displayName
      familyName
      givenName
      patronymicName
      gender
      deathDate
      academicDegree
      hiddenFields
      availableActions
      area {
        id
      }
      otherNames {
        id
        text
        kind
        language
        startDate
        endDate
      }
      citations {
        id
        quote
        source {
          id
        }
      }
    }
  }
`);

export type EditedPerson = NonNullable<EditPersonQuery['person']>;
