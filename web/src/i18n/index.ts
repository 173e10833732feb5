import dayjs from 'dayjs';
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chosenLanguage, currentLanguage, onLanguageKept, setLanguage, type Language } from './language.js';
import { groupsOf, wordsOf } from './words.js';

/** The rest is there when the first screen is drawn. */
const groups: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, _namespace, done) => {
    groupsOf(language).then(
      (words) => done(null, words as never),
      (error: unknown) => done(error as Error, false),
    );
  },
};

/** Words are there before the first screen is drawn. */
export async function startWords(): Promise<void> {
  const language = currentLanguage();
  await i18next
    .use(groups)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      resources: { [language]: await wordsOf(language) },
      partialBundledLanguages: true,
      ns: ['common'],
      defaultNS: 'common',
      fallbackNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  nowIn(language);
  onLanguageKept((chosen) => void speak(chosen));
  // Chosen in another window while words were on their way: nobody listened yet.
  if (chosenLanguage() !== language) await speak(chosenLanguage());
}

let wanted: Language | undefined;

/** Speaks it from now on, unless another is wanted before its words have come. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  const words = await wordsOf(language);
  if (wanted !== language) return;
  for (const [namespace, each] of Object.entries(words)) i18next.addResourceBundle(language, namespace, each);
  setLanguage(language);
  await i18next.changeLanguage(language);
  nowIn(language);
}

function nowIn(language: Language): void {
  dayjs.locale(language === 'en' ? 'en-gb' : language);
  document.documentElement.lang = language;
}
