export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

const KEY = 'birlik.language';
export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((each) => each === text);

/** Chosen on this machine, else the first one of the browser that we speak, else Kazakh. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((each) => each.slice(0, 2)).find(isLanguage) ?? 'kk';
}

let current = chosenLanguage();
export const currentLanguage = (): Language => current;

export function setLanguage(language: Language): void {
  current = language;
}

/** Somebody has chosen it on this machine. */
export const keepLanguage = (language: Language): void => localStorage.setItem(KEY, language);
export const isLanguageKept = (): boolean => isLanguage(localStorage.getItem(KEY));

/** Calls when it is chosen in another window of the desk. */
export function onLanguageKept(follow: (language: Language) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && isLanguage(newValue)) follow(newValue);
  });
}
