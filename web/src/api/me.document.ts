import { graphql } from './graphql.js';

export const ME = graphql(/* GraphQL */ `
  query Me {
    me {
      account {
        id
        displayName
        signInName
        language
        demonstration
      }
      grants {
        id
        role
        roleName
        place
        areaId
        organizationId
        onBehalfOf
        validUntil
      }
      permissions
    }
  }
`);
