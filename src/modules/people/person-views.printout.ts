import { safe } from '../../kernel/html.js';
import type { Language } from '../../kernel/language.js';
import { historyLabel } from '../../platform/history/index.js';
import { policyOfStyle } from '../../platform/pages/index.js';

export interface PrintedView {
  readonly at: string;
  readonly actorName: string;
  readonly purpose: string | null;
  readonly fields: readonly string[];
}
export interface Printout {
  readonly name: string;
  readonly printedOn: string;
  readonly views: readonly PrintedView[];
}

const WORDS: Readonly<Record<Language, Readonly<Record<'title' | 'on' | 'when' | 'who' | 'why' | 'what' | 'nobody', string>>>> = {
  kk: {
    title: 'Дербес деректерді кім көрді', on: 'Басып шығарылған күні', when: 'Қашан', who: 'Кім', why: 'Не үшін', what: 'Қандай деректер',
    nobody: 'Бұл адамның дербес деректерін ешкім ашып қараған жоқ.',
  },
  ru: {
    title: 'Кто видел персональные данные', on: 'Дата печати', when: 'Когда', who: 'Кто', why: 'Для чего', what: 'Какие данные',
    nobody: 'Персональные данные этого лица никто не открывал.',
  },
  en: {
    title: 'Who saw the personal data', on: 'Printed on', when: 'When', who: 'Who', why: 'What for', what: 'Which data',
    nobody: 'Nobody has opened the personal data of this person.',
  },
}; // prettier-ignore

const STYLE =
  'body{font:12pt serif;margin:2cm}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid;padding:4pt;text-align:left;vertical-align:top}tr{break-inside:avoid}';

export const PRINTOUT_POLICY = policyOfStyle(STYLE);

/** Minutes in Kazakhstan (UTC+5). */
const minute = (at: string): string =>
  new Date(Date.parse(at) + 5 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** A page for the person, to be printed: who was shown which of the data, when and what for. */
export function printout({ name, printedOn, views }: Printout, language: Language): string {
  const words = WORDS[language];
  const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${safe(text)}</${tag}>`).join('')}</tr>`;
  const rows = views.map(({ at, actorName, purpose, fields }) => {
    const labels = fields.map((field) => historyLabel('Person', field)?.[language] ?? field);
    return cells('td', [minute(at), actorName, purpose ?? '', labels.join(', ')]);
  });
  const table = `<table><thead>${cells('th', [words.when, words.who, words.why, words.what])}</thead><tbody>${rows.join('\n')}</tbody></table>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${safe(words.title)}</title><style>${STYLE}</style></head>
<body><h1>${safe(words.title)}</h1><p>${safe(name)}</p><p>${safe(words.on)}: ${printedOn}</p>
${views.length === 0 ? `<p>${safe(words.nobody)}</p>` : table}
</body></html>
`;
}
