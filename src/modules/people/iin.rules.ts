import { isDay, type Day } from '../../kernel/clock.js';

/** What the first seven digits of an IIN say; parts that say nothing are null (0 as the seventh: a foreigner). */
export function readIin(iin: string): { birthDate: string | null; gender: 'MALE' | 'FEMALE' | null } {
  const kind = Number(iin[6]);
  const century = [null, 18, 18, 19, 19, 20, 20][kind] ?? null;
  return {
    birthDate: century === null ? null : `${century}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`,
    gender: century === null ? null : kind % 2 === 1 ? 'MALE' : 'FEMALE',
  };
}

/** Nobody who was given such a number has lived longer. */
const LONGEST_LIFE = 120;

/** Whether the number speaks of a birth so long ago that it is hardly that of somebody who was given one. */
export function isImplausiblyOld(iin: string, now: Day): boolean {
  const { birthDate } = readIin(iin);
  return birthDate !== null && birthDate < `${Number(now.slice(0, 4)) - LONGEST_LIFE}${now.slice(4)}`;
}

/** Of a foreigner (0 as the seventh digit) the century is not said: either of the two with living people will do. */
const CENTURIES = [19, 20];

/** Whether the first seven digits can be somebody's: a day that exists and has come; there is no seventh digit above 6. */
export function isPossibleIin(iin: string, now: Day): boolean {
  if (Number(iin[6]) > 6) return false;
  const { birthDate } = readIin(iin);
  const [year, month, day] = [iin.slice(0, 2), iin.slice(2, 4), iin.slice(4, 6)];
  const days = birthDate ? [birthDate] : CENTURIES.map((century) => `${century}${year}-${month}-${day}`);
  return days.some((each) => isDay(each) && each <= now);
}
