import type { Language } from '../../kernel/language.js';

/** A field that a step may be. */
export interface Alternative {
  readonly field: string;
  /** The concrete type that has it, where the field is not of the type itself. */
  readonly of?: string;
  readonly isLocalized: boolean;
  /** A list that is asked how many it holds, apart from its records. */
  readonly isCounted?: true;
}

/** One field on the way from a record of the list to a value. */
export interface Step {
  /** The field; on an abstract type the same under several names, by the concrete type that has it. */
  readonly ways: readonly Alternative[];
  readonly isConnection: boolean;
  readonly isSeveral: boolean;
  /** Beside it stands `hiddenFields`, which may name it. */
  readonly mayHide: boolean;
  /** It takes a day, or is nothing without one. */
  readonly asOf: 'MAY' | 'MUST' | undefined;
}
/** What a value is, and so how it is said. */
export interface Leaf {
  /** The scalar or enum of the schema; `LocalizedText` for a text in several languages. */
  readonly type: string;
  readonly isEnum: boolean;
}
/** A column of a table that is made of a list. */
export interface Column {
  readonly path: string;
  readonly steps: readonly Step[];
  readonly leaf: Leaf;
  readonly heading: Readonly<Record<Language, string>>;
  /** Permissions without which it is empty for all records. */
  readonly needs: readonly string[];
  /** It may show what is written down when it is seen. */
  readonly isGuarded: boolean;
}

/** Stands for a value that is not for the viewer. */
export const HIDDEN = Symbol('hidden');

/** Under which key the answer has a step. */
export const keyOf = ({ field, of, isCounted }: Omit<Alternative, 'isLocalized'>): string =>
  [of, field, isCounted && 'count'].filter(Boolean).join('_');

export const isSeveral = (steps: readonly Step[]): boolean => steps.some((each) => each.isSeveral);

type Answer = Readonly<Record<string, unknown>>;

/** All values at the end of a way, from the record of the list on; a list on the way gives one for each of its records. */
export function valuesAt(record: unknown, steps: readonly Step[]): unknown[] {
  const found: unknown[] = [];
  collect(record, steps, 0, found);
  return found;
}

function collect(record: unknown, steps: readonly Step[], at: number, into: unknown[]): void {
  if (record === null || record === undefined) return;
  const step = steps[at];
  if (!step) {
    into.push(record);
    return;
  }
  const answer = record as Answer;
  for (const way of step.ways) {
    const found = answer[keyOf(way)];
    const hidden = step.mayHide && (answer['hiddenFields'] as readonly string[] | undefined)?.includes(way.field);
    const value = step.isConnection ? (found as Answer | null | undefined)?.['nodes'] : found;
    if (hidden) into.push(HIDDEN);
    else if (Array.isArray(value)) for (const each of value as unknown[]) collect(each, steps, at + 1, into);
    else collect(value, steps, at + 1, into);
  }
}
