import { today } from '../../../kernel/clock.js';
import { problem, refuseIfAny, type InputPath } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { Tx } from '../../../platform/context/index.js';
import { snapshot } from '../../../platform/database/index.js';
import { about, changesOf, type Change } from '../../../platform/events/index.js';
import { AwardEntity } from '../award.entity.js';
import { plannedPapers, type PlannedPaper } from './certificate.content.js';
import { CertificateEntity, CertificateFormEntity } from './certificate.entities.js';
import { problems } from './certificates.problems.js';
import type { UnsignedPaper } from './paper-judges.js';

/** An award that gets a paper, the paper before it, and where the input names it. */
export interface Paper {
  readonly award: AwardEntity;
  readonly before: CertificateEntity | undefined;
  readonly at: InputPath;
}

/** A paper with what will stand on it, and the book whose form it takes. */
interface Sheet extends UnsignedPaper, Paper {
  readonly planned: PlannedPaper;
}
/** No book has a longer one. */
const LONGEST_NUMBER = 999_999;

/** Papers as they would be signed; nothing is locked yet, so that whoever judges them keeps nobody waiting. */
export async function unsigned(tx: Tx, papers: readonly Paper[]): Promise<Sheet[]> {
  const all = await plannedPapers(
    tx,
    papers.map(({ award }) => award.id),
  );
  return papers.map((paper) => {
    const { award, before } = paper;
    const planned = all.get(award.id)!;
    return {
      ...paper, planned, typeId: award.typeId, number: planned.isNumbered ? numberOf(planned.series, LONGEST_NUMBER) : null,
      copy: copyAfter(before), content: planned.content, isPrintedElsewhere: planned.isPrintedElsewhere,
    }; // prettier-ignore
  });
}

/** A paper that was spoiled never counted: the next one is the same copy. */
const copyAfter = (before: CertificateEntity | undefined): number =>
  before ? (before.state === 'SPOILED' ? before.copy : before.copy + 1) : 1;

/** Writes papers on the next forms of their books, in the order given: one statement for all of a kind, one event for each. */
export async function write(tx: Tx, sheets: readonly Sheet[], reason: string | null): Promise<string[]> {
  // The last thing before what is stored: whoever signs next waits from here on.
  const forms = await takeForms(tx, sheets);
  const made: CertificateEntity[] = [];
  for (const { award, before, copy, content } of sheets) {
    const { form, number = null } = forms.get(award.id) ?? {};
    const paper = Object.assign(new CertificateEntity(), {
      id: uuidv7(), awardId: award.id, formId: form?.id ?? null, number, copy, replacesId: before?.id ?? null, reason,
      state: 'VALID' as const, signedBy: tx.actor.id, signedAt: tx.now, content,
    }); // prettier-ignore
    made.push(paper);
    tx.record({ name: reason === null ? 'certificate.signed' : 'certificate.duplicated', changes: changesFor(tx, paper, award, form, before), ...(reason && { reason }) });
  } // prettier-ignore
  await store(tx, sheets, made);
  return made.map(({ id }) => id);
}

const numberOf = (series: string | null, number: number): string => [series, '№', number].filter((each) => each !== null).join(' '); // prettier-ignore

/** What becomes of each record, told and done. */
function changesFor(
  tx: Tx,
  paper: CertificateEntity,
  award: AwardEntity,
  form: CertificateFormEntity | undefined,
  before: CertificateEntity | undefined,
): Change[] {
  const changed = (type: string, record: { id: string }, change: object): Change[] => {
    const was = snapshot(record);
    Object.assign(record, change);
    return changesOf(type, record.id, was, snapshot(record));
  };
  const own = changesOf('Certificate', paper.id, {}, snapshot(paper));
  return [
    ...(award.personId === null ? own : about(award.personId, own)),
    ...(form ? changed('CertificateForm', form, { state: 'USED', usedOn: today(tx.now) }) : []),
    ...(before?.state === 'VALID' ? changed('Certificate', before, { state: 'REPLACED' }) : []),
    ...changed('Award', award, { number: paper.number }),
  ];
}

/**
 * The lowest numbers that are left, used from now on; their books are locked in order, so that numbers are given one signing
 * after the other. Refuses, at its row, each paper for which there is no form, or whose number another one has.
 */
