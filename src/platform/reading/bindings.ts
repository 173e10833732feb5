import { isDay } from '../../kernel/clock.js';
import { parsePartialDate } from '../../kernel/partial-date.js';
import { hasUnstorableCharacter, tidy, visible, withoutBlanks } from '../../kernel/text.js';
import { isUuid } from '../../kernel/uuid.js';
import { common, refusals, requestError } from '../problems/index.js';

/** Longest text that a query may carry as one value. */
const MAX_TEXT = 1000;

export function bindText(given: unknown): string {
  const text = String(given);
  if (text.length > MAX_TEXT) throw requestError(common.TOO_LONG, { max: MAX_TEXT });
  if (hasUnstorableCharacter(text)) throw requestError(common.INVALID_CHARACTER);
  return visible(text);
}

/** A number or a code: what was typed, without blanks. */
export const bindCode = (given: unknown): string => withoutBlanks(bindText(given));

export function asUuid(given: unknown): string {
  if (typeof given === 'string' && isUuid(given)) return given;
  throw requestError(common.INVALID_ID);
}
export const asUuids = (given: unknown): string[] => (given as unknown[]).map(asUuid);

export function asDay(given: unknown): string {
  const day = tidy(String(given));
  if (isDay(day)) return day;
  throw requestError(common.INVALID_DAY);
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

export function asMoment(given: unknown): Date {
  const said = tidy(String(given));
  const text = MOMENT.test(said) && isDay(said.slice(0, 10)) ? said : '';
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw requestError(refusals.INVALID_MOMENT);
  return moment;
}

export const asPartialDate =
  (bound: 'earliest' | 'latest') =>
  (given: unknown): string => {
    const parsed = parsePartialDate(tidy(String(given)));
    if (!parsed) throw requestError(common.INVALID_DATE);
    return parsed[bound];
  };
