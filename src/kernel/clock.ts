/** A day of the civil calendar as `YYYY-MM-DD`. Kept as text: a JavaScript Date would bring a time zone with it. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: 2016-02-30 does not. Years 1000 to 2999. */
export function isDay(text: string): text is Day {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1000 || year > 2999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= lastDayOfMonth(year, month);
}

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Kazakhstan keeps UTC+5, in the whole country since 2024-03-01. */
export const KAZAKHSTAN_OFFSET_MS = 5 * 60 * 60 * 1000;

/** The moment at which a day ends in Kazakhstan. */
export const endOfDay = (day: Day): Date => new Date(Date.parse(day) + DAY_MS - KAZAKHSTAN_OFFSET_MS);

export const dayAfter = (day: Day): Day => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** Today in Kazakhstan. */
export function today(now: Date): Day {
  return new Date(now.getTime() + KAZAKHSTAN_OFFSET_MS).toISOString().slice(0, 10);
}
