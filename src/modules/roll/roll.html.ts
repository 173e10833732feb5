import { safe } from '../../kernel/html.js';
import type { Language } from '../../kernel/language.js';
import type { RollAsked, RollAward, RollPage } from './roll.js';
import { ROLL_TEXTS as TEXTS } from './roll.texts.js';

type Names = RollAward['type']['name'];
const said = (name: Names, language: Language): string => name[language] ?? name.kk ?? name.ru ?? name.en ?? '';

/** The roll as it is read: a form to search it, and the awards with the latest first. */
export function rollHtml(page: RollPage, asked: RollAsked, language: Language): string {
  const next =
    page.next === undefined
      ? ''
      : `<p><a href="?${safe(queryOf({ ...asked, after: page.next }, language).toString())}" rel="next">${TEXTS.next[language]}</a></p>`;
  const list =
    page.awards.length === 0
      ? `<p>${TEXTS.none[language]}</p>`
      : `<ul>${page.awards.map((each) => awardHtml(each, language)).join('')}</ul>`;
  return `<h1>${TEXTS.title[language]}</h1><p>${TEXTS.about[language]}</p>
${formHtml(page, asked, language)}
<section><h2>${TEXTS.count[language]}: ${page.count}</h2>${list}${next}</section>`;
}

export const unreadableHtml = (language: Language): string =>
  `<h1>${TEXTS.title[language]}</h1><section class="bad"><p>${TEXTS.unreadable[language]}</p>
<p><a href="?language=${language}">${TEXTS.title[language]}</a></p></section>`;

/** What was asked, as an address says it. */
export function queryOf(asked: RollAsked, language: Language): URLSearchParams {
  const given = Object.entries({ ...asked, language }).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
}

function formHtml({ years, types, regions }: RollPage, asked: RollAsked, language: Language): string {
  const byName = new Intl.Collator(language);
  const named = (choices: readonly (readonly [string, string])[]): (readonly [string, string])[] =>
    [...choices].sort(([, a], [, b]) => byName.compare(a, b));
  return `<form method="get"><input type="hidden" name="language" value="${language}">
<label>${TEXTS.search[language]}<input type="search" name="search" maxlength="100" value="${safe(asked.search ?? '')}"></label>
${select('type', named(types.map(({ code, name }) => [code, said(name, language)])), asked.type, language)}
${select('region', named(regions.map(({ id, name }) => [id, said(name, language)])), asked.region, language)}
${select(
  'year',
  years.map((year) => [String(year), String(year)]),
  asked.year?.toString(),
  language,
)}
<button>${TEXTS.find[language]}</button></form>`;
}

function select(
  name: 'type' | 'region' | 'year',
  choices: readonly (readonly [value: string, text: string])[],
  chosen: string | undefined,
  language: Language,
): string {
  const options = choices.map(
    ([value, text]) => `<option value="${safe(value)}"${value === chosen ? ' selected' : ''}>${safe(text)}</option>`,
  );
  return `<label>${TEXTS[name][language]}<select name="${name}"><option value="">${TEXTS.all[language]}</option>${options.join('')}</select></label>`;
}

function awardHtml({ recipient, ...award }: RollAward, language: Language): string {
  const named = recipient && 'displayName' in recipient ? recipient.displayName : said(recipient!.name, language);
  const about = [
    award.year === null ? TEXTS.yearUnknown[language] : String(award.year),
    ...[award.region, award.grantingBody].flatMap((each) => (each ? said(each.name, language) : [])),
  ];
  const isRussian = language === 'ru';
  const capacity = (isRussian && award.capacityRu) || award.capacity;
  const citation = (isRussian && award.citationRu) || award.citation;
  return `<li><p><strong>${safe(named)}</strong>${capacity ? `, ${safe(capacity)}` : ''}</p>
<p class="form">${safe(said(award.type.name, language))}</p>${citation ? `<p>${safe(citation)}</p>` : ''}
<small>${safe(about.join(' · '))}</small></li>`;
}
