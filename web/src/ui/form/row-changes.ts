import { changesOf } from './correction.js';

/** A row of a form; with an id it stands for a part that is recorded. */
export interface FormRow {
  readonly id?: string;
}

export interface RowChanges<Row> {
  readonly added: readonly Row[];
  readonly corrected: readonly (Partial<Row> & { id: string })[];
  readonly withdrawn: readonly string[];
  /** Where the added and the corrected ones stand in the form: problems of the server name them by their own order. */
  readonly addedAt: readonly number[];
  readonly correctedAt: readonly number[];
}

/** What was done to the parts of a record that a form shows as rows. A row whose part is gone meanwhile is a new one. */
export function rowChanges<Row extends FormRow>(before: readonly Row[], after: readonly Row[]): RowChanges<Row> {
  const known = new Map(before.map((row) => [row.id, row]));
  const places = [...after.keys()];
  const isKept = (place: number): boolean => after[place]!.id !== undefined && known.has(after[place]!.id);
  const changed = (place: number): Partial<Row> => changesOf(known.get(after[place]!.id)!, after[place]!);
  const addedAt = places.filter((place) => !isKept(place));
  const correctedAt = places.filter((place) => isKept(place) && Object.keys(changed(place)).length > 0);
  const left = new Set(after.map(({ id }) => id));
  return {
    added: addedAt.map((place) => withoutId(after[place]!)),
    corrected: correctedAt.map((place) => ({ ...changed(place), id: after[place]!.id! })),
    withdrawn: before.flatMap(({ id }) => (id !== undefined && !left.has(id) ? [id] : [])),
    addedAt,
    correctedAt,
  };
}

function withoutId<Row extends FormRow>({ id: _id, ...row }: Row): Row {
  return row as unknown as Row;
}

/** Where a problem of an added or corrected row belongs: `[added, 0, text]` is the first new row of the field `name`. */
export function placeOfRow(
  path: readonly string[],
  { added, corrected, name }: { readonly added: string; readonly corrected: string; readonly name: string },
  { addedAt, correctedAt }: Pick<RowChanges<unknown>, 'addedAt' | 'correctedAt'>,
): readonly string[] {
  const [field, number, ...rest] = path;
  const places = field === added ? addedAt : field === corrected ? correctedAt : undefined;
  const place = places?.[Number(number)];
  return place === undefined ? path : [name, String(place), ...rest];
}
