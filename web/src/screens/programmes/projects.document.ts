import { graphql } from '../../api/graphql.js';
import '../../ui/activity/activity.document.js';
import '../../ui/files/files-panel.js';
import './programme-named.js';

export const PROJECTS = graphql(/* GraphQL */ `
  query ProjectsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: ProjectFilter
    $orderBy: ProjectOrder
    $withArea: Boolean!
    $withProgramme: Boolean!
  ) {
    projects(
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
        state
        startDate
        endDate
        area @include(if: $withArea) {
          ...AreaNamed
        }
        programme @include(if: $withProgramme) {
          ...ProgrammeNamed
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment ProjectWhole on Project {
    id
    version
    availableActions
    note
    hiddenFields
    synthetic
    state
    startDate
    endDate
    title {
      kk
      ru
      en
    }
    kind {
      ...ItemNamed
    }
    programme {
      ...ProgrammeNamed
    }
    result {
      kk
      ru
      en
    }
    steps {
      id
      state
      takenOn
      note
      organization {
        __typename
        id
        name {
          kk
          ru
          en
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

export const PROJECT_PAGE = graphql(/* GraphQL */ `
  query ProjectPage($id: ID!) {
    project(id: $id) {
      ...ProjectWhole
    }
  }
`);

export const RECORD_PROJECT = graphql(/* GraphQL */ `
  mutation RecordProject($input: RecordProjectInput!) {
    recordProject(input: $input) {
      ...Told
      record: project {
        id
      }
    }
  }
`);
export const CORRECT_PROJECT = graphql(/* GraphQL */ `
  mutation CorrectProject($input: CorrectProjectInput!) {
    correctProject(input: $input) {
      ...Told
    }
  }
`);
export const ADVANCE_PROJECT = graphql(/* GraphQL */ `
  mutation AdvanceProject($input: AdvanceProjectInput!) {
    advanceProject(input: $input) {
      ...Told
    }
  }
`);
