import { correctedName } from '../form/corrected-name.js';
import type { LocalizedInput } from '../form/localized-field.js';
import { placeOfRow, rowChanges, type RowChanges } from '../form/row-changes.js';
import type { Field, Rows, Values } from './fields.js';
import { isFilled, recordedInput, toldOf } from './values.js';

type Row = Values & { readonly id?: string };
const rowsOf = (values: Values, { name }: Rows): readonly Row[] => (values[name] as readonly Row[] | undefined) ?? [];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Only what is changed, field by field. */
export function correctedInput(fields: readonly Field[], before: Values, after: Values): Values {
  const inputs = fields
    .filter(({ name }) => name in after && !same(before[name], after[name]))
    .map((field) => {
      if (field.as === 'rows') return rowsInput(field, before, after);
      if (field.as === 'name')
        return correctedName(field.name, before[field.name] as LocalizedInput, after[field.name] as LocalizedInput);
      return { [field.name]: toldOf(field, after[field.name]) };
    });
  return Object.assign({}, ...inputs) as Values;
}

/** What became of rows that were there, and what was added. */
function rowsInput(field: Rows, before: Values, after: Values): Values {
  const kept = new Map(rowsOf(before, field).map((row) => [row.id, row]));
  const rows = rowsOf(after, field);
  const { addedAt, correctedAt, withdrawn } = changesOfRows(field, before, after);
  const correctable = field.fields.filter(({ once }) => !once);
  const corrections = correctedAt.map((place) => {
    const row = rows[place]!;
    return { id: row.id, ...correctedInput(correctable, kept.get(row.id)!, row) };
  });
  return {
    ...(addedAt.length > 0 && { [field.name]: addedAt.map((place) => recordedInput(field.fields, rows[place]!)) }),
    ...(corrections.length > 0 && { [field.correct]: corrections }),
    ...(withdrawn.length > 0 && { [field.withdraw]: withdrawn }),
  };
}

/** A new row in which nothing is said is none. */
function changesOfRows(field: Rows, before: Values, after: Values): RowChanges<Row> {
  const rows = rowsOf(after, field);
  const changes = rowChanges(rowsOf(before, field), rows);
  return { ...changes, addedAt: changes.addedAt.filter((place) => isFilled(field, rows[place]!)) };
}

/** `correctParties.0.role` stands in the form at the row that was sent first. */
export function placeInForm(
  fields: readonly Field[],
  before: Values,
  after: Values,
  path: readonly string[],
): readonly string[] {
  const field = fields.find((each): each is Rows => each.as === 'rows' && [each.name, each.correct].includes(path[0]!));
  if (!field) return path;
  const lists = { added: field.name, corrected: field.correct, name: field.name };
  return placeOfRow(path, lists, changesOfRows(field, before, after));
}
