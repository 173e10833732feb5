import type { Field } from './fields.js';

export interface Band {
  readonly wide: boolean;
  readonly of: readonly Field[];
}

const WIDE: readonly Field['as'][] = ['name', 'sentences', 'long', 'lines', 'rows', 'records'];

/** Neighbours that are drawn alike. */
export function bands(fields: readonly Field[]): readonly Band[] {
  const all: { wide: boolean; of: Field[] }[] = [];
  for (const field of fields) {
    const wide = WIDE.includes(field.as);
    const last = all.at(-1);
    if (last?.wide === wide) last.of.push(field);
    else all.push({ wide, of: [field] });
  }
  return all;
}
