import { graphql } from '../api/graphql.js';

export const VOID_RECORD = graphql(/* GraphQL */ `
  mutation VoidRecord($input: VoidRecordInput!) {
    voidRecord(input: $input) {
      record {
        id
      }
      ...Told
    }
  }
`);
export const RESTORE_RECORD = graphql(/* GraphQL */ `
  mutation RestoreRecord($input: RestoreRecordInput!) {
    restoreRecord(input: $input) {
      record {
        id
      }
      ...Told
    }
  }
`);
