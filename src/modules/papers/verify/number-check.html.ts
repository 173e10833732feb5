import { safe, safeIn } from '../../../kernel/html.js';
import type { Language } from '../../../kernel/language.js';
import { saidIn } from '../../../kernel/words.js';
import { NUMBER_TEXTS as TEXTS } from './number-check.texts.js';
import type { Found, Published } from './number-check.js';

/** Letters of a field of the form. */
export const LONGEST = 200;

/** What was asked; empty where nothing was. */
export interface Asked {
  readonly number: string;
  readonly name: string;
}

/** What is answered: papers that have number and name, and without a name what is published. */
export interface Answered {
  readonly found: readonly Found[];
  readonly published: readonly Published[];
}

/** The form to ask, under what is answered. */
export function numberHtml(asked: Asked, answered: Answered, language: Language): string {
  const field = (key: 'number' | 'name', more = ''): string =>
    `<label>${TEXTS[key][language]}<input type="search" name="${key}" maxlength="${LONGEST}"${more} value="${safe(asked[key])}"></label>`;
  return `<h1>${TEXTS.title[language]}</h1><p>${TEXTS.about[language]}</p>${answerHtml(asked, answered, language)}
<form method="get"><input type="hidden" name="language" value="${language}">${field('number', ' required')}${field('name')}
<button>${TEXTS.check[language]}</button></form>`;
}

function answerHtml({ number, name }: Asked, { found, published }: Answered, language: Language): string {
  if (number === '') return '';
  if (found.length > 0)
    return `<section><p>${TEXTS.several[language]}</p><ul>${found.map((each) => foundHtml(each, language)).join('')}</ul></section>`;
  if (name !== '') return `<section class="doubtful"><p>${TEXTS.none[language]}</p></section>`;
  if (published.length === 0) return `<section><p>${TEXTS.nothing[language]} ${TEXTS.whole[language]}</p></section>`;
  return `<section><h2>${TEXTS.published[language]}</h2><ul>${published.map((each) => publishedHtml(each, language)).join('')}</ul>
<p>${TEXTS.whole[language]}</p></section>`;
}

const foundHtml = ({ path, award }: Found, language: Language): string =>
  `<li><a href="${safe(path)}?language=${language}">${safeIn(...saidIn(award, language), language)}</a></li>`;

function publishedHtml({ type, year, grantingBody }: Published, language: Language): string {
  const [award, body] = [type, grantingBody].map((each) => each && safeIn(...saidIn(each.name, language), language));
  const about = [year, body].filter((each) => each !== null).join(' · ');
  return `<li><p class="form">${award}</p><small>${about}</small></li>`;
}
