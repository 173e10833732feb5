import { isSurelyAfter, mayFollow, type PartialDate } from '../../kernel/partial-date.js';

type Start = PartialDate | null;

/**
 * Where in a line of names one that began on this day belongs: before the first that surely began later. An unknown day is
 * the latest. Null: before all of them, when nobody knows what the record was called.
 */
export function placeInLine(starts: readonly Start[], start: Start): number | null {
  const place = start === null ? -1 : starts.findIndex((each) => isSurelyAfter(each, start.latest));
  return place < 0 ? starts.length : place || null;
}

/** Which name of a line held from this day on, as far as is known; of an unknown day: the last. */
export const placeOnDay = (starts: readonly Start[], day: Start): number =>
  Math.max(
    0,
    starts.findLastIndex((each) => mayFollow(each, day)),
  );

type Texts = Readonly<Record<'kk' | 'ru' | 'en', string | null>>;

/** The forms by which a record is found by its official names: the last is the one of today. */
export const formsOf = (names: readonly { position: number; name: Texts }[]): { kind: string; form: string }[] =>
  [...names]
    .sort((a, b) => b.position - a.position)
    .flatMap(({ name }, i) =>
      [name.kk, name.ru, name.en]
        .filter((form) => form !== null)
        .map((form) => ({ kind: i === 0 ? 'OFFICIAL' : 'FORMER', form })),
    );
