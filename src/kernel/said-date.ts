import { KAZAKHSTAN_OFFSET_MS } from './clock.js';
import type { Language } from './language.js';

/** A partial date as people write it: 14.10.2016, in English 14 October 2016; the year or month alone where no more is known. */
export function formatDate(text: string, language: Language): string {
  if (language !== 'en') return text.split('-').reverse().join('.');
  const [year, month, day] = text.split('-');
  if (month === undefined) return text;
  const named = new Date(Date.UTC(2000, Number(month) - 1)).toLocaleDateString('en-GB', {
    month: 'long',
    timeZone: 'UTC',
  });
  return [...(day === undefined ? [] : [String(Number(day))]), named, year].join(' ');
}

/** A moment by the clocks of Kazakhstan, to the minute. */
export function formatMinute(moment: Date, language: Language): string {
  const local = new Date(moment.getTime() + KAZAKHSTAN_OFFSET_MS).toISOString();
  return `${formatDate(local.slice(0, 10), language)} ${local.slice(11, 16)}`;
}
