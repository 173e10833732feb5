import { graphql } from '../../api/graphql.js';
import type { AttendanceOfSheetFragment } from '../../gql/graphql.js';

graphql(/* GraphQL */ `
  fragment AttendanceOfSheet on Attendance {
    id
    version
    status
    reason
    capacity
    name
    body {
      id
      name {
        kk
        ru
        en
      }
    }
    person {
      id
      displayName
    }
    deputyFor {
      id
      displayName
    }
    membership {
      id
      votingRight
      post {
        id
        role {
          name {
            kk
            ru
            en
          }
        }
      }
    }
  }
`);

export const SHEET = graphql(/* GraphQL */ `
  query MeetingSheet($id: ID!, $filter: AttendanceFilter, $after: String) {
    meeting(id: $id) {
      id
      attendances(first: 100, after: $after, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AttendanceOfSheet
        }
      }
    }
  }
`);

export const RECORD_ATTENDANCE = graphql(/* GraphQL */ `
  mutation RecordAttendance($input: RecordAttendanceInput!, $said: AttendanceFilter!) {
    recordAttendance(input: $input) {
      meeting {
        id
        bodies {
          id
          members
          needed
          present
          quorate
          quorum {
            kk
            ru
            en
          }
        }
        attendances(first: 100, filter: $said) {
          nodes {
            ...AttendanceOfSheet
          }
        }
      }
      ...Told
    }
  }
`);

export type AttendanceOfSheet = AttendanceOfSheetFragment;
