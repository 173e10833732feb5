import { keyOf, type Column } from './column.js';

type Way = Pick<Column, 'steps'>;

/** The selection of GraphQL that reads columns, each field once. */
export const selectionOf = (columns: readonly Column[], asOf: boolean): string => select(columns, asOf);

function select(ways: readonly Way[], asOf: boolean): string {
  const groups = new Map<string, Way[]>();
  for (const way of ways) {
    const key = way.steps[0]!.ways.map(keyOf).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), way]);
  }
  const parts = [...groups.values()].flatMap((same) => fieldsOf(same, asOf));
  const hides = ways.some(({ steps: [step] }) => step!.mayHide);
  return [...parts, ...(hides ? ['hiddenFields'] : [])].join(' ');
}

/** One step of several columns, for each way that it may have. */
function fieldsOf(same: readonly Way[], asOf: boolean): string[] {
  const step = same[0]!.steps[0]!;
  return step.ways.map((way) => {
    const deeper = same.flatMap(({ steps }) => (steps.length > 1 ? [{ steps: steps.slice(1) }] : []));
    const ends = same.some(({ steps }) => steps.length === 1);
    const inner = [
      ...(deeper.length > 0 ? [select(deeper, asOf)] : []),
      ...(ends && way.isLocalized ? ['kk ru en'] : []),
    ].join(' ');
    const args = step.asOf !== undefined && asOf ? '(asOf: $asOf)' : '';
    const body = inner === '' ? '' : step.isConnection ? ` { nodes { ${inner} } }` : ` { ${inner} }`;
    const key = keyOf(way);
    const field = `${key === way.field ? '' : `${key}: `}${way.field}${args}${body}`;
    return way.of === undefined ? field : `... on ${way.of} { ${field} }`;
  });
}
