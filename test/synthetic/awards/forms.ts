import { Random } from '../../support/random.js';
import type { Row } from '../copy.js';
import { LAST_DAY, dayText } from '../days.js';
import { STREAM, createdAt, idOf } from '../ids.js';
import type { Reference, Region } from '../reference.js';
import type { Paper } from './papers.js';
import type { Rules } from './rules.js';

export const BOOK_COLUMNS = ['id', 'type_id', 'series', 'area_id', 'created_at'];
export const FORM_COLUMNS = [
  'id', 'book_id', 'number', 'state', 'state_reason', 'received_on', 'used_on', 'spoiled_on', 'lost_on', 'destroyed_on',
]; // prettier-ignore

/** One printed form, and what became of it. */
export interface Form {
  readonly id: string;
  readonly number: number;
  /** As it stands on the paper. */
  readonly text: string;
  readonly state: 'IN_STOCK' | 'USED' | 'SPOILED' | 'LOST' | 'DESTROYED';
  /** The first day that is known of it, after it was received. */
  readonly day: number;
  readonly used: number | null;
  readonly spoiled: number | null;
  readonly lost: number | null;
  readonly destroyed: number | null;
}

/** Forms come by the fifty. */
const DELIVERY = 50;
/** Beside those that were used. */
const IN_STOCK = 0.4;
const FORMS_OF_A_BOOK = 1_000_000;
const SPOILED_IN_STOCK = 0.006;
const LOST_IN_STOCK = 0.001;
const DESTROYED = 0.3;
const REASONS: Readonly<Record<string, string>> = {
  SPOILED: 'баспа ақауы',
  LOST: 'жолда жоғалған',
  DESTROYED: 'комиссия актісі бойынша жойылған',
};

/** The forms of one series: every number once, and every form with a fate. */
export class Book {
  readonly id: string;
  readonly forms: Form[] = [];
  private readonly random: Random;
  private readonly index: number;
  /** Where it is kept; null: for all. */
  private readonly region: Region | null;

  constructor(
    private readonly seed: number,
    private readonly rules: Rules,
    private readonly series: string,
    regions: readonly Region[],
  ) {
    this.index = rules.index;
    this.random = new Random(seed, STREAM.bookFacts, this.index);
    this.id = idOf(seed, STREAM.certificateBook, this.index);
    this.region = this.random.chance(0.5) ? null : this.random.pick(regions);
  }

  /** The lowest form in stock; before it one may be spoiled or lost that nothing was written on. */
  use({ day, state, ended }: Paper): Form {
    if (this.random.chance(SPOILED_IN_STOCK)) this.add({ day, used: null, spoiled: day, lost: null });
    if (this.random.chance(LOST_IN_STOCK)) this.add({ day, used: null, spoiled: null, lost: day });
    return this.add({
      day,
      used: day,
      spoiled: state === 'SPOILED' ? ended : null,
      lost: state === 'LOST' ? ended : null,
    });
  }

  /** What is left lies in stock. */
  close(): void {
    const whole = DELIVERY * Math.ceil((this.forms.length * (1 + IN_STOCK) + 1) / DELIVERY);
    const day = this.forms.at(-1)?.day ?? LAST_DAY;
    while (this.forms.length < whole) this.add({ day, used: null, spoiled: null, lost: null });
  }

  private add(facts: Pick<Form, 'day' | 'used' | 'spoiled' | 'lost'>): Form {
    const { used, spoiled, lost } = facts;
    const number = this.forms.length + 1;
    const destroyed = spoiled !== null && this.random.chance(DESTROYED) ? Math.min(spoiled + 40, LAST_DAY) : null;
    const state =
      destroyed !== null ? 'DESTROYED' : spoiled !== null ? 'SPOILED' : lost !== null ? 'LOST' : used !== null ? 'USED' : 'IN_STOCK'; // prettier-ignore
    const id = idOf(this.seed, STREAM.certificateForm, this.index * FORMS_OF_A_BOOK + number);
    const form = { ...facts, id, number, text: `${this.series} № ${number}`, state, destroyed } as const;
    this.forms.push(form);
    return form;
  }

  row(reference: Reference): Row {
    const type = reference.awardType(this.rules.kind.code).id;
    return [this.id, type, this.series, this.region?.id ?? null, createdAt(this.index)];
  }

  *formRows(): Generator<Row> {
    const day = (at: number | null): string | null => (at === null ? null : dayText(at));
    let received = 0;
    for (const [i, { id, number, state, used, spoiled, lost, destroyed, day: first }] of this.forms.entries()) {
      if (i % DELIVERY === 0) received = Math.max(received, first - this.random.between(5, 60));
      yield [
        id, this.id, number, state, REASONS[state] ?? null, day(received), day(used), day(spoiled), day(lost), day(destroyed),
      ]; // prettier-ignore
    }
  }
}

export function* formRows(books: readonly Book[]): Generator<Row> {
  for (const each of books) yield* each.formRows();
}
