import dayjs from 'dayjs';
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, onLanguageKept, setLanguage, type Language } from './language.js';

type Dictionary = Record<string, unknown>;
const dictionaries = import.meta.glob<Dictionary>('./{kk,ru,en}/*.json', { import: 'default' });
/** Large, and no programme: they come as data. */
const labels = import.meta.glob<string>('./labels/**/*.json', { query: '?url', import: 'default', eager: true });
/** Namespaces of the catalogue: what lists are counted by is large, and of one screen. */
const CATALOGUE: Readonly<Record<string, string>> = { labels: './labels', groups: './labels/groups' };
const calendars: Readonly<Record<Language, () => Promise<unknown>>> = {
  kk: () => import('dayjs/locale/kk.js'),
  ru: () => import('dayjs/locale/ru.js'),
  en: () => import('dayjs/locale/en-gb.js'),
};

/** A screen loads its own words in one language; names of types, fields and values come from the server's catalogue. */
const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    wordsOf(language, namespace).then(
      (words) => done(null, words as never),
      (error: unknown) => done(error as Error, false),
    );
  },
};

async function wordsOf(language: string, namespace: string): Promise<Dictionary> {
  const address = labels[`${CATALOGUE[namespace]}/${language}.json`];
  if (address) return (await (await fetch(address)).json()) as Dictionary;
  const load = dictionaries[`./${language}/${namespace}.json`];
  if (!load) throw new Error(`No words for ${namespace} in ${language}`);
  return load();
}

/** Words of the first screen are there before it is drawn. */
export async function startWords(): Promise<void> {
  const language = currentLanguage();
  setLanguage(language);
  await Promise.all([
    loadCalendar(language),
    i18next
      .use(files)
      .use(initReactI18next)
      .init({
        lng: language,
        fallbackLng: false,
        ns: ['common', 'labels'],
        defaultNS: 'common',
        fallbackNS: 'common',
        interpolation: { escapeValue: false },
        returnNull: false,
      }),
  ]);
  document.documentElement.lang = language;
  onLanguageKept((chosen) => void speak(chosen));
}

export async function speak(language: Language): Promise<void> {
  setLanguage(language);
  await loadCalendar(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

async function loadCalendar(language: Language): Promise<void> {
  await calendars[language]();
  dayjs.locale(language === 'en' ? 'en-gb' : language);
}
