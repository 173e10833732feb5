import type { Row } from '../copy.js';
import { LAST_DAY, dayOf, dayText } from '../days.js';
import { STREAM, idOf } from '../ids.js';
import type { Reference } from '../reference.js';
import { AWARD_KINDS, type AwardKind } from './kinds.js';

export const RULES_COLUMNS = ['id', 'type_id', 'valid_from', 'once_in_lifetime', 'numbered', 'series', 'note'];

/** The rules of a kind of award from a day on. */
export interface Rules {
  readonly index: number;
  readonly id: string;
  readonly kind: AwardKind;
  /** Null: from the beginning. */
  readonly from: number | null;
  /** Of the forms; null: its papers have no numbers. */
  readonly series: string | null;
}

type Since = readonly [from: number | null, series: string | null];
/** С for synthetic; no forms of the last one are used yet. */
const SERIES: readonly Since[] = [
  [null, 'СА'],
  [dayOf(2016), 'СӘ'],
  [LAST_DAY + 1, 'СБ'],
];
const UNNUMBERED: readonly Since[] = [[null, null]];
const NOTE = 'Синтетикалық ереже: ойдан құрастырылған.';

/** The rules of all kinds that an assembly grants, but for those of which the register knows rules. */
export class AwardRules {
  readonly all: readonly Rules[];

  constructor(
    seed: number,
    private readonly reference: Reference,
  ) {
    const told = AWARD_KINDS.filter(({ code, regional }) => regional && !reference.awardType(code).hasRules).flatMap(
      (kind) => (kind.numbered ? SERIES : UNNUMBERED).map(([from, series]) => ({ kind, from, series })),
    );
    this.all = told.map((each, index) => ({ ...each, index, id: idOf(seed, STREAM.awardRules, index) }));
  }

  on(kind: AwardKind, day: number): Rules | undefined {
    return this.all.findLast((each) => each.kind === kind && (each.from ?? day) <= day);
  }

  *rows(): Generator<Row> {
    for (const { id, kind, from, series } of this.all) {
      const since = from === null ? null : dayText(from);
      yield [id, this.reference.awardType(kind.code).id, since, kind.once, series !== null, series, NOTE];
    }
  }
}
