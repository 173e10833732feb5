import { canonicalJson } from '../../../kernel/canonical-json.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { partialDateColumns } from '../../../platform/database/index.js';

/** Stands for a value that cannot be read: its key was destroyed with the person, or is not on this machine. */
export const UNREADABLE = Symbol('unreadable');
export type Value = unknown;

/** A value in the one form in which it is compared: nothing is null, an absent part is like an empty one. */
export function normal(value: Value): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== 'object') return value;
  const parts = Object.entries(value)
    .map(([key, part]) => [key, normal(part)] as const)
    .filter(([, part]) => part !== null);
  return parts.length === 0 ? null : Object.fromEntries(parts);
}
export const textOf = (value: Value): string => canonicalJson(normal(value));

type WrittenDate = Readonly<Record<'text' | 'earliest' | 'latest', string | null>>;

/** A partial date as it was written; with its days where they are not those that the writing means. */
export function writtenDate({ text, earliest, latest }: WrittenDate): string | null {
  const meant = text === null || parsePartialDate(text) ? partialDateColumns(text) : undefined;
  const fits = meant && meant.earliest === earliest && meant.latest === latest;
  return fits ? text : `${text ?? ''} [${earliest} … ${latest}]`;
}

/** The items of a list, with each partial date as it was written. */
export function withDates(value: Value): Value {
  if (Array.isArray(value)) return value.map(withDates);
  if (value === null || typeof value !== 'object') return value;
  if (['text', 'earliest', 'latest'].every((each) => each in value)) return writtenDate(value as WrittenDate);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withDates(part)]));
}

/** Lists are compared as bags: the trail records what was added and what was taken away, not in which order it lies. */
export class Bag {
  private readonly counts = new Map<string, number>();

  constructor(items: Value = []) {
    this.add(items, 1);
  }
  /** One item, or several. */
  add(items: Value, times: number): this {
    if (items === null || items === undefined) return this;
    for (const item of Array.isArray(items) ? (items as Value[]) : [items]) {
      const text = textOf(item);
      const count = (this.counts.get(text) ?? 0) + times;
      if (count === 0) this.counts.delete(text);
      else this.counts.set(text, count);
    }
    return this;
  }
  minus(other: Bag): Bag {
    const rest = new Bag();
    for (const [text, count] of this.counts) rest.counts.set(text, count);
    for (const [text, count] of other.counts) {
      const left = (rest.counts.get(text) ?? 0) - count;
      if (left === 0) rest.counts.delete(text);
      else rest.counts.set(text, left);
    }
    return rest;
  }
  get isEmpty(): boolean {
    return this.counts.size === 0;
  }
  /** Those it has, without those that are missing in it. */
  get present(): unknown[] {
    return [...this.counts].flatMap(([text, count]) => (count > 0 ? [JSON.parse(text) as unknown] : []));
  }
  /** What it holds, in the order of its texts; what is missing in it stands with a count below zero. */
  get items(): unknown[] {
    return [...this.counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([text, count]) =>
        count > 0
          ? Array.from({ length: count }, () => JSON.parse(text) as unknown)
          : [{ missing: JSON.parse(text) as unknown }],
      );
  }
}
