import type { CertificateContent } from '../awards/index.js';
import { inBoth, type Printed } from './languages.js';

type Said = Record<Printed, string> | null;

/** What is said of a text and its Russian twin; null where neither is. */
export const twin = (kk: string | null | undefined, ru: string | null | undefined): Said =>
  kk || ru ? inBoth({ kk: kk ?? null, ru: ru ?? null }) : null;

/** The words of a paper in both languages. A citation stands before the wording of the rules, also where it is in Kazakh alone. */
export const wordsOf = ({
  capacity, capacityRu, citation, citationRu, wording, decision,
}: CertificateContent): Readonly<Record<'capacity' | 'citation' | 'signatoryPost', Said>> => ({
  capacity: twin(capacity, capacityRu),
  citation: twin(citation ?? wording?.kk, citationRu ?? citation ?? wording?.ru),
  signatoryPost: twin(decision.signatoryCapacity, decision.signatoryCapacityRu),
}); // prettier-ignore
