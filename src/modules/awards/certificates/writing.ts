import { today } from '../../../kernel/clock.js';
import { problem, refuseIfAny, type InputPath } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { Tx } from '../../../platform/context/index.js';
import { lockInOrder, snapshot } from '../../../platform/database/index.js';
import { about, changesOf, type Change } from '../../../platform/events/index.js';
import { AwardEntity } from '../award.entity.js';
import { contentsOf } from './certificate.content.js';
import { CertificateBookEntity, CertificateEntity, CertificateFormEntity } from './certificate.entities.js';
import { problems } from './certificates.problems.js';
import type { UnsignedPaper } from './paper-judges.js';

/** An award that gets a paper, the paper before it, and where the input names it. */
export interface Paper {
  readonly award: AwardEntity;
  readonly before: CertificateEntity | undefined;
  readonly at: InputPath;
}
interface Book {
  readonly awardId: string;
  readonly bookId: string | null;
  readonly series: string | null;
}

/** A paper with what will stand on it, and the book whose form it takes. */
interface Sheet extends UnsignedPaper, Paper {
  readonly book: Book | undefined;
}
/** No book has a longer one. */
const LONGEST_NUMBER = 999_999;

/** Papers as they would be signed; nothing is locked yet, so that whoever judges them keeps nobody waiting. */
export async function unsigned(tx: Tx, papers: readonly Paper[]): Promise<Sheet[]> {
  const ids = papers.map(({ award }) => award.id);
  const contents = await contentsOf(tx, ids);
  const books = await booksOf(tx, ids);
  return papers.map((paper) => {
    const { award, before } = paper;
    const book = books.get(award.id);
    return {
      ...paper, book, typeId: award.typeId, number: book ? numberOf(book.series, LONGEST_NUMBER) : null,
      copy: copyAfter(before), content: contents.get(award.id)!,
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
  for (const { award, before, book, copy, content } of sheets) {
    const form = forms.get(award.id);
    const number = form ? numberOf(book!.series, form.number) : null;
    const paper = Object.assign(new CertificateEntity(), {
      id: uuidv7(), awardId: award.id, formId: form?.id ?? null, number, copy, replacesId: before?.id ?? null, reason,
      state: 'VALID' as const, signedBy: tx.actor.id, signedAt: tx.now, content,
    }); // prettier-ignore
    made.push(paper);
    tx.record({ name: reason === null ? 'certificate.signed' : 'certificate.duplicated', changes: changesFor(tx, paper, award, form, before), ...(reason && { reason }) });
  } // prettier-ignore
  await store(tx, sheets, made, [...forms.values()]);
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
  const told = (type: string, record: { id: string }, change: object): Change[] => {
    const was = snapshot(record);
    Object.assign(record, change);
    return changesOf(type, record.id, was, snapshot(record));
  };
  const own = changesOf('Certificate', paper.id, {}, snapshot(paper));
  return [
    ...(award.personId === null ? own : about(award.personId, own)),
    ...(form ? told('CertificateForm', form, { state: 'USED', usedOn: today(tx.now) }) : []),
    ...(before?.state === 'VALID' ? told('Certificate', before, { state: 'REPLACED' }) : []),
    ...told('Award', award, { number: paper.number }),
  ];
}

/** The books of numbered awards. */
async function booksOf(tx: Tx, awardIds: readonly string[]): Promise<ReadonlyMap<string, Book>> {
  const rows: Book[] = await tx.db.query(
    `SELECT a.id AS "awardId", b.id AS "bookId", v.series FROM awards a
     JOIN award_type_versions v ON v.id = a.rules_id LEFT JOIN certificate_books b ON b.type_id = a.type_id AND b.series IS NOT DISTINCT FROM v.series
     WHERE a.id = ANY ($1) AND v.numbered`,
    [awardIds],
  );
  return new Map(rows.map((each) => [each.awardId, each]));
}

/**
 * The lowest numbers that are left; their books are locked in order, so that numbers are given one signing after the other.
 * Refuses, at its row, each paper for which there is no form.
 */
async function takeForms(tx: Tx, sheets: readonly Sheet[]): Promise<ReadonlyMap<string, CertificateFormEntity>> {
  const books = sheets.flatMap(({ book }) => book ?? []);
  if (books.length === 0) return new Map();
  const wanted = new Map<string, number>();
  for (const { bookId } of books) if (bookId) wanted.set(bookId, (wanted.get(bookId) ?? 0) + 1);
  await lockInOrder(tx, CertificateBookEntity, [...wanted.keys()]);
  const rows: Pick<CertificateFormEntity, 'id' | 'bookId' | 'number'>[] = await tx.db.query(
    `SELECT f.id, f.book_id AS "bookId", f.number FROM unnest($1::uuid[], $2::integer[]) AS w (book_id, count) CROSS JOIN LATERAL
       (SELECT s.* FROM certificate_forms s WHERE s.book_id = w.book_id AND s.state = 'IN_STOCK' ORDER BY s.number LIMIT w.count) f
     ORDER BY f.number`,
    [[...wanted.keys()], [...wanted.values()]],
  );
  const found = rows.map((row) =>
    Object.assign(new CertificateFormEntity(), row, { state: 'IN_STOCK' as const, usedOn: null }),
  );
  const left = new Map<string, CertificateFormEntity[]>();
  for (const form of found) left.set(form.bookId, [...(left.get(form.bookId) ?? []), form]);
  const stock = new Map([...left].map(([book, all]) => [book, all.length]));
  const taken = new Map<string, CertificateFormEntity>();
  refuseIfAny(
    sheets.map(({ award, book, at }) => {
      if (!book) return undefined;
      const form = left.get(book.bookId ?? '')?.shift();
      if (!form) return problem(problems.FORMS_RUN_OUT, at, { left: stock.get(book.bookId ?? '') ?? 0 });
      taken.set(award.id, form);
      return undefined;
    }),
  );
  return taken;
}

async function store(
  tx: Tx,
  papers: readonly Paper[],
  made: readonly CertificateEntity[],
  forms: readonly CertificateFormEntity[],
): Promise<void> {
  const replaced = papers.flatMap(({ before }) => (before?.state === 'REPLACED' ? [before.id] : []));
  // First: only one paper of an award counts at a time.
  if (replaced.length > 0)
    await tx.db.query(`UPDATE certificates SET state = 'REPLACED', version = version + 1 WHERE id = ANY ($1)`, [
      replaced,
    ]);
  if (forms.length > 0)
    await tx.db.query(
      `UPDATE certificate_forms SET state = 'USED', used_on = $2, version = version + 1 WHERE id = ANY ($1)`,
      [forms.map(({ id }) => id), forms[0]!.usedOn],
    );
  await tx.db.insert(CertificateEntity, made as never);
  await tx.db.query(
    'UPDATE awards a SET number = d.number, version = a.version + 1 FROM unnest($1::uuid[], $2::text[]) AS d (id, number) WHERE a.id = d.id AND d.number IS NOT NULL',
    [made.map(({ awardId }) => awardId), made.map(({ number }) => number)],
  );
}
