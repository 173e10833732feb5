import type { CertificateContent } from '../awards/index.js';
import { inBoth, type Printed } from './languages.js';

type Said = Record<Printed, string> | null;

/** What is said of a text and its Russian twin; null where neither is. */
export const twin = (kk: string | null | undefined, ru: string | null | undefined): Said =>
  kk || ru ? inBoth({ kk: kk ?? null, ru: ru ?? null }) : null;

type Cited = Pick<CertificateContent, 'citation' | 'citationRu' | 'wording'>;

/** For what it is given, as a paper in that language says it. A citation stands before the wording of the rules, also where it is in Kazakh alone. */
export const citationIn = ({ citation, citationRu, wording }: Cited): Record<Printed, string | null> => ({
  kk: citation ?? wording?.kk ?? null,
  ru: citationRu ?? citation ?? wording?.ru ?? null,
});

/** The words of a paper in both languages. */
export function wordsOf(
  content: CertificateContent,
): Readonly<Record<'capacity' | 'citation' | 'signatoryPost', Said>> {
  const { capacity, capacityRu, decision } = content;
  const { kk, ru } = citationIn(content);
  return {
    capacity: twin(capacity, capacityRu),
    citation: twin(kk, ru),
    signatoryPost: twin(decision.signatoryCapacity, decision.signatoryCapacityRu),
  };
}
