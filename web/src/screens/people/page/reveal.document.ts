import { graphql } from '../../../api/graphql.js';
import type { RevealPersonMutation } from '../../../gql/graphql.js';

export const REVEAL = graphql(/* GraphQL */ `
  mutation RevealPerson($input: RevealPersonalDataInput!) {
    revealPersonalData(input: $input) {
      person {
        id
        version
        note
        hiddenFields
        personalData {
          iin
          birthDate
          phone
          email
          address
          photoConsent
          ethnicGroup {
            id
            name {
              kk
              ru
              en
            }
          }
          hiddenFields
        }
        consents {
          id
          purpose {
            name {
              kk
              ru
              en
            }
          }
          form
          givenOn
          validUntil
          withdrawnOn
          inForce
          allowsPublication
          allowsTransfer
          fields
          note
          source {
            id
            title
          }
        }
      }
      ...Told
    }
  }
`);

export type Revealed = NonNullable<RevealPersonMutation['revealPersonalData']['person']>;
