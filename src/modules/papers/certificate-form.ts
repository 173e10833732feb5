import { words } from '../../kernel/words.js';
import type { Form, Values } from '../../platform/proofs/index.js';
import type { CertificateContent } from '../awards/index.js';
import { wordsOf } from './words-of.js';

/** What the code of a certificate says: all that is printed on it but the post of the signatory, for a code is short. Keys are for ever. */
export const CERTIFICATE_FORM: Form = {
  key: 1,
  title: words('Марапат құжаты', 'Наградной документ', 'Certificate of an award'),
  fields: [
    { name: 'award', key: 2, kind: 'text', label: words('Марапат', 'Награда', 'Award') },
    { name: 'recipient', key: 3, kind: 'text', label: words('Марапатталушы', 'Награждённый', 'Recipient') },
    { name: 'capacity', key: 4, kind: 'text', label: words('Қай ретінде', 'В качестве', 'Capacity') },
    { name: 'citation', key: 5, kind: 'text', label: words('Не үшін берілді', 'За что', 'What for') },
    { name: 'number', key: 6, kind: 'text', label: words('Нөмірі', 'Номер', 'Number') },
    { name: 'copy', key: 7, kind: 'number', label: words('Данасы', 'Экземпляр', 'Copy') },
    {
      name: 'decisionKind',
      key: 8,
      kind: 'text',
      label: words('Шешімнің түрі', 'Вид решения', 'Kind of decision'),
      wordings: ['Жарлық', 'Өкім', 'Қаулы'],
    },
    { name: 'decisionNumber', key: 9, kind: 'text', label: words('Шешімнің нөмірі', 'Номер решения', 'Number of the decision') }, // prettier-ignore
    { name: 'decided', key: 10, kind: 'date', label: words('Шешімнің күні', 'Дата решения', 'Day of the decision') },
    { name: 'body', key: 11, kind: 'text', label: words('Марапаттаған орган', 'Кем награждён', 'Given by') },
    { name: 'signatory', key: 12, kind: 'text', label: words('Қол қойған', 'Подписал', 'Signed by') },
    { name: 'signed', key: 13, kind: 'date', label: words('Құжаттың күні', 'Дата документа', 'Day of the paper') },
  ],
};

const KINDS: Readonly<Record<string, string>> = { DECREE: 'Жарлық', ORDER: 'Өкім', RESOLUTION: 'Қаулы' };

/** A certificate with what stands on it, as it was signed. */
export interface Printable {
  readonly id: string;
  readonly number: string | null;
  readonly copy: number;
  /** The day of Kazakhstan. */
  readonly signedOn: string;
  readonly content: CertificateContent;
}

/** The same in the names of the form. The code says things once, in Kazakh; a paper in two languages says them twice. */
export function valuesOf({ number, copy, signedOn, content }: Printable): Values {
  const { award, recipient, decision } = content;
  const { capacity, citation } = wordsOf(content);
  return {
    award: award.kk, recipient: recipient.kk, capacity: capacity?.kk, citation: citation?.kk, number, copy, decisionKind: KINDS[decision.kind],
    decisionNumber: decision.number, decided: decision.date, body: decision.body.kk, signatory: decision.signatory, signed: signedOn,
  }; // prettier-ignore
}
