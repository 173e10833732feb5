import { graphql } from '../../api/graphql.js';

export const MY_ACCOUNT = graphql(/* GraphQL */ `
  query MyAccount {
    me {
      permissionsInWords
    }
    ownCredentials {
      hasPassword
      hasSecondFactor
      secondFactorRequired
      recoveryCodesLeft
    }
    mySessions {
      id
      userAgent
      address
      createdAt
      lastSeenAt
      expiresAt
      current
    }
    apiTokens(all: false) {
      id
      name
      permissions
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`);

export const CHANGE_PASSWORD = graphql(/* GraphQL */ `
  mutation ChangeOwnPassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ...Told
    }
  }
`);

export const RENEW_CODES = graphql(/* GraphQL */ `
  mutation RenewRecoveryCodes($input: CodeInput!) {
    renewRecoveryCodes(input: $input) {
      recoveryCodes
      ...Told
    }
  }
`);

export const REMOVE_FACTOR = graphql(/* GraphQL */ `
  mutation RemoveSecondFactor($input: CodeInput!) {
    removeSecondFactor(input: $input) {
      secondFactor
      ...Told
    }
  }
`);

export const END_SESSION = graphql(/* GraphQL */ `
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      ...Told
    }
  }
`);

export const END_OTHERS = graphql(/* GraphQL */ `
  mutation EndOtherSessions {
    endOtherSessions {
      problems {
        code
        message
      }
    }
  }
`);

export const CREATE_TOKEN = graphql(/* GraphQL */ `
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      secret
      ...Told
    }
  }
`);
