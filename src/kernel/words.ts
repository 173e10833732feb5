import { LANGUAGES, type Language } from './language.js';

/** What people read, in each language of the registry. */
export type Words = Readonly<Record<Language, string>>;
/** Fails where a language says nothing: nobody would see it before it is read. */
export const words = (kk: string, ru: string, en: string): Words => whole({ kk, ru, en });

export function whole(said: Words): Words {
  for (const [language, text] of Object.entries(said))
    if (text.trim() === '') throw new Error(`There is no ${language} in ${JSON.stringify(said)}`);
  return said;
}

/** What is said in that language; where nothing is, in the first one that says it, which is told. */
export function saidIn(
  said: Readonly<Record<Language, string | null>>,
  language: Language,
): readonly [text: string, spoken: Language] {
  const spoken = [language, ...LANGUAGES].find((each) => said[each]) ?? language;
  return [said[spoken] ?? '', spoken];
}
