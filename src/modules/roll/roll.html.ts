import { safe, safeIn } from '../../kernel/html.js';
import type { Language } from '../../kernel/language.js';
import { saidIn } from '../../kernel/words.js';
import type { RollAsked, RollAward, RollPage } from './roll.js';
import { ROLL_TEXTS as TEXTS } from './roll.texts.js';

type Names = RollAward['type']['name'];
type Choice = readonly [value: string, text: string, spoken: Language];
const said = (name: Names, language: Language): string => safeIn(...saidIn(name, language), language);

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
  const named = (choices: readonly (readonly [value: string, name: Names])[]): Choice[] =>
    choices
      .map(([value, name]): Choice => [value, ...saidIn(name, language)])
      .sort(([, a], [, b]) => byName.compare(a, b));
  return `<form method="get"><input type="hidden" name="language" value="${language}">
<label>${TEXTS.search[language]}<input type="search" name="search" maxlength="100" value="${safe(asked.search ?? '')}"></label>
${select('type', named(types.map(({ code, name }) => [code, name])), asked.type, language)}
${select('region', named(regions.map(({ id, name }) => [id, name])), asked.region, language)}
${select(
  'year',
  years.map((year): Choice => [String(year), String(year), language]),
  asked.year?.toString(),
  language,
)}
<button>${TEXTS.find[language]}</button></form>`;
}

function select(
  name: 'type' | 'region' | 'year',
  choices: readonly Choice[],
  chosen: string | undefined,
  language: Language,
): string {
  const options = choices.map(
    ([value, text, spoken]) =>
      `<option value="${safe(value)}"${value === chosen ? ' selected' : ''}${spoken === language ? '' : ` lang="${spoken}"`}>${safe(text)}</option>`,
  );
  return `<label>${TEXTS[name][language]}<select name="${name}"><option value="">${TEXTS.all[language]}</option>${options.join('')}</select></label>`;
}

function awardHtml({ recipient, ...award }: RollAward, language: Language): string {
  const named = recipient && 'displayName' in recipient ? safe(recipient.displayName) : said(recipient!.name, language);
  const about = [
    award.year === null ? TEXTS.yearUnknown[language] : String(award.year),
    ...[award.region, award.grantingBody].flatMap((each) => (each ? said(each.name, language) : [])),
  ];
  const [capacity, citation] = [
    { kk: award.capacity, ru: award.capacityRu, en: null },
    { kk: award.citation, ru: award.citationRu, en: null },
  ].map((each) => said(each, language));
  return `<li><p><strong>${named}</strong>${capacity ? `, ${capacity}` : ''}</p>
<p class="form">${said(award.type.name, language)}</p>${citation ? `<p>${citation}</p>` : ''}
<small>${about.join(' · ')}</small></li>`;
}
