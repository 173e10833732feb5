import { dayAfter, KAZAKHSTAN_OFFSET_MS, type Day } from '../../../kernel/clock.js';

/** What a calendar shows of a sitting; nobody is named. */
export interface CalendarEntry {
  readonly id: string;
  readonly day: Day;
  /** 15:30; null: the whole day. */
  readonly startsAt: string | null;
  readonly changes: number;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly summary: string;
  readonly location: string | null;
  readonly lines: readonly string[];
}

const MAX_OCTETS = 75;
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const compact = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/** RFC 5545: a line is at most 75 octets long, and goes on after a blank; no letter is cut. */
function folded(line: string): string {
  const parts: string[] = [''];
  for (const letter of line) {
    const last = parts.at(-1)!;
    const room = parts.length === 1 ? MAX_OCTETS : MAX_OCTETS - 1;
    if (Buffer.byteLength(last + letter) > room) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts.join('\r\n ');
}

function timesOf({ day, startsAt }: CalendarEntry): string[] {
  const plain = (date: Day): string => date.replaceAll('-', '');
  if (startsAt === null) return [`DTSTART;VALUE=DATE:${plain(day)}`, `DTEND;VALUE=DATE:${plain(dayAfter(day))}`];
  return [`DTSTART:${compact(new Date(Date.parse(`${day}T${startsAt}:00Z`) - KAZAKHSTAN_OFFSET_MS))}`];
}

const eventOf = (entry: CalendarEntry, now: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${entry.id}`,
  `DTSTAMP:${compact(now)}`,
  `SEQUENCE:${entry.changes}`,
  ...timesOf(entry),
  `STATUS:${entry.status}`,
  `SUMMARY:${escaped(entry.summary)}`,
  ...(entry.location ? [`LOCATION:${escaped(entry.location)}`] : []),
  ...(entry.lines.length > 0 ? [`DESCRIPTION:${escaped(entry.lines.join('\n'))}`] : []),
  'END:VEVENT',
];

/** A calendar as other programs read it (RFC 5545). */
export const calendarOf = (name: string, entries: readonly CalendarEntry[], now: Date): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Birlik//Meetings//KK',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventOf(entry, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
