import type { Language } from '../../kernel/language.js';
import { refuse } from '../../kernel/refusal.js';
import type { Template } from '../../platform/typesetting/index.js';
import { problems } from './papers.problems.js';
import { said, type Given } from './said.js';

export const PRINTED = ['kk', 'ru'] as const;
export type Printed = (typeof PRINTED)[number];

/** What is not said in Russian is printed as it is said in Kazakh: a name, a citation. */
export const inBoth = ({ kk, ru }: Readonly<Record<Printed, string | null>>): Record<Printed, string> => ({
  kk: kk ?? ru ?? '',
  ru: ru ?? kk ?? '',
});

/** The languages of a paper, one or two; refuses others. */
export function languagesOf(given: readonly string[], path: readonly string[]): Printed[] {
  const known = given.filter((each): each is Printed => PRINTED.some((known) => known === each));
  const isFit = given.length > 0 && known.length === given.length && new Set(known).size === known.length;
  return isFit ? known : refuse(problems.PRINT_LANGUAGES, path);
}

/** In which languages a design can be printed; of two the first stands on the left. */
export function choicesOf({ languages, two }: Template): Language[][] {
  const printed = PRINTED.filter((each) => languages.includes(each));
  const [first, second] = printed;
  const alone = printed.map((each) => [each]);
  return two && first && second ? [...alone, [first, second], [second, first]] : alone;
}

/** The one language of a list that an address asks for; Kazakh without it. */
export const languageAsked = (query: Readonly<Partial<Record<'language', Given>>>): Printed =>
  languagesOf([said(query, 'language') ?? 'kk'], ['language'])[0]!;
/** The languages that an address asks for, one after the other; Kazakh without it. */
export const languagesAsked = (query: Readonly<Partial<Record<'language', Given>>>): Printed[] =>
  languagesOf((said(query, 'language') ?? 'kk').split(','), ['language']);
