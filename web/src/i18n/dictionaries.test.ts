import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from './language.js';
import { latinInCyrillic } from './look-alikes.js';

const FILES = import.meta.glob<object>('./{kk,ru,en}/*.json', { import: 'default', eager: true });
const namespaces = [...new Set(Object.keys(FILES).map((file) => file.split('/')[2]!))].toSorted();
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every text of a dictionary under its whole key. */
function textsOf(words: object, above = ''): (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) =>
    typeof word === 'string' ? [[above + key, word] as const] : textsOf(word as object, `${above}${key}.`),
  );
}
const dictionary = (language: Language, namespace: string): Map<string, string> =>
  new Map(textsOf(FILES[`./${language}/${namespace}`] ?? {}));

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted();
const stem = (key: string): string => key.replace(PLURAL, '');

describe.each(namespaces)('the words of %s', (namespace) => {
  const kk = dictionary('kk', namespace);
  const stems = [...new Set([...kk.keys()].map(stem))].toSorted();

  it.each(LANGUAGES)('are all there in %s, with the plurals of the language', (language) => {
    const words = dictionary(language, namespace);
    expect([...new Set([...words.keys()].map(stem))].toSorted()).toEqual(stems);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = [...words.keys()].filter((key) => PLURAL.test(key)).map(stem);
    const wanted = counted.flatMap((each) => forms.map((form) => `${each}_${form}`));
    expect([...words.keys()].filter((key) => PLURAL.test(key)).toSorted()).toEqual([...new Set(wanted)].toSorted());
  });

  it.each(LANGUAGES)('are said in %s, and take in the same things', (language) => {
    const words = [...dictionary(language, namespace)];
    expect(words.filter(([, text]) => !text.trim())).toEqual([]);
    const taken = (of: Iterable<readonly [string, string]>): Map<string, string[]> => {
      const by = new Map<string, string>();
      for (const [key, text] of of) by.set(stem(key), `${by.get(stem(key)) ?? ''} ${text}`);
      return new Map([...by].map(([key, text]) => [key, placeholders(text)]));
    };
    const same = taken(kk);
    expect([...taken(words)].filter(([key, found]) => found.join() !== same.get(key)?.join())).toEqual([]);
  });

  it.each(['kk', 'ru'] as const)('have no Latin letters in Cyrillic words of %s', (language) => {
    expect([...dictionary(language, namespace).values()].flatMap(latinInCyrillic)).toEqual([]);
  });
});
