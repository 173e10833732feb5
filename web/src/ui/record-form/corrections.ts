import { correctedName } from '../form/corrected-name.js';
import type { LocalizedInput } from '../form/localized-field.js';
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
  const { added, changed } = sorted(field, before, after);
  const withdrawn = [...kept.keys()].filter((id) => !rows.some((row) => row.id === id));
  const corrections = changed.map((place) => {
    const row = rows[place]!;
    const correctable = field.fields.filter(({ once }) => !once);
    return { id: row.id, ...correctedInput(correctable, kept.get(row.id)!, row) };
  });
  return {
    ...(added.length > 0 && { [field.name]: added.map((place) => recordedInput(field.fields, rows[place]!)) }),
    ...(corrections.length > 0 && { [field.correct]: corrections }),
    ...(withdrawn.length > 0 && { [field.withdraw]: withdrawn }),
  };
}

/** The places of rows in the form that are added, and of those that are changed: in the order in which they are sent. */
function sorted(field: Rows, before: Values, after: Values): { added: number[]; changed: number[] } {
  const kept = new Map(rowsOf(before, field).map((row) => [row.id, row]));
  const rows = rowsOf(after, field);
  const places = rows.map((_row, place) => place);
  return {
    added: places.filter((place) => !rows[place]!.id && isFilled(field.fields, rows[place]!)),
    changed: places.filter((place) => rows[place]!.id && !same(kept.get(rows[place]!.id), rows[place])),
  };
}

/** `input.correctParties.0.role` stands in the form at the row that was sent first. */
export function placeInForm(
  fields: readonly Field[],
  before: Values,
  after: Values,
  path: readonly string[],
): readonly string[] {
  const [list, place, ...rest] = path[0] === 'input' ? path.slice(1) : path;
  const field = fields.find(
    (each): each is Rows => each.as === 'rows' && [each.name, each.correct].includes(list ?? ''),
  );
  if (!field || place === undefined) return path;
  const { added, changed } = sorted(field, before, after);
  const found = (list === field.name ? added : changed)[Number(place)];
  return found === undefined ? path : [field.name, String(found), ...rest];
}
