import type { Language } from './language.js';

type Words = Readonly<Record<string, unknown>>;
type Dictionaries = Readonly<Record<string, Words>>;

/** All dictionaries of a language are one part: no screen waits for words of its own. */
const dictionaries: Readonly<Record<Language, () => Promise<{ readonly default: Dictionaries }>>> = {
  kk: () => import('./words.kk.js'),
  ru: () => import('./words.ru.js'),
  en: () => import('./words.en.js'),
};
/** From the server's catalogue. They are large, and no programme: they come as data. */
const files = import.meta.glob<string>('./labels/**/*.json', { query: '?url', import: 'default', eager: true });

async function labelsIn(file: string): Promise<Words> {
  const response = await fetch(files[`./labels/${file}.json`]!);
  // What a server says of a file that it has no more is no dictionary.
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as Words;
}

/** Names of what lists are counted by: of one screen. */
export const groupsOf = (language: string): Promise<Words> => labelsIn(`groups/${language}`);

const asked = new Map<Language, Promise<Dictionaries>>();

/** What is there before the first screen is drawn, by namespace. What did not come is asked for again. */
export function wordsOf(language: Language): Promise<Dictionaries> {
  const words = asked.get(language) ?? read(language);
  asked.set(language, words);
  words.catch(() => asked.delete(language));
  return words;
}

async function read(language: Language): Promise<Dictionaries> {
  const [labels, words] = await Promise.all([labelsIn(language), dictionaries[language]()]);
  return { labels, ...words.default };
}
