import { about, type Change } from '../../platform/events/index.js';
import type { AwardEntity } from './award.entity.js';

/** The name of whoever took an award goes with its recipient: the history keeps it so that it can be made unreadable. */
export const aboutReceiver = (changes: readonly Change[], { personId }: Pick<AwardEntity, 'personId'>): Change[] =>
  changes.flatMap((each) => (each.field === 'receiver' && personId !== null ? about(personId, [each]) : [each]));
