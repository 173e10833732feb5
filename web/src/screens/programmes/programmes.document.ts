import { graphql } from '../../api/graphql.js';
import '../../ui/activity/activity.document.js';
import '../../ui/files/files-panel.js';
import './programme-named.js';

export const PROGRAMMES = graphql(/* GraphQL */ `
  query ProgrammesList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: ProgrammeFilter
    $orderBy: ProgrammeOrder
    $withArea: Boolean!
    $withShare: Boolean!
    $withParent: Boolean!
  ) {
    programmes(
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
        kind {
          ...ItemNamed
        }
        startDate
        endDate
        area @include(if: $withArea) {
          ...AreaNamed
        }
        planned @include(if: $withShare)
        carriedOut @include(if: $withShare)
        share @include(if: $withShare)
        parent @include(if: $withParent) {
          ...ProgrammeNamed
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment ProgrammeWhole on Programme {
    id
    version
    availableActions
    note
    hiddenFields
    synthetic
    startDate
    endDate
    planned
    plannedInAll
    carriedOut
    share
    title {
      kk
      ru
      en
    }
    kind {
      ...ItemNamed
    }
    parent {
      ...ProgrammeNamed
    }
    lines(first: 10) {
      totalCount
      nodes {
        id
        title {
          kk
          ru
          en
        }
        planned
        carriedOut
        kind {
          ...ItemNamed
        }
      }
    }
    projects(first: 10, orderBy: { field: START, direction: DESC }) {
      totalCount
      nodes {
        id
        title {
          kk
          ru
          en
        }
        state
        startDate
      }
    }
    events(first: 10, orderBy: { field: START, direction: DESC }) {
      totalCount
      nodes {
        id
        title {
          kk
          ru
          en
        }
        startDate
      }
    }
    contests(first: 10, orderBy: { field: DATE, direction: DESC }) {
      totalCount
      nodes {
        id
        title {
          kk
          ru
          en
        }
        date
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

export const PROGRAMME_PAGE = graphql(/* GraphQL */ `
  query ProgrammePage($id: ID!) {
    programme(id: $id) {
      ...ProgrammeWhole
    }
  }
`);

export const RECORD_PROGRAMME = graphql(/* GraphQL */ `
  mutation RecordProgramme($input: RecordProgrammeInput!) {
    recordProgramme(input: $input) {
      ...Told
      record: programme {
        id
      }
    }
  }
`);
export const CORRECT_PROGRAMME = graphql(/* GraphQL */ `
  mutation CorrectProgramme($input: CorrectProgrammeInput!) {
    correctProgramme(input: $input) {
      ...Told
    }
  }
`);
