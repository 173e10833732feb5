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
  /** Papers that were signed before there were Russian texts have none. */
  readonly capacityRu?: string | null;
  readonly citation: string | null;
  readonly citationRu?: string | null;
  readonly decision: {
    readonly kind: string;
    readonly number: string;
    readonly date: string;
    readonly body: Localized;
    readonly signatory: string | null;
    readonly signatoryCapacity: string | null;
    readonly signatoryCapacityRu?: string | null;
  };
}

const name = (prefix = 'name'): string =>
  `jsonb_build_object('kk', ${prefix}_kk, 'ru', ${prefix}_ru, 'en', ${prefix}_en)`;
const SPELLED = `concat_ws(' ', family_name, given_name, patronymic_name)`;
/** As their numbers are written: «А» in Cyrillic is «A» in Latin letters. */
const SAME_SERIES = 'plain_number(k.series) IS NOT DISTINCT FROM plain_number(v.series)';
const ORGANIZATION = `SELECT ${name()} FROM organizations`;

/** What becomes a paper, and the book from which it gets its number. */
export interface PlannedPaper {
  readonly id: string;
  readonly content: CertificateContent;
  readonly isNumbered: boolean;
  /** Of a numbered one; null where no forms were received yet. */
  readonly bookId: string | null;
  readonly series: string | null;
  /** Its kind is printed by others: no design is looked for. */
  readonly isPrintedElsewhere: boolean;
  /** Nobody can be named on it any more. */
  readonly isOfAnonymised: boolean;
}

/**
 * The papers of awards, by the ids of these; one statement for all. Names are looked up one by one: planning nine tables in one
 * join takes ten times as long as reading them.
 */
export async function plannedPapers(tx: Tx, awardIds: readonly string[]): Promise<ReadonlyMap<string, PlannedPaper>> {
  const rows: PlannedPaper[] = await tx.db.query(
    `SELECT a.id, coalesce(v.numbered, false) AS "isNumbered", v.series,
       (SELECT k.id FROM certificate_books k WHERE v.numbered AND k.type_id = a.type_id AND ${SAME_SERIES} ORDER BY k.series = v.series DESC LIMIT 1) AS "bookId",
       (SELECT t.printed_elsewhere FROM award_types t WHERE t.id = a.type_id) AS "isPrintedElsewhere",
       EXISTS (SELECT FROM people p WHERE p.id = a.person_id AND p.anonymised_on IS NOT NULL) AS "isOfAnonymised",
       jsonb_build_object(
         'award', (SELECT ${name()} FROM award_types WHERE id = a.type_id),
         'wording', CASE WHEN v.wording_kk IS NOT NULL THEN ${name('v.wording')} END,
         'recipient', CASE WHEN a.person_id IS NULL THEN (${ORGANIZATION} WHERE id = a.organization_id)
           ELSE (SELECT jsonb_build_object('kk', ${SPELLED}, 'ru', null, 'en', null) FROM people WHERE id = a.person_id) END,
         'capacity', a.capacity, 'capacityRu', a.capacity_ru, 'citation', a.citation, 'citationRu', a.citation_ru,
         'decision', jsonb_build_object('kind', d.kind, 'number', d.number, 'date', d.date_text,
           'body', (${ORGANIZATION} WHERE id = d.deciding_body_id),
           'signatory', (SELECT nullif(${SPELLED}, '') FROM people WHERE id = d.signatory_id),
           'signatoryCapacity', d.signatory_capacity, 'signatoryCapacityRu', d.signatory_capacity_ru)) AS content
     FROM awards a JOIN award_decisions d ON d.id = a.award_decision_id LEFT JOIN award_type_versions v ON v.id = a.rules_id
     WHERE a.id = ANY ($1)`,
    [awardIds],
  );
  return new Map(rows.map((each) => [each.id, each]));
}
