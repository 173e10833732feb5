import { isDay } from '../../kernel/clock.js';
import { parsePartialDate } from '../../kernel/partial-date.js';
import { hasUnstorableCharacter } from '../../kernel/text.js';
import { isUuid } from '../../kernel/uuid.js';
import { badQuery } from './values.js';

/** Longest text that a query may carry as one value. */
const MAX_TEXT = 1000;

export function bindText(given: unknown): string {
  const text = String(given);
  if (text.length > MAX_TEXT) throw badQuery('TOO_LONG', `A text of a query has at most ${MAX_TEXT} characters`);
  if (hasUnstorableCharacter(text))
    throw badQuery('INVALID_CHARACTER', 'A text of the query holds a control character or half a character');
  return text;
}

export function asUuid(given: unknown): string {
  if (typeof given === 'string' && isUuid(given)) return given;
  throw badQuery('INVALID_ID', 'An id of the query is not an id of the registry');
}
export const asUuids = (given: unknown): string[] => (given as unknown[]).map(asUuid);

export function asDay(given: unknown): string {
  if (typeof given === 'string' && isDay(given)) return given;
  throw badQuery('INVALID_DATE', 'A date of the query does not exist');
}

export const asPartialDate =
  (bound: 'earliest' | 'latest') =>
  (given: unknown): string => {
    const parsed = parsePartialDate(String(given));
    if (!parsed) throw badQuery('INVALID_DATE', 'A date of the query does not exist');
    return parsed[bound];
  };
