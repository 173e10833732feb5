import type { Tx } from '../../../platform/context/index.js';

interface Localized {
  readonly kk: string | null;
  readonly ru: string | null;
  readonly en: string | null;
}
/** What stands on the paper, as it was known on the day of signing. */
export interface CertificateContent {
  readonly award: Localized;
  readonly wording: Localized | null;
  readonly recipient: Localized;
  readonly capacity: string | null;
  readonly citation: string | null;
  readonly decision: {
    readonly kind: string;
    readonly number: string;
    readonly date: string;
    readonly body: Localized;
    readonly signatory: string | null;
    readonly signatoryCapacity: string | null;
  };
}

const name = (t: string, prefix = 'name'): string =>
  `jsonb_build_object('kk', ${t}.${prefix}_kk, 'ru', ${t}.${prefix}_ru, 'en', ${t}.${prefix}_en)`;
const spelled = (t: string): string => `concat_ws(' ', ${t}.family_name, ${t}.given_name, ${t}.patronymic_name)`;

/** The contents of the papers of awards, by their ids; one statement for all. */
export async function contentsOf(
  tx: Tx,
  awardIds: readonly string[],
): Promise<ReadonlyMap<string, CertificateContent>> {
  const rows: { id: string; content: CertificateContent }[] = await tx.db.query(
    `SELECT a.id, jsonb_build_object(
       'award', ${name('k')},
       'wording', CASE WHEN v.wording_kk IS NOT NULL THEN ${name('v', 'wording')} END,
       'recipient', CASE WHEN p.id IS NULL THEN ${name('o')} ELSE jsonb_build_object('kk', ${spelled('p')}, 'ru', null, 'en', null) END,
       'capacity', a.capacity, 'citation', a.citation,
       'decision', jsonb_build_object('kind', d.kind, 'number', d.number, 'date', d.date_text, 'body', ${name('b')},
         'signatory', nullif(${spelled('s')}, ''), 'signatoryCapacity', d.signatory_capacity)) AS content
     FROM awards a JOIN award_types k ON k.id = a.type_id JOIN award_decisions d ON d.id = a.award_decision_id
     JOIN organizations b ON b.id = d.deciding_body_id LEFT JOIN award_type_versions v ON v.id = a.rules_id
     LEFT JOIN people p ON p.id = a.person_id LEFT JOIN organizations o ON o.id = a.organization_id LEFT JOIN people s ON s.id = d.signatory_id
     WHERE a.id = ANY ($1)`,
    [awardIds],
  );
  return new Map(rows.map(({ id, content }) => [id, content]));
}
