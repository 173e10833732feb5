import { createRequire } from 'node:module';
import type { Language } from '../../kernel/language.js';
import { syllables } from './kazakh-syllables.js';

type Patterns = Pick<typeof import('hyphen/ru.js'), 'hyphenateSync'>;

/** The patterns are large, and few documents need them: they are read when the first long word comes. */
const load = createRequire(import.meta.url);
const patterns = (name: string): ((word: string) => string[]) => {
  let loaded: Patterns | undefined;
  return (word) => {
    loaded ??= load(`hyphen/${name}`) as Patterns;
    return loaded.hyphenateSync(word, { hyphenChar: '\u00AD' }).split('\u00AD');
  };
};

const BY_LANGUAGE: Readonly<Record<Language, (word: string) => string[]>> = {
  kk: syllables,
  ru: patterns('ru'),
  en: patterns('en-gb'),
};

const LETTERS = /\p{L}{5,}/gu;

/** Where a word may be broken: its pieces in order. Nothing but letters is broken, and no short word. */
export function pieces(word: string, language: Language): string[] {
  const found: string[] = [];
  let from = 0;
  let open = '';
  for (const { 0: letters, index } of word.matchAll(LETTERS)) {
    const cut = BY_LANGUAGE[language](letters);
    open += word.slice(from, index) + cut[0]!;
    for (const each of cut.slice(1)) {
      found.push(open);
      open = each;
    }
    from = index + letters.length;
  }
  return [...found, open + word.slice(from)];
}
