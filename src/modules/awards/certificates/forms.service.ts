import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import { problem, refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertPlaced, findByCode, findRecord, lockInOrder, lockRecord, saveCorrected, snapshot, UnitOfWork,
} from '../../../platform/database/index.js'; // prettier-ignore
import { changesOf, type Change } from '../../../platform/events/index.js';
import { AreaEntity, AwardTypeEntity, dateProblems, homeArea } from '../../reference/index.js';
import { AwardEntity } from '../award.entity.js';
import { permissions } from '../awards.permissions.js';
import { formActions, type FormAction } from './certificate.actions.js';
import { CertificateBookEntity, CertificateEntity, CertificateFormEntity } from './certificate.entities.js';
import {
  LAST_FORM_NUMBER,
  type DestroyFormInput,
  type ReceiveFormsInput,
  type ReportFormLostInput,
  type SpoilFormInput,
} from './certificate.inputs.js';
import { problems } from './certificates.problems.js';
import { assertInHouse } from './in-house.js';

const KEEP = permissions['certificates.forms'];

/** Which day says when it became so. */
const FATES = {
  SPOIL: { day: 'spoiledOn', event: 'form.spoiled' },
  REPORT_LOST: { day: 'lostOn', event: 'form.lost' },
  DESTROY: { day: 'destroyedOn', event: 'form.destroyed' },
} as const satisfies Readonly<Record<FormAction, { day: string; event: string }>>;

/** Printed forms as stock: every number has a form, and every form a fate. */
@Injectable()
export class FormsService {
  constructor(private readonly unit: UnitOfWork) {}

