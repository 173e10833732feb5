import { given } from '../../kernel/given.js';
import { writtenColumns } from './derived.columns.js';

/**
 * Puts into a record what an input says of its columns: absent = unchanged, null = cleared. What is stored otherwise than it is
 * said (dates, texts in three languages, codes, lists) has another name or shape in the record, and is the command's own work.
 */
export function fill(record: object, input: object): void {
  const columns = writtenColumns(record.constructor as never);
  const said = Object.entries(given(input)).filter(([name]) => columns.includes(name));
  Object.assign(record, Object.fromEntries(said));
}
