import { readFileSync } from 'node:fs';

export type Language = 'kk' | 'ru' | 'en';
export const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];

/** The words of the desk in a language, by their key, as `people:register` or, of all screens, `list.columns`. */
export type Words = (key: string) => string;

type Dictionary = { readonly [key: string]: string | Dictionary };

export function wordsIn(language: Language): Words {
  const files = new Map<string, Dictionary>();
  const read = (name: string): Dictionary => {
    const file = new URL(`../../src/i18n/${language}/${name}.json`, import.meta.url);
    const dictionary = files.get(name) ?? (JSON.parse(readFileSync(file, 'utf8')) as Dictionary);
    files.set(name, dictionary);
    return dictionary;
  };
  return (key) => {
    const [path, file = 'common'] = key.split(':').reverse();
    let found: string | Dictionary | undefined = read(file);
    for (const part of path!.split('.')) found = typeof found === 'object' ? found[part] : undefined;
    if (typeof found !== 'string') throw new Error(`There are no words ${key} in ${language}`);
    return found;
  };
}
