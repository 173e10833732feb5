import { aboutIn, type Change } from '../../platform/events/index.js';
import type { MembershipEntity } from './membership.entities.js';

/** What of a membership is told in words: it goes with a person who is anonymised, and the history keeps it so that it can be made unreadable. */
export const aboutMember = (changes: readonly Change[], { personId }: Pick<MembershipEntity, 'personId'>): Change[] =>
  aboutIn(['capacity', 'note', 'sources'], personId, changes);
