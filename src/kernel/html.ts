import type { Language } from './language.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, in an element or in a quoted attribute. */
export const safe = (text: string): string => text.replace(/[&<>"']/g, (each) => ENTITIES[each]!);

/** The same in a page of another language: whoever reads it aloud has to know (WCAG 3.1.2). */
export const safeIn = (text: string, spoken: Language, page: Language): string =>
  spoken === page ? safe(text) : `<span lang="${spoken}">${safe(text)}</span>`;
