import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyReply } from 'fastify';
import { safe } from '../../kernel/html.js';
import { LANGUAGES, type Language } from '../../kernel/language.js';
import { DENY_ALL, policyOf } from '../http/index.js';

export const STYLE = readFileSync(new URL('./page.css', import.meta.url), 'utf8');
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const ofStyle = (style: string): Parameters<typeof policyOf>[0] => ({
  ...DENY_ALL,
  styleSrc: [hashOf(style)],
  formAction: ["'self'"],
});
/** Of a page that is text and its own style: nothing is loaded, nothing runs, and a form asks this server alone. */
export const policyOfStyle = (style: string): string => policyOf(ofStyle(style));
/** Pictures are shown of this server alone. */
const POLICY = policyOf({ ...ofStyle(STYLE), imgSrc: ["'self'"] });

const NAMES: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const CHOICE: Readonly<Record<Language, string>> = { kk: 'Тіл', ru: 'Язык', en: 'Language' };

/** A page that anybody may open: plain HTML that needs no script. */
export interface Page {
  readonly title: string;
  readonly language: Language;
  /** HTML, made of texts that are safe. */
  readonly content: string;
  /** HTML likewise. */
  readonly footer?: string;
  /** The query of the address in another language; without it, the page has no query of its own. */
  readonly query?: URLSearchParams;
  /** What its address asked is answered once, and so in one language. */
  readonly isOnce?: boolean;
}

/** Answers with it. Search engines do not keep it: what was taken back would live on with them. */
export function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .headers({ 'content-security-policy': POLICY, 'x-robots-tag': 'noindex', vary: 'accept-language' })
    .send(html(page));
}

function html({ title, language, content, footer = '', query = new URLSearchParams(), isOnce = false }: Page): string {
  const languages = LANGUAGES.map((each) => {
    const here = new URLSearchParams(query);
    here.set('language', each);
    const current = each === language ? ' aria-current="true"' : '';
    return `<a href="?${safe(here.toString())}" lang="${each}" hreflang="${each}"${current}>${NAMES[each]}</a>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${safe(title)}</title><link rel="icon" href="/icon.svg"><style>${STYLE}</style></head>
<body>
${isOnce ? '' : `<nav aria-label="${CHOICE[language]}">${languages.join('')}</nav>`}
<main>
${content}
</main>
<footer>${footer}</footer>
</body></html>
`;
}
