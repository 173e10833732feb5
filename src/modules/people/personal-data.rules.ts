import { problem, type Problem } from '../../kernel/refusal.js';

/** A purpose that says something has at least so many letters: "керек" and "...." do not. */
const LEAST_LETTERS = 10;

export const purposeProblem = (purpose: string): Problem | undefined =>
  (purpose.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS
    ? problem('PURPOSE_TOO_SHORT', 'purpose', { min: LEAST_LETTERS })
    : undefined;

/**
 * What an anonymised person is called. One text for all languages, since lists are ordered by it; the end of the id is
 * random and tells two such people apart.
 */
export const namelessName = (id: string): string => `Аты жойылды ${id.slice(-8)}`;

/** Of a partial date only the year. */
export const yearOf = (date: string | null): string | null => date && date.slice(0, 4);
