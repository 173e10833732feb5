import type { Language } from '../../kernel/language.js';
import { qrMatrix } from '../../platform/proofs/index.js';
import type { Paper, Template } from '../../platform/typesetting/index.js';
import type { Printable } from './certificate-form.js';
import { decisionLine } from './decision-line.js';

type Said = Readonly<Record<'kk' | 'ru', string | null>>;

/** What is not said in Russian is printed as it is said in Kazakh: a name, a citation. */
const inBoth = ({ kk, ru }: Said): { kk: string; ru: string } => ({ kk: kk ?? ru ?? '', ru: ru ?? kk ?? '' });

/** A certificate as its design takes it; of what the design has no place for nothing is printed. */
export function certificatePaper(
  template: Template,
  { number, content }: Printable,
  address: string,
  languages: readonly Language[],
): Paper {
  const { recipient, capacity, citation, wording, decision } = content;
  const values = {
    recipient: inBoth(recipient),
    capacity,
    citation: citation ?? (wording && inBoth(wording)),
    decision: { kk: decisionLine(decision, 'kk'), ru: decisionLine(decision, 'ru') },
    number,
    signatoryPost: decision.signatoryCapacity,
    signatory: decision.signatory,
    code: qrMatrix(address),
  };
  const placed = Object.entries(values).filter(([name]) => template.variables[name] !== undefined);
  return { languages, values: Object.fromEntries(placed) };
}
