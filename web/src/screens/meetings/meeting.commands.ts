import { graphql } from '../../api/graphql.js';

export const PLAN = graphql(/* GraphQL */ `
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      meeting {
        id
      }
      ...Told
    }
  }
`);

export const COPY = graphql(/* GraphQL */ `
  mutation CopyMeeting($input: CopyMeetingInput!) {
    copyMeeting(input: $input) {
      meeting {
        id
      }
      ...Told
    }
  }
`);

export const CORRECT = graphql(/* GraphQL */ `
  mutation CorrectMeeting($input: CorrectMeetingInput!) {
    correctMeeting(input: $input) {
      meeting {
        id
      }
      ...Told
    }
  }
`);

export const INVITE = graphql(/* GraphQL */ `
  mutation InviteToMeeting($input: InviteToMeetingInput!) {
    inviteToMeeting(input: $input) {
      meeting {
        id
      }
      ...Told
    }
  }
`);

export const HOLD = graphql(/* GraphQL */ `
  mutation HoldMeeting($input: HoldMeetingInput!) {
    holdMeeting(input: $input) {
      meeting {
        id
      }
      ...Told
    }
  }
`);

export const CLOSE = graphql(/* GraphQL */ `
  mutation CloseMeeting($input: CloseMeetingInput!) {
    closeMeeting(input: $input) {
      meeting {
        id
      }
      ...Told
    }
  }
`);

export const CANCEL = graphql(/* GraphQL */ `
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      meeting {
        id
      }
      ...Told
    }
  }
`);

export const AMEND_AGENDA = graphql(/* GraphQL */ `
  mutation AmendAgenda($input: AmendAgendaInput!) {
    amendAgenda(input: $input) {
      meeting {
        id
      }
      ...Told
    }
  }
`);

export const NOTE_PROPOSALS = graphql(/* GraphQL */ `
  mutation NoteProposals($input: NoteProposalsInput!) {
    noteProposals(input: $input) {
      meeting {
        id
      }
      ...Told
    }
  }
`);

export const TAKE_ROSTER = graphql(/* GraphQL */ `
  mutation TakeRoster($input: TakeRosterInput!) {
    takeRoster(input: $input) {
      meeting {
        id
      }
      ...Told
    }
  }
`);
