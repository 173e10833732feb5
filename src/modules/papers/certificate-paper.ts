import type { Language } from '../../kernel/language.js';
import type { Paper, Template } from '../../platform/typesetting/index.js';
import type { Printable } from './certificate-form.js';
import { inBoth } from './languages.js';
import { decisionOfCopy } from './decision-line.js';
import { wordsOf } from './words-of.js';

/** A certificate as its design takes it; of what the design has no place for nothing is printed. */
export function certificatePaper(
  template: Template,
  { number, copy, content }: Printable,
  code: readonly (readonly boolean[])[],
  languages: readonly Language[],
): Paper {
  const { recipient, decision } = content;
  const values = {
    recipient: inBoth(recipient),
    ...wordsOf(content),
    decision: { kk: decisionOfCopy(decision, copy, 'kk'), ru: decisionOfCopy(decision, copy, 'ru') },
    number,
    signatory: decision.signatory,
    code,
  };
  const placed = Object.entries(values).filter(([name]) => template.variables[name] !== undefined);
  return { languages, values: Object.fromEntries(placed) };
}
