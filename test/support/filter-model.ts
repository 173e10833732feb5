import { parsePartialDate } from '../../src/kernel/partial-date.js';

/** What a record holds of what a filter is about: nothing, one value, several. */
export type Held = readonly (string | number | boolean)[];
export type Operand = Readonly<Record<string, unknown>>;

/** What a filter by area must know: all areas that an area lies in, itself included, and whose a code is today. */
export interface AreaTree {
  readonly above: ReadonlyMap<string, readonly string[]>;
  readonly byCode: ReadonlyMap<string, string>;
}

type Operator = (value: never, operand: never, areas?: AreaTree) => boolean;
const days = (date: string): { earliest: string; latest: string } => parsePartialDate(date)!;
const lies = (area: string, above: string | undefined, areas?: AreaTree): boolean =>
  above !== undefined && (areas?.above.get(area) ?? []).includes(above);

/** The operators of filters, as one would write them down for plain values. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: (value: unknown, operand: unknown) => value === operand,
  in: (value: unknown, operand: readonly unknown[]) => operand.includes(value),
  gte: (value: number, operand: number) => value >= operand,
  lte: (value: number, operand: number) => value <= operand,
  startsWith: (value: string, operand: string) => value.toLowerCase().startsWith(operand.toLowerCase()),
  contains: (value: string, operand: string) => value.toLowerCase().includes(operand.toLowerCase()),
  from: (value: string, operand: string) => days(value).latest >= operand,
  to: (value: string, operand: string) => days(value).earliest <= operand,
  'PeriodFilter.within': (value: string, operand: string) =>
    days(value).earliest >= days(operand).earliest && days(value).latest <= days(operand).latest,
  'DayFilter.within': (value: string, operand: string) => value.startsWith(operand),
  precision: (value: string, operand: readonly string[]) =>
    operand.includes({ 4: 'YEAR', 7: 'MONTH', 10: 'DAY' }[value.length]!),
  'AreaFilter.within': (value: string, operand: string, areas) => lies(value, operand, areas),
  'AreaFilter.withinCode': (value: string, operand: string, areas) => lies(value, areas?.byCode.get(operand), areas),
};

/** One value must fit all operators at once; `isNull` is about there being any. */
export function operandHolds(type: string, held: Held, operand: Operand, areas?: AreaTree): boolean {
  const { isNull, ...others } = operand;
  const operators = Object.entries(others).filter(([, each]) => each !== undefined);
  const fits = (value: unknown): boolean =>
    operators.every(([name, each]) =>
      (OPERATORS[`${type}.${name}`] ?? OPERATORS[name]!)(value as never, each as never, areas),
    );
  return (isNull === undefined || (held.length === 0) === isNull) && (operators.length === 0 || held.some(fits));
}

/** The same for whole filters: `fieldHolds` tells of one field. */
export const filterHolds = (filter: Operand, fieldHolds: (name: string, operand: unknown) => boolean): boolean =>
  Object.entries(filter).every(([name, operand]) => {
    const holds = (each: Operand): boolean => filterHolds(each, fieldHolds);
    if (name === 'and') return (operand as Operand[]).every(holds);
    if (name === 'or') return (operand as Operand[]).some(holds);
    if (name === 'not') return !holds(operand as Operand);
    return fieldHolds(name, operand);
  });
