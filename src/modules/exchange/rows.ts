import { isSeveral, valuesAt, type Column, type Step } from './column.js';

/** The values of the columns of one row. */
export type Values = readonly (readonly unknown[])[];

/** One row for each record, or for each record of a list within it; a record whose list is empty has one row all the same. */
export function rowsOf(columns: readonly Column[], each: readonly Step[] | undefined): (record: unknown) => Values[] {
  if (!each) return (record) => [columns.map(({ steps }) => valuesAt(record, steps))];
  const inside = columns.map(({ steps }) => (isBelow(steps, each) ? steps.slice(each.length) : undefined));
  return (record) => {
    const outside = columns.map(({ steps }, i) => (inside[i] ? [] : valuesAt(record, steps)));
    const items = valuesAt(record, each);
    return (items.length > 0 ? items : [null]).map((item) =>
      columns.map((_, i) => (inside[i] ? valuesAt(item, inside[i]) : outside[i]!)),
    );
  };
}

export const isBelow = (steps: readonly Step[], each: readonly Step[]): boolean =>
  steps.length > each.length && each.every((step, i) => nameOf(step) === nameOf(steps[i]!));

const nameOf = ({ ways: [way] }: Step): string => [way!.field, way!.isCounted].join();

/** Whether a row may hold several values of the column. */
export const isJoined = ({ steps }: Column, each: readonly Step[] | undefined): boolean =>
  isSeveral(each && isBelow(steps, each) ? steps.slice(each.length) : steps);
