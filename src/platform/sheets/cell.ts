import { KAZAKHSTAN_OFFSET_MS, type Day } from '../../kernel/clock.js';

/** A day or a moment as a spreadsheet counts it, and as text. */
export interface Dated {
  readonly text: string;
  /** Days since the end of 1899. */
  readonly serial: number;
  readonly hasTime: boolean;
}
/** What stands in a place of a table. Null: nothing. */
export type Cell = string | number | Dated | null;

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel takes 1900 for a leap year: before its 1 March no day is counted as the calendar has it. */
const FIRST_DAY: Day = '1900-03-01';
const serialOf = (utc: number): number => (utc - DAY_ZERO) / DAY_MS;

/** A day as a date, where spreadsheets know it; earlier ones stay text. */
export const day = (text: Day): Cell =>
  text < FIRST_DAY ? text : { text, serial: serialOf(Date.parse(text)), hasTime: false };

/** A moment by the clocks of Kazakhstan, to the second. */
export function moment(at: Date): Cell {
  const local = Math.floor((at.getTime() + KAZAKHSTAN_OFFSET_MS) / 1000) * 1000;
  const text = new Date(local).toISOString().slice(0, 19).replace('T', ' ');
  return { text, serial: serialOf(local), hasTime: true };
}
