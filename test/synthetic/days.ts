import { parsePartialDate, type PartialDate } from '../../src/kernel/partial-date.js';
import { Shares, type Random } from '../support/random.js';

const MS_PER_DAY = 86_400_000;
export const DAYS_PER_YEAR = 365.25;

/** Days are counted from 1970-01-01, so that periods are plain arithmetic without a time zone. */
export function dayOf(year: number, month = 1, day = 1): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** Some moment of the working day, in Kazakhstan. */
export function momentOn(random: Random, day: number): string {
  return new Date(day * MS_PER_DAY + random.between(4 * 3600, 13 * 3600) * 1000).toISOString();
}

export function readDay(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
}

export function dayText(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The thirty years that are told. */
export const FIRST_DAY = dayOf(1996);
export const LAST_DAY = dayOf(2025, 12, 31);

export type Precision = 'day' | 'month' | 'year';

const LENGTH: Record<Precision, number> = { day: 10, month: 7, year: 4 };

const DEFAULT_PRECISION = new Shares<Precision>([['day', 62], ['month', 13], ['year', 25]]); // prettier-ignore

export function partialDate(day: number, precision: Precision): PartialDate {
  const text = dayText(day).slice(0, LENGTH[precision]);
  const date = parsePartialDate(text);
  if (!date) throw new Error(`Not a date: ${text}`);
  return date;
}

export function vaguely(random: Random, day: number): PartialDate {
  return partialDate(day, DEFAULT_PRECISION.draw(random));
}

/** The three columns of a partial date. */
export function dateCells(date: PartialDate | null): [string | null, string | null, string | null] {
  return date ? [date.text, date.earliest, date.latest] : [null, null, null];
}
