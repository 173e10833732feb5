import type { Language } from '../../../kernel/language.js';
import type { Identity } from './oidc-provider.js';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly again: string;
}

const UNKNOWN: Readonly<Record<Language, Words>> = {
  kk: {
    title: 'Сізге арналған тіркелгі жоқ',
    text: 'Сіз сәйкестендіру провайдері арқылы кірдіңіз, бірақ тізілімде сізге байланыстырылған белсенді тіркелгі жоқ. Әкімшіге мына мәліметті айтыңыз:',
    again: 'Қайта кіру',
  },
  ru: {
    title: 'Для вас нет учётной записи',
    text: 'Вы вошли через провайдера идентификации, но в реестре нет действующей учётной записи, привязанной к вам. Сообщите администратору:',
    again: 'Войти заново',
  },
  en: {
    title: 'There is no account for you',
    text: 'You have signed in at the identity provider, but no active account of the registry is linked to you. Tell the administrator:',
    again: 'Sign in again',
  },
};
const FAILED: Readonly<Record<Language, Words>> = {
  kk: {
    title: 'Кіру аяқталмады',
    text: 'Сәйкестендіру провайдерінің жауабы күткендей болмады немесе уақыт өтіп кетті. Ештеңе өзгерген жоқ.',
    again: 'Қайта кіру',
  },
  ru: {
    title: 'Войти не удалось',
    text: 'Ответ провайдера идентификации не такой, как ожидалось, или время истекло. Ничего не изменилось.',
    again: 'Войти заново',
  },
  en: {
    title: 'The sign-in was not completed',
    text: 'The answer of the identity provider was not as expected, or it came too late. Nothing has changed.',
    again: 'Sign in again',
  },
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const page = (
  language: Language,
  { title, text, again }: Words,
  facts: Readonly<Record<string, string>> = {},
): string => {
  const rows = Object.entries(facts).map(([name, value]) => `<dt>${name}</dt><dd><code>${escaped(value)}</code></dd>`);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>Birlik · ${title}</title></head>
<body><h1>${title}</h1><p>${text}</p><dl>${rows.join('')}</dl><p><a href="/auth/oidc/start">${again}</a></p></body></html>`;
};

/** Says what an administrator needs to link the identity to an account. */
export const unknownPage = (language: Language, { issuer, subject }: Identity): string =>
  page(language, UNKNOWN[language], { issuer, subject });
export const failedPage = (language: Language): string => page(language, FAILED[language]);
