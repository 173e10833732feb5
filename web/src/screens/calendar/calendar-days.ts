import dayjs from 'dayjs';

export const VIEWS = ['month', 'week', 'list'] as const;
export type View = (typeof VIEWS)[number];

const WEEK = 7;
const ISO = 'YYYY-MM-DD';

/** What lies on the days of a calendar; dates as far as they are known. */
export interface Dated {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** By the clock; null: not known, then it comes after what is. */
  readonly time: string | null;
}

export const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs(text).isValid() && dayjs(text).format(ISO) === text;

export const shifted = (day: string, by: number, unit: 'day' | 'week' | 'month'): string =>
  dayjs(day).add(by, unit).format(ISO);

/** The Monday of the week of a day, whatever the language. */
export const mondayOf = (day: string): string => shifted(day, -((dayjs(day).day() + WEEK - 1) % WEEK), 'day');

const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => shifted(first, place, 'day'));

export const weekOf = (day: string): string[] => daysFrom(mondayOf(day), WEEK);

/** Whole weeks that hold the month of a day. */
export function monthGrid(day: string): string[][] {
  const first = mondayOf(dayjs(day).startOf('month').format(ISO));
  const last = dayjs(day).endOf('month').format(ISO);
  const weeks = Math.floor(dayjs(last).diff(first, 'day') / WEEK) + 1;
  return Array.from({ length: weeks }, (_, week) => daysFrom(shifted(first, week * WEEK, 'day'), WEEK));
}

export const daysOfMonth = (day: string): string[] =>
  daysFrom(dayjs(day).startOf('month').format(ISO), dayjs(day).daysInMonth());

/** What each day holds, by the clock; what has no known day stands apart. */
export function placed<Entry extends Dated>(
  entries: readonly Entry[],
  days: readonly string[],
): { readonly onDays: ReadonlyMap<string, readonly Entry[]>; readonly undated: readonly Entry[] } {
  const byTime = [...entries].sort((a, b) => (a.time ?? '99').localeCompare(b.time ?? '99'));
  const onDays = new Map(
    days.map((day) => [
      day,
      byTime.filter(({ from, to }) => isDay(from) && from <= day && day <= (isDay(to) ? to : from)),
    ]),
  );
  return { onDays, undated: entries.filter(({ from }) => !isDay(from)) };
}

/** Where an arrow leads within a calendar. */
export const STEPS: Readonly<Record<string, readonly [number, 'day' | 'week' | 'month']>> = {
  ArrowLeft: [-1, 'day'],
  ArrowRight: [1, 'day'],
  ArrowUp: [-1, 'week'],
  ArrowDown: [1, 'week'],
  PageUp: [-1, 'month'],
  PageDown: [1, 'month'],
};
