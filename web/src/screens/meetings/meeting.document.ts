import { graphql } from '../../api/graphql.js';
import type { MeetingWholeFragment, ResolutionOfMeetingFragment } from '../../gql/graphql.js';
import '../../ui/files/files-panel.js';
import '../../ui/work/assignment.document.js';

graphql(/* GraphQL */ `
  fragment ResolutionOfMeeting on Resolution {
    id
    version
    number
    outcome
    outcomeReason
    note
    votesFor
    votesAgainst
    votesAbstained
    votesNeeded
    text {
      kk
      ru
      en
    }
    vote {
      kk
      ru
      en
    }
    agendaItem {
      id
      number
    }
    ballots {
      id
      choice
      person {
        id
        displayName
      }
    }
    effects {
      id
      kind
      organization {
        __typename
        id
        name {
          kk
          ru
          en
        }
      }
      membership {
        id
        person {
          id
          displayName
        }
        organization {
          name {
            kk
            ru
            en
          }
        }
      }
    }
    source {
      id
      title
    }
  }
`);

graphql(/* GraphQL */ `
  fragment MeetingWhole on Meeting {
    id
    version
    state
    stateReason
    number
    date
    startsAt
    form
    note
    invitedOn
    hiddenFields
    availableActions
    synthetic
    files {
      ...AttachedFile
    }
    kind {
      code
      name {
        kk
        ru
        en
      }
    }
    place {
      kk
      ru
      en
    }
    facility {
      id
      name {
        kk
        ru
        en
      }
    }
    area {
      id
      name {
        kk
        ru
        en
      }
    }
    chair {
      id
      displayName
    }
    secretary {
      id
      displayName
    }
    openedBy {
      id
      displayName
    }
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
    agenda {
      id
      number
      depth
      open
      amendment
      amendmentReason
      title {
        kk
        ru
        en
      }
      asInvited {
        number
        title {
          kk
          ru
          en
        }
      }
      speakers {
        id
        capacity
        person {
          id
          displayName
        }
      }
    }
    proposals {
      id
      outcome
      text {
        kk
        ru
        en
      }
      author {
        id
        displayName
      }
      agendaItem {
        id
        number
      }
    }
    rosterChanges {
      id
      change
      person {
        id
        displayName
      }
    }
    resolutions(first: 100, orderBy: { field: CREATED }) {
      nodes {
        ...ResolutionOfMeeting
      }
    }
    assignments(first: 100) @include(if: $withAssignments) {
      nodes {
        ...AssignmentShown
        resolution {
          id
        }
      }
    }
  }
`);

export const MEETING_PAGE = graphql(/* GraphQL */ `
  query MeetingPage($id: ID!, $withAssignments: Boolean!) {
    meeting(id: $id) {
      ...MeetingWhole
    }
  }
`);

export type MeetingOfPage = MeetingWholeFragment;
export type ResolutionOfPage = ResolutionOfMeetingFragment;
