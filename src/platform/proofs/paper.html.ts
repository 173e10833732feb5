import { safe, safeIn } from '../../kernel/html.js';
import { formatDate } from '../../kernel/said-date.js';
import type { Language } from '../../kernel/language.js';
import type { Words } from '../../kernel/words.js';
import type { Said } from './content.js';
import { FAULT_TEXTS, PAGE_TEXTS, STATE_TEXTS, type Stands } from './page.texts.js';
import type { Fault, Genuine } from './read-paper.js';

/** How a genuine paper stands, and on which day that was known. */
export interface Stand {
  readonly state: Stands;
  readonly since?: string | null | undefined;
  readonly replacedBy?: string | null | undefined;
  readonly namedToday?: string | null | undefined;
  readonly day: string;
}

const NOT_KNOWN: readonly Stands[] = ['UNLISTED', 'LATER'];

/** By mark, colour and word: nobody has to see the colour. */
const MARKS = { good: '✓', doubtful: '!', bad: '✕' } as const;

const filled = (said: Words, language: Language, values: Readonly<Record<string, string>>): string =>
  safe(said[language].replace(/\{(\w+)\}/g, (_, name: string) => values[name]!));

function verdict(
  tone: keyof typeof MARKS,
  [heading, sentence]: readonly [Words, Words],
  language: Language,
  lines: readonly string[] = [],
): string {
  return `<section class="${tone}"><h1><span aria-hidden="true">${MARKS[tone]}</span> ${safe(heading[language])}</h1>
<p>${safe(sentence[language])}</p>${lines.map((line) => `<p>${line}</p>`).join('')}</section>`;
}

export const faultHtml = (fault: Fault, language: Language): string =>
  verdict(fault === 'FORGED' ? 'bad' : 'doubtful', FAULT_TEXTS[fault], language);

/** What a genuine paper says, line by line, under what holds of it. The server and the page without a network show it alike, but for a picture. */
export function paperHtml({ form, said }: Genuine, stand: Stand, language: Language, picture = ''): string {
  const { state, since, replacedBy, namedToday, day } = stand;
  const lines = [
    filled(PAGE_TEXTS.stateOn, language, { day: formatDate(day, language) }),
    ...(since == null ? [] : [filled(PAGE_TEXTS.since, language, { day: formatDate(since, language) })]),
    ...(replacedBy == null ? [] : [filled(PAGE_TEXTS.replacedBy, language, { number: replacedBy })]),
    ...(namedToday == null ? [] : [filled(PAGE_TEXTS.namedToday, language, { name: namedToday })]),
  ];
  const tone = state === 'VALID' ? 'good' : NOT_KNOWN.includes(state) ? 'doubtful' : 'bad';
  return `${verdict(tone, STATE_TEXTS[state], language, lines)}
<section><h2>${safe(PAGE_TEXTS.compare[language])}</h2><p>${safe(PAGE_TEXTS.compareHow[language])}</p>
${picture}<p class="form">${safe(form.title[language])}</p>
<ul>${said.map((each) => lineHtml(each, language)).join('\n')}</ul></section>`;
}

function lineHtml({ field, value }: Said, language: Language): string {
  // What is signed is Kazakh.
  const shown =
    field.kind === 'date' ? safe(formatDate(String(value), language)) : safeIn(String(value), 'kk', language);
  return `<li><label><input type="checkbox"><span><small>${safe(field.label[language])}</small> ${shown}</span></label></li>`;
}
