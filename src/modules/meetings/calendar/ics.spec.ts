import { calendarOf, type CalendarEntry } from './ics.js';

const NOW = new Date('2026-03-01T04:05:06.789Z');
const ENTRY: CalendarEntry = {
  id: '1', day: '2026-03-31', startsAt: '15:30', changes: 2, status: 'CONFIRMED', summary: 'Ассамблея Кеңесі, № 5',
  location: 'Достық үйі; үлкен зал', lines: ['1. Есеп, жоспар', '2. Әртүрлі'],
}; // prettier-ignore
const linesOf = (entry: Partial<CalendarEntry>): string[] =>
  calendarOf('Кеңес', [{ ...ENTRY, ...entry }], NOW)
    .replaceAll('\r\n ', '')
    .split('\r\n');

it('tells a sitting by the clocks of Kazakhstan', () => {
  expect(linesOf({})).toEqual(
    expect.arrayContaining([
      'X-WR-CALNAME:Кеңес',
      'DTSTAMP:20260301T040506Z',
      'DTSTART:20260331T103000Z',
      'SEQUENCE:2',
      'LOCATION:Достық үйі\\; үлкен зал',
      'DESCRIPTION:1. Есеп\\, жоспар\\n2. Әртүрлі',
    ]),
  );
});

it('takes the whole day where the hour is not known', () => {
  expect(linesOf({ startsAt: null })).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20260331', 'DTEND;VALUE=DATE:20260401']),
  );
});

it('cuts long lines between letters', () => {
  const text = calendarOf('Кеңес', [{ ...ENTRY, summary: 'Ә'.repeat(200) }], NOW);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(linesOf({ summary: 'Ә'.repeat(200) })).toContain(`SUMMARY:${'Ә'.repeat(200)}`);
});