  receive(ctx: RequestContext, input: ReceiveFormsInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const receivedOn = input.receivedOn ?? today(tx.now);
      refuseIfAny(dateProblems(tx, 'forms', { received: receivedOn }));
      const type = await findByCode(tx, AwardTypeEntity, input.type, 'type');
      if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
      // The first forms of a series make its book: two deliveries at once would make two.
      await lockInOrder(tx, AwardTypeEntity, [type.id]);
      const [book, changes] = await this.book(tx, type.id, input);
      const first = await firstOf(tx, book, input);
      const forms = Array.from(
        { length: input.count },
        (_, i) =>
        Object.assign(new CertificateFormEntity(), {
          id: uuidv7(), bookId: book.id, number: first + i, state: 'IN_STOCK' as const, receivedOn,
        }), // prettier-ignore
      );
      await tx.db.insert(CertificateFormEntity, forms);
      for (const form of forms) changes.push(...changesOf('CertificateForm', form.id, {}, snapshot(form)));
      tx.record({ name: 'form.received', changes, reason: input.reason });
      await this.warnOfSeries(tx, book);
      return book.id;
    });
  }

  spoil(ctx: RequestContext, input: SpoilFormInput): Promise<string> {
    return this.end(ctx, 'SPOIL', input);
  }
  lose(ctx: RequestContext, input: ReportFormLostInput): Promise<string> {
    return this.end(ctx, 'REPORT_LOST', input);
  }
  destroy(ctx: RequestContext, input: DestroyFormInput): Promise<string> {
    return this.end(ctx, 'DESTROY', input);
  }

  private end(
    ctx: RequestContext,
    action: FormAction,
    { id, expectedVersion, reason }: SpoilFormInput,
  ): Promise<string> {
    const { from, to: state, permission } = formActions[action];
    const { day, event } = FATES[action];
    return this.unit.run(ctx, async (tx) => {
      await lockAround(tx, id);
      const form = await lockRecord(tx, permission, CertificateFormEntity, id, expectedVersion);
      if (!(from as readonly string[]).includes(form.state)) refuse(problems.FORM_STATE, 'id');
      const before = snapshot(form);
      Object.assign(form, { state, stateReason: reason, [day]: today(tx.now) });
      const changes = await saveCorrected(tx, 'CertificateForm', before, form);
      if (state !== 'DESTROYED') changes.push(...(await this.endPaper(tx, form.id, state)));
      tx.record({ name: event, changes, reason });
      return id;
    });
  }

  /** What was written on the form goes with it; a paper that was spoiled never counted, and the award can be signed anew. */
  private async endPaper(tx: Tx, formId: string, state: 'SPOILED' | 'LOST'): Promise<Change[]> {
    const paper = await tx.db.findOneBy(CertificateEntity, { formId, state: 'VALID' });
    if (!paper) return [];
    const award = await tx.db.findOneOrFail(AwardEntity, {
      where: { id: paper.awardId },
      lock: { mode: 'pessimistic_write' },
    });
    if (state === 'SPOILED') assertInHouse(paper, award);
    const before = snapshot(paper);
    paper.state = state;
    const changes = await saveCorrected(tx, 'Certificate', before, paper);
    if (state === 'LOST') return changes;
    const was = snapshot(award);
    award.number = null;
    return [...changes, ...(await saveCorrected(tx, 'Award', was, award))];
  }

  /** Signing takes the series that the rules name: what lies in a book of another one waits for other rules. */
  private async warnOfSeries(tx: Tx, { typeId, series }: CertificateBookEntity): Promise<void> {
    const rules = await tx.db.query<unknown[]>(
      `SELECT FROM award_type_versions WHERE type_id = $1 AND numbered AND voided_at IS NULL AND ${sameSeries('$2')} LIMIT 1`,
      [typeId, series],
    );
    if (rules.length === 0) tx.warnIfAny([problem(problems.SERIES_NOT_IN_RULES, 'series')]);
  }

  /** The book of a series, locked; the first forms make it. */
  private async book(tx: Tx, typeId: string, input: ReceiveFormsInput): Promise<[CertificateBookEntity, Change[]]> {
    const series = input.series ?? null;
    const [found] = await tx.db.query<{ id: string }[]>(
      `SELECT id FROM certificate_books WHERE type_id = $1 AND ${sameSeries('$2')} ORDER BY series = $2 DESC LIMIT 1`,
      [typeId, series],
    );
    const known = found && (await lockInOrder(tx, CertificateBookEntity, [found.id])).get(found.id);
    if (known) {
      await assertPlaced(tx, KEEP, CertificateBookEntity, known.id, 'series');
      if (input.areaId !== undefined && input.areaId !== known.areaId) refuse(problems.KEPT_ELSEWHERE, 'areaId');
      return [known, []];
    }
    const areaId = input.areaId === undefined ? await homeArea(tx, KEEP) : input.areaId;
    const book = Object.assign(new CertificateBookEntity(), { id: uuidv7(), typeId, series, areaId });
    await tx.db.insert(CertificateBookEntity, book);
    await assertPlaced(tx, KEEP, CertificateBookEntity, book.id);
    return [book, changesOf('CertificateBook', book.id, {}, snapshot(book))];
  }
}

/** Series whose numbers are written alike are one, in whatever letters they are typed. */
const sameSeries = (series: string): string =>
  `plain_number(series) IS NOT DISTINCT FROM plain_number(${series}::text)`;

/** The number of the first of these forms: printed forms need not begin with 1, but within a book no number may be left out. */
async function firstOf(
  tx: Tx,
  book: CertificateBookEntity,
  { firstNumber, count }: ReceiveFormsInput,
): Promise<number> {
  const last = await tx.db.maximum(CertificateFormEntity, 'number', { bookId: book.id });
  const isGiven = firstNumber !== undefined && firstNumber !== null;
  if (last !== null && isGiven) refuse(problems.NUMBERS_GO_ON, 'firstNumber', { next: last + 1 });
  const first = last === null ? (firstNumber ?? 1) : last + 1;
  if (first + count - 1 > LAST_FORM_NUMBER) refuse(problems.NUMBER_TOO_LONG, 'count', { max: LAST_FORM_NUMBER });
  return first;
}

/** The award and the book of a form, in the order in which signing locks them: so that no form is taken that is being spoiled. */
async function lockAround(tx: Tx, formId: string): Promise<void> {
  await tx.db.query(
    'SELECT FROM awards WHERE id IN (SELECT c.award_id FROM certificates c WHERE c.form_id = $1) FOR UPDATE',
    [formId],
  );
  await tx.db.query(
    'SELECT FROM certificate_books WHERE id IN (SELECT f.book_id FROM certificate_forms f WHERE f.id = $1) FOR UPDATE',
    [formId],
  );
}
