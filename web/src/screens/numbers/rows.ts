import i18next from 'i18next';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { valueLabel } from '../../i18n/labels.js';
import { capital } from '../../ui/capital.js';
import { said, type Localized } from '../../ui/localized.js';
import type { CountedGroup } from './counted.js';
import type { Question } from './question.js';

export interface Sum {
  readonly of?: { readonly name: Localized } | null;
  readonly sum: number | null;
  readonly qualifier: string | null;
  readonly unknown: number;
}
export interface NumbersOf {
  readonly count: number;
  readonly [field: string]: unknown;
}
export interface GroupOf extends NumbersOf {
  readonly share: number;
  readonly filter: object;
}
export interface Counted {
  readonly roundedTo?: number;
  readonly publishedOn?: string | null;
  readonly totals: NumbersOf;
  readonly groupCount: number;
  readonly groups: readonly GroupOf[];
}

export interface Row {
  readonly id: string;
  readonly keys: readonly string[];
  readonly count: number;
  readonly share: number;
  /** The measure that was chosen, as a number and in words. */
  readonly value: number;
  readonly said: string;
  readonly filter: object;
}

const t = (key: string, values: Record<string, unknown> = {}): string => i18next.t(`numbers:${key}`, values);

/** Counted by nothing, all of it is one row. */
export const rowsOf = (question: Question, { groups, totals }: Counted): readonly Row[] => {
  const altogether: readonly GroupOf[] = totals.count > 0 ? [{ ...totals, share: 1, filter: question.filter }] : [];
  return (question.groups.length === 0 ? altogether : groups).map((group, place) => ({
    id: `${place}:${question.groups.map(({ field }) => JSON.stringify(group[field])).join()}`,
    keys: question.groups.map((each) => keyOf(each, group[each.field])),
    count: group.count,
    share: group.share,
    ...measured(question.measure, group),
    filter: group.filter,
  }));
};

/** A key in words. */
export function keyOf({ kind, of, value: group }: CountedGroup, key: unknown): string {
  if (key === null || key === undefined) return t('unknown');
  if (kind === 'ENUM') return capital(valueLabel(of, key as string));
  if (kind === 'RECORD') return nameOf(key as Record<string, unknown>) || t('unnamed');
  if (of === 'Boolean') return t(key ? 'yes' : 'no');
  if (of === 'PartialDate') return formatDate(key as string);
  if (group.endsWith('_DECADE')) return `${key as number}–${(key as number) + 9}`;
  if (group.endsWith('_QUARTER')) return quarter(key as string);
  if (group === 'AGE_BAND') return `${key as number}+`;
  return String(key as string | number);
}
function quarter(key: string): string {
  const [year, number] = key.split('-Q');
  return t('quarter', { year, number });
}

/** What a record is called, by the first of its fields that calls it something. */
export function nameOf(record: Record<string, unknown>): string {
  const { id: _, code: __, __typename: ___, ...fields } = record;
  for (const value of Object.values(fields)) {
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (typeof value !== 'object' || value === null) continue;
    return 'kk' in value ? capital(said(value as unknown as Localized)) : nameOf(value as Record<string, unknown>);
  }
  return '';
}

/** The number that is drawn, and how it is told. */
export function measured(measure: string, numbers: NumbersOf): Pick<Row, 'value' | 'said'> {
  const found = numbers[measure] as number | Sum | readonly Sum[];
  if (typeof found === 'number') return { value: found, said: formatNumber(found) };
  if (Array.isArray(found)) {
    const sums = found as readonly Sum[];
    return {
      value: sums.reduce((whole, { sum }) => whole + (sum ?? 0), 0),
      said: sums
        .map((each) => [each.of && capital(said(each.of.name)), sumInWords(each)].filter(Boolean).join(': '))
        .join('; '),
    };
  }
  return { value: (found as Sum).sum ?? 0, said: sumInWords(found as Sum) };
}
function sumInWords({ sum, qualifier, unknown }: Sum): string {
  const told = sum === null ? t('unknown') : formatNumber(sum);
  const exact = qualifier && qualifier !== 'EXACT' ? ` (${valueLabel('Qualifier', qualifier)})` : '';
  return `${told}${exact}${unknown > 0 && sum !== null ? `; ${t('notKnown', { number: formatNumber(unknown) })}` : ''}`;
}
