import { isDay } from '../../kernel/clock.js';
import { parsePartialDate } from '../../kernel/partial-date.js';
import { hasUnstorableCharacter, visible } from '../../kernel/text.js';
import { isUuid } from '../../kernel/uuid.js';
import { badQuery } from './values.js';

/** Longest text that a query may carry as one value. */
const MAX_TEXT = 1000;

export function bindText(given: unknown): string {
  const text = String(given);
  if (text.length > MAX_TEXT) throw badQuery('TOO_LONG', `A text of a query has at most ${MAX_TEXT} characters`);
  if (hasUnstorableCharacter(text))
    throw badQuery('INVALID_CHARACTER', 'A text of the query holds a control character or half a character');
  return visible(text);
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

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

export function asMoment(given: unknown): Date {
  const text = typeof given === 'string' && MOMENT.test(given) && isDay(given.slice(0, 10)) ? given : '';
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()))
    throw badQuery('INVALID_MOMENT', 'A moment of the query is written so: 2025-11-01T12:14:00+05:00');
  return moment;
}

export const asPartialDate =
  (bound: 'earliest' | 'latest') =>
  (given: unknown): string => {
    const parsed = parsePartialDate(String(given));
    if (!parsed) throw badQuery('INVALID_DATE', 'A date of the query does not exist');
    return parsed[bound];
  };
