import { graphql } from '../../api/graphql.js';

export const SIGN_IN = graphql(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      session {
        step
      }
      ...Told
    }
  }
`);

export const NEW_PASSWORD = graphql(/* GraphQL */ `
  mutation SetNewPassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      session {
        step
      }
      ...Told
    }
  }
`);

export const CONFIRM = graphql(/* GraphQL */ `
  mutation ConfirmSecondFactor($input: CodeInput!) {
    confirmSecondFactor(input: $input) {
      session {
        step
      }
      ...Told
    }
  }
`);

export const OPTIONS = graphql(/* GraphQL */ `
  query SignInOptions {
    signInOptions {
      openIdPath
      demonstrationAccounts {
        signInName
        password
        displayName
        roles
        secondFactorRequired
      }
    }
  }
`);
