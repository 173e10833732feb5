import { isDay, lastDayOfMonth, type Day } from './clock.js';

/** A date known to the year, the month or the day, with the earliest and the latest day it can mean. */
export interface PartialDate {
  readonly text: string;
  readonly earliest: Day;
  readonly latest: Day;
}

/** Reads `2016`, `2016-10` or `2016-10-14`; undefined when it is none of them or no such day exists. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const [year, month, day] = text.split('-');
  if (day !== undefined) return isDay(text) ? { text, earliest: text, latest: text } : undefined;
  const earliest = `${year}-${month ?? '01'}-01`;
  if (!isDay(earliest)) return undefined;
  const lastMonth = month ?? '12';
  return { text, earliest, latest: `${year}-${lastMonth}-${lastDayOfMonth(Number(year), Number(lastMonth))}` };
}

/** False only when the end is surely before the start: 2016 may well follow 2016-10. */
export function mayFollow(start: PartialDate | null, end: PartialDate | null): boolean {
  return !start || !end || start.earliest <= end.latest;
}

/** True only when every day the date can mean lies after this one: 2016 is not surely after 2016-10-14. */
export function isSurelyAfter(date: PartialDate | null, day: Day): boolean {
  return date !== null && date.earliest > day;
}
