import { aboutIn, type Change } from '../../platform/events/index.js';
import type { AwardEntity } from './award.entity.js';

/** What of an award is told in words: it goes with a person who is anonymised, and the history keeps it so that it can be made unreadable. */
const WORDS = [
  'capacity', 'capacityRu', 'citation', 'citationRu', 'dateNote', 'receiver', 'note', 'acts', 'sources',
]; // prettier-ignore

export const aboutRecipient = (changes: readonly Change[], { personId }: Pick<AwardEntity, 'personId'>): Change[] =>
  aboutIn(WORDS, personId, changes);
