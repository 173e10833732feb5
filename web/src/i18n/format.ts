import dayjs from 'dayjs';
import { currentLanguage } from './language.js';

/**
 * Chromium knows no Kazakh: Intl with `kk` writes «2024 M06 6». So dates come from dayjs, and numbers are grouped as in
 * Russian, which is the same.
 */
const numbers = { kk: new Intl.NumberFormat('ru'), ru: new Intl.NumberFormat('ru'), en: new Intl.NumberFormat('en') };
const ZONE = 'Asia/Almaty';
const moments = new Intl.DateTimeFormat('ru', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

export const formatNumber = (value: number): string => numbers[currentLanguage()].format(value);

/** Tenge come as text, for they may be longer than a number of JavaScript. */
export const formatTenge = (value: string): string =>
  `${numbers[currentLanguage()].format(value as unknown as number)}\u00a0₸`;

/** 2016 → 2016, 2016-10 → 10.2016, 2016-10-14 → 14.10.2016. */
export const formatDate = (date: string | null | undefined): string => date?.split('-').reverse().join('.') ?? '';

/** A moment, as the clocks of Kazakhstan show it: 14.10.2016 18:30. */
export const formatMoment = (moment: string | null | undefined): string =>
  moment ? moments.format(new Date(moment)).replace(',', '') : '';

/** The day in words: 14 қазан 2016. */
export const formatLongDate = (date: string): string => dayjs(date).format('D MMMM YYYY');

/** Today in Kazakhstan, as the server writes days: 2016-10-14. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date());

/** «14.10.2016», «10.2016», «2016» and their ISO forms, as the server writes them; undefined: no date. */
export function parseDate(text: string): string | undefined {
  const parts = text
    .trim()
    .split(/[.\-/\s]+/)
    .filter(Boolean);
  if (parts.length === 0 || parts.length > 3 || parts.some((part) => !/^\d+$/.test(part))) return undefined;
  const [year, month, day] = parts[0]!.length === 4 ? parts : parts.reverse();
  if (year?.length !== 4) return undefined;
  const date = [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join(
    '-',
  );
  return isDate(date) ? date : undefined;
}

function isDate(date: string): boolean {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  const whole = new Date(`${date.slice(0, 4)}-${pad(month)}-${pad(day)}T00:00:00Z`);
  return !Number.isNaN(whole.getTime()) && whole.getUTCMonth() + 1 === month && whole.getUTCDate() === day;
}
const pad = (number: number): string => String(number).padStart(2, '0');
