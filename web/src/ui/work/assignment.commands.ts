import { graphql } from '../../api/graphql.js';

export const CLOSE = graphql(/* GraphQL */ `
  mutation CloseAssignment($input: CloseAssignmentInput!) {
    closeAssignment(input: $input) {
      assignment {
        id
      }
      ...Told
    }
  }
`);

export const EXTEND = graphql(/* GraphQL */ `
  mutation ExtendAssignment($input: ExtendAssignmentInput!) {
    extendAssignment(input: $input) {
      assignment {
        id
      }
      ...Told
    }
  }
`);

export const WITHDRAW = graphql(/* GraphQL */ `
  mutation WithdrawAssignment($input: WithdrawAssignmentInput!) {
    withdrawAssignment(input: $input) {
      assignment {
        id
      }
      ...Told
    }
  }
`);

export const CORRECT = graphql(/* GraphQL */ `
  mutation CorrectAssignment($input: CorrectAssignmentInput!) {
    correctAssignment(input: $input) {
      assignment {
        id
      }
      ...Told
    }
  }
`);

export const GIVE = graphql(/* GraphQL */ `
  mutation GiveAssignment($input: GiveAssignmentInput!) {
    giveAssignment(input: $input) {
      assignment {
        id
      }
      ...Told
    }
  }
`);