async function takeForms(tx: Tx, sheets: readonly Sheet[]): Promise<ReadonlyMap<string, Numbered>> {
  const wanted = new Map<string, number>();
  for (const { planned } of sheets)
    if (planned.bookId) wanted.set(planned.bookId, (wanted.get(planned.bookId) ?? 0) + 1);
  const left = wanted.size === 0 ? new Map<string, Taken[]>() : await takenOf(tx, wanted);
  const stock = new Map([...left].map(([book, all]) => [book, all.length]));
  const taken = new Map<string, Numbered>();
  refuseIfAny(
    sheets.map(({ award, planned: { isNumbered, bookId }, at }) => {
      if (!isNumbered) return undefined;
      const found = left.get(bookId ?? '')?.shift();
      if (!found) return problem(problems.FORMS_RUN_OUT, at, { left: stock.get(bookId ?? '') ?? 0 });
      const { isTaken, series, ...form } = found;
      const number = numberOf(series, form.number);
      // The number of a form cannot be changed.
      if (isTaken) return problem(problems.FORM_NUMBER_TAKEN, at, { number });
      const used = Object.assign(new CertificateFormEntity(), form, { state: 'IN_STOCK', usedOn: null });
      taken.set(award.id, { form: used, number });
      return undefined;
    }),
  );
  return taken;
}

/** A form, and the number that is printed on it. */
interface Numbered {
  readonly form: CertificateFormEntity;
  readonly number: string;
}
interface Taken extends Pick<CertificateFormEntity, 'id' | 'bookId' | 'number'> {
  readonly series: string | null;
  /** Whether an award of the past or a paper of another book has its number. */
  readonly isTaken: boolean;
}

const ON_FORM = `plain_number(concat_ws(' ', b.series, '№', f.number))`;

/** Forms of each book in the order of their numbers, used already. `EXISTS` would read all awards once, instead of looking a number up. */
async function takenOf(tx: Tx, wanted: ReadonlyMap<string, number>): Promise<Map<string, Taken[]>> {
  const forms: Taken[] = await tx.db.query(
    `SELECT f.id, f.book_id AS "bookId", f.number, b.series,
         ((SELECT true FROM awards a WHERE a.type_id = b.type_id AND a.voided_at IS NULL AND plain_number(a.number) = ${ON_FORM} LIMIT 1) IS TRUE
           OR (SELECT true FROM certificates c JOIN awards a ON a.id = c.award_id WHERE plain_number(c.number) = ${ON_FORM} AND a.type_id = b.type_id LIMIT 1)
             IS TRUE) AS "isTaken"
       FROM take_forms($1, $2, $3) f JOIN certificate_books b ON b.id = f.book_id ORDER BY f.number`,
    [[...wanted.keys()], [...wanted.values()], today(tx.now)],
  );
  const taken = new Map<string, Taken[]>();
  for (const form of forms) taken.set(form.bookId, [...(taken.get(form.bookId) ?? []), form]);
  return taken;
}

/** The papers, and their numbers in the awards. */
async function store(tx: Tx, papers: readonly Paper[], made: readonly CertificateEntity[]): Promise<void> {
  const replaced = papers.flatMap(({ before }) => (before?.state === 'REPLACED' ? [before.id] : []));
  // First: only one paper of an award counts at a time.
  if (replaced.length > 0)
    await tx.db.query(`UPDATE certificates SET state = 'REPLACED', version = version + 1 WHERE id = ANY ($1)`, [
      replaced,
    ]);
  await tx.db.query(
    `WITH papers AS (
       INSERT INTO certificates (id, award_id, form_id, number, copy, replaces_id, reason, state, signed_by, signed_at, content)
       SELECT id, "awardId", "formId", number, copy, "replacesId", reason, state, "signedBy", "signedAt", content
       FROM jsonb_to_recordset($1) AS made (id uuid, "awardId" uuid, "formId" uuid, number text, copy integer, "replacesId" uuid,
         reason text, state text, "signedBy" text, "signedAt" timestamptz, content jsonb)
       RETURNING award_id, number)
     UPDATE awards a SET number = p.number, version = a.version + 1 FROM papers p WHERE a.id = p.award_id AND p.number IS NOT NULL`,
    [JSON.stringify(made)],
  );
}
