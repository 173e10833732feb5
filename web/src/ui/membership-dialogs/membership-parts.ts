import { graphql } from '../../api/graphql.js';
import type { MembershipDeedsFragment } from '../../gql/graphql.js';

/** What the deeds with a membership have to know of it: spread it where memberships are listed. */
graphql(/* GraphQL */ `
  fragment MembershipDeeds on Membership {
    id
    version
    availableActions
    ended
    startDate
    attestedOn
    endDate
    endReason {
      code
    }
    votingRight
    capacity
    note
    decision {
      id
    }
    onBehalfOf {
      id
    }
    person {
      id
      displayName
    }
    organization {
      id
      name {
        kk
        ru
        en
      }
    }
    post {
      id
    }
    term {
      id
    }
  }
`);

export type MembershipRow = MembershipDeedsFragment;

/** The fields of a membership as a form holds them. */
export interface MembershipValues extends Record<string, unknown> {
  postId: string | null;
  termId: string | null;
  startDate: string | null;
  attestedOn: string | null;
  ended: boolean;
  endDate: string | null;
  endReason: string | null;
  onBehalfOfId: string | null;
  votingRight: boolean | null;
  capacity: string;
  decisionId: string | null;
  note: string;
}

export const NEW_MEMBERSHIP: MembershipValues = {
  postId: null,
  termId: null,
  startDate: null,
  attestedOn: null,
  ended: false,
  endDate: null,
  endReason: null,
  onBehalfOfId: null,
  votingRight: null,
  capacity: '',
  decisionId: null,
  note: '',
};

export const valuesOfMembership = (row: MembershipRow): MembershipValues => ({
  postId: row.post?.id ?? null,
  termId: row.term?.id ?? null,
  startDate: row.startDate,
  attestedOn: row.attestedOn,
  ended: row.ended,
  endDate: row.endDate,
  endReason: row.endReason?.code ?? null,
  onBehalfOfId: row.onBehalfOf?.id ?? null,
  votingRight: row.votingRight,
  capacity: row.capacity ?? '',
  decisionId: row.decision?.id ?? null,
  note: row.note ?? '',
});

/** What the next holder of a post takes over from the one before. */
export const heldBefore = ({ post, term, votingRight }: MembershipRow): Partial<MembershipValues> => ({
  postId: post?.id ?? null,
  termId: term?.id ?? null,
  votingRight,
});
