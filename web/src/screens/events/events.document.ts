import { graphql } from '../../api/graphql.js';
import type { EventWholeFragment } from '../../gql/graphql.js';
import '../../ui/activity/activity.document.js';
import '../../ui/files/files-panel.js';

export const EVENTS = graphql(/* GraphQL */ `
  query EventsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: EventFilter
    $orderBy: EventOrder
    $withArea: Boolean!
    $withParties: Boolean!
    $withFacility: Boolean!
    $withCampaign: Boolean!
    $withProgramme: Boolean!
    $withNumbers: Boolean!
  ) {
    events(
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
        area @include(if: $withArea) {
          ...AreaNamed
        }
        parties @include(if: $withParties) {
          ...PartyShown
        }
        facility @include(if: $withFacility) {
          id
          name {
            kk
            ru
            en
          }
        }
        campaign @include(if: $withCampaign) {
          id
          occasionPrinted
          title {
            kk
            ru
            en
          }
        }
        programme @include(if: $withProgramme) {
          id
          title {
            kk
            ru
            en
          }
        }
        numbers @include(if: $withNumbers) {
          ...NumberShown
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment EventWhole on Event {
    id
    version
    availableActions
    startDate
    endDate
    dateNote
    stage
    links
    note
    hiddenFields
    synthetic
    title {
      kk
      ru
      en
    }
    theme {
      kk
      ru
      en
    }
    place {
      kk
      ru
      en
    }
    kind {
      ...ItemNamed
    }
    area {
      ...AreaNamed
    }
    furtherAreas {
      ...AreaNamed
    }
    facility {
      id
      name {
        kk
        ru
        en
      }
    }
    direction {
      id
      title {
        kk
        ru
        en
      }
    }
    campaign {
      id
      occasionPrinted
      title {
        kk
        ru
        en
      }
    }
    programme {
      id
      title {
        kk
        ru
        en
      }
    }
    series {
      id
      title {
        kk
        ru
        en
      }
    }
    parts(first: 10, orderBy: { field: START }) {
      totalCount
      nodes {
        id
        startDate
        stage
        title {
          kk
          ru
          en
        }
      }
    }
    reports {
      id
      participants
      qualifier
      reportedOn
      statement
      organization {
        __typename
        id
        name {
          kk
          ru
          en
        }
      }
      source {
        id
        title
      }
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
export type EventOfPage = EventWholeFragment;

export const EVENT_PAGE = graphql(/* GraphQL */ `
  query EventPage($id: ID!) {
    event(id: $id) {
      ...EventWhole
    }
  }
`);

export const RECORD_EVENT = graphql(/* GraphQL */ `
  mutation RecordEvent($input: RecordEventInput!) {
    recordEvent(input: $input) {
      ...Told
      record: event {
        id
      }
    }
  }
`);
export const CORRECT_EVENT = graphql(/* GraphQL */ `
  mutation CorrectEvent($input: CorrectEventInput!) {
    correctEvent(input: $input) {
      ...Told
    }
  }
`);
export const REPORT_EVENT = graphql(/* GraphQL */ `
  mutation ReportEvent($input: ReportEventInput!) {
    reportEvent(input: $input) {
      ...Told
    }
  }
`);
