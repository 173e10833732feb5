import type { Language } from '../../kernel/language.js';
import { refuse } from '../../kernel/refusal.js';
import { problems } from './papers.problems.js';

const PRINTED: readonly Language[] = ['kk', 'ru'];

/** The languages of a paper, one or two; refuses others. */
export function languagesOf(given: readonly string[], path: readonly string[]): Language[] {
  const known = given.filter((each): each is Language => PRINTED.includes(each as Language));
  const isFit = given.length > 0 && known.length === given.length && new Set(known).size === known.length;
  return isFit ? known : refuse(problems.PRINT_LANGUAGES, path);
}
