import { aboutEach } from './domain-event.js';

const change = (before: readonly object[], after: readonly object[]) => ({
  entity: 'Event',
  entityId: 'e',
  field: 'parties',
  before,
  after,
});
const hall = { id: '1', personId: null, capacity: 'залы' };
const speaker = { id: '2', personId: 'p', capacity: 'ұстаз' };
const guest = { id: '3', personId: 'q', capacity: null };
const said = (...given: Parameters<typeof change>): unknown[] =>
  aboutEach(['capacity'], change(...given)).map(({ before, after, subject }) => [before, after, subject]);

it('an item that tells of a person in words is told apart, about that person', () => {
  expect(said([], [hall, speaker, guest])).toEqual([
    [[], [hall, guest], undefined],
    [[], [speaker], 'p'],
  ]);
});

it('what is as it was is not told again: nothing can be said of a person whose key is gone', () => {
  expect(said([speaker], [speaker, guest])).toEqual([[[], [guest], undefined]]);
});

it('words that are added or taken away are about the person as it was before and is now', () => {
  const silent = { ...speaker, capacity: null };
  expect(said([silent], [speaker])).toEqual([[[silent], [speaker], 'p']]);
  expect(said([speaker], [silent])).toEqual([[[speaker], [silent], 'p']]);
  const other = { ...speaker, personId: 'q' };
  expect(said([speaker], [other])).toEqual([
    [[speaker], [], 'p'],
    [[], [other], 'q'],
  ]);
});
