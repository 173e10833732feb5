import type { FastifyReply } from 'fastify';
import { safe } from '../../../kernel/html.js';
import type { Language } from '../../../kernel/language.js';
import { fieldLabel } from '../../../platform/labels/index.js';
import { sendPage } from '../../../platform/pages/index.js';
import type { Identity } from './oidc-provider.js';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly again: string;
}

/** Where the way to the provider begins; what is said on it is said in this language. */
export const START_PATH = '/auth/oidc/start';
const startPath = (language: Language): string => `${START_PATH}?language=${language}`;

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

/** By the names of the fields into which the administrator copies them. */
type Facts = Readonly<Record<string, string>>;
const DOOR: Readonly<Record<Language, string>> = {
  kk: 'Кіру бетіне оралу',
  ru: 'На страницу входа',
  en: 'Back to the sign-in page',
};

function send(reply: FastifyReply, language: Language, { title, text, again }: Words, facts: Facts = {}): FastifyReply {
  const rows = Object.entries(facts).map(
    ([name, value]) => `<dt>${fieldLabel('OidcIdentity', name)?.[language]}</dt><dd><code>${safe(value)}</code></dd>`,
  );
  return sendPage(reply, {
    title,
    language,
    // The answer of the provider is good once.
    isOnce: true,
    content: `<section class="doubtful"><h1>${title}</h1><p>${text}</p>${rows.length > 0 ? `<dl>${rows.join('')}</dl>` : ''}</section>
<p><a href="${startPath(language)}">${again}</a></p><p><a href="/">${DOOR[language]}</a></p>`,
  });
}

/** Says what an administrator needs to link the identity to an account. */
export const sendUnknown = (reply: FastifyReply, language: Language, { issuer, subject }: Identity): FastifyReply =>
  send(reply.status(403), language, UNKNOWN[language], { issuer, subject });
/** `status` says whose fault it was. */
export const sendFailed = (reply: FastifyReply, language: Language, status: 400 | 502): FastifyReply =>
  send(reply.status(status), language, FAILED[language]);
