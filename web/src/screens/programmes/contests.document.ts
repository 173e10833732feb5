import { graphql } from '../../api/graphql.js';
import '../../ui/activity/activity.document.js';
import '../../ui/files/files-panel.js';
import './programme-named.js';

export const CONTESTS = graphql(/* GraphQL */ `
  query ContestsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: ContestFilter
    $orderBy: ContestOrder
    $withArea: Boolean!
    $withProgramme: Boolean!
    $withLevel: Boolean!
  ) {
    contests(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      filter: $filter
      orderBy: $orderBy
    ) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        title {
          kk
          ru
          en
        }
        date
        area @include(if: $withArea) {
          ...AreaNamed
        }
        programme @include(if: $withProgramme) {
          ...ProgrammeNamed
        }
        level @include(if: $withLevel) {
          ...ItemNamed
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment ContestWhole on Contest {
    id
    version
    availableActions
    note
    hiddenFields
    synthetic
    date
    title {
      kk
      ru
      en
    }
    programme {
      ...ProgrammeNamed
    }
    level {
      ...ItemNamed
    }
    result {
      kk
      ru
      en
    }
    ceremony {
      id
      title {
        kk
        ru
        en
      }
    }
    awards(first: 100) @include(if: $withAwards) {
      nodes {
        id
        type {
          name {
            kk
            ru
            en
          }
        }
        recipient {
          ... on Person {
            displayName
          }
          ... on Organization {
            name {
              kk
              ru
              en
            }
          }
        }
      }
    }
    area {
      ...AreaNamed
    }
    furtherAreas {
      ...AreaNamed
    }
    parties {
      ...PartyShown
    }
    numbers {
      ...NumberShown
    }
    citations {
      ...CitationShown
    }
    files {
      ...AttachedFile
    }
  }
`);

export const CONTEST_PAGE = graphql(/* GraphQL */ `
  query ContestPage($id: ID!, $withAwards: Boolean!) {
    contest(id: $id) {
      ...ContestWhole
    }
  }
`);

export const RECORD_CONTEST = graphql(/* GraphQL */ `
  mutation RecordContest($input: RecordContestInput!) {
    recordContest(input: $input) {
      ...Told
      record: contest {
        id
      }
    }
  }
`);
export const CORRECT_CONTEST = graphql(/* GraphQL */ `
  mutation CorrectContest($input: CorrectContestInput!) {
    correctContest(input: $input) {
      ...Told
    }
  }
`);
