import { LANGUAGES } from '../../i18n/language.js';
import { localizedInput, localizedValue, maybeLocalizedInput, type LocalizedInput } from '../form/localized-field.js';
import { said, type Localized } from '../localized.js';
import type { Chosen } from '../pick/records-field.js';
import type { Field, Read, Rows, Values } from './fields.js';
import { withoutSpaces } from './wrong-numbers.js';

type Named = Read & { readonly id: string; readonly displayName?: string };

/** The same field of the record: `areaId` is its `area`. */
const sourceOf = ({ name, of }: Field): string => of ?? name.replace(/Id$/, '');

const nameOf = ({ displayName, name, title }: Named): string =>
  displayName ?? (typeof title === 'string' ? title : said((name ?? title) as Localized));

/** What a field holds of a record; without one, of nothing yet. */
export function valueOf(field: Field, record: Read | undefined): unknown {
  const value = record && (field.from ? field.from(record) : record[sourceOf(field)]);
  switch (field.as) {
    case 'name':
    case 'sentences':
      return localizedValue(value as Localized | null);
    case 'text':
    case 'long':
      return value ?? '';
    case 'number':
    case 'tenge':
      return value === null || value === undefined ? '' : `${value as string | number}`;
    case 'lines':
      return ((value as readonly string[] | undefined) ?? []).join('\n');
    case 'code':
      return (value as { code: string } | null | undefined)?.code ?? null;
    case 'codes':
      return ((value as readonly { code: string }[] | undefined) ?? []).map(({ code }) => code);
    case 'value':
      return value ?? field.usual ?? null;
    case 'record':
    case 'own':
      return (value as Named | null | undefined)?.id ?? null;
    case 'records':
      return ((value as readonly Named[] | undefined) ?? []).map((each): Chosen => ({
        id: each.id,
        name: nameOf(each),
      }));
    case 'rows':
      return ((value as readonly Named[] | undefined) ?? []).map((row) => ({
        id: row.id,
        ...valuesOf(field.fields, row),
      }));
    default:
      return value ?? null;
  }
}

export const valuesOf = (fields: readonly Field[], record?: Read): Values =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field, record)]));

const firstOf = ({ fields, first }: Rows): Values => ({ ...valuesOf(fields), ...first });

/** What the form of a new record begins with. */
export const begunOf = (fields: readonly Field[]): Values => ({
  ...valuesOf(fields),
  ...Object.fromEntries(
    fields.flatMap((each) => (each.as === 'rows' && each.first ? [[each.name, [firstOf(each)]]] : [])),
  ),
});

/** A number goes as a number; what is none goes as typed, and is refused there. */
function numberOf(text: string): number | string | null {
  const bare = withoutSpaces(text);
  if (bare === '') return null;
  return /^\d+$/.test(bare) ? Number(bare) : text;
}

/** What the API is told of a field; null: nothing. */
export function toldOf(field: Field, value: unknown): unknown {
  switch (field.as) {
    case 'name':
      return localizedInput(value as LocalizedInput);
    case 'sentences':
      return maybeLocalizedInput(value as LocalizedInput);
    case 'number':
    case 'tenge':
      return numberOf((value as string | null) ?? '');
    case 'lines':
      return ((value as string | null) ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    case 'records':
      return (value as readonly Chosen[]).map(({ id }) => id);
    case 'rows':
      return (value as readonly Values[])
        .filter((row) => isFilled(field, row))
        .map((row) => recordedInput(field.fields, row));
    default:
      return value === '' ? null : value;
  }
}

/** Whether anything is said in a row. */
export const isFilled = (rows: Rows, row: Values): boolean =>
  rows.fields.some((field) => field.as !== 'value' && !isNothing(field, row[field.name])) &&
  !(rows.first && JSON.stringify(row) === JSON.stringify(firstOf(rows)));

export function isNothing(field: Field, value: unknown): boolean {
  if (field.as === 'name' || field.as === 'sentences')
    return LANGUAGES.every((each) => !(value as LocalizedInput)[each].trim());
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** What a new record says: what is empty is not said, but where it is required. */
export function recordedInput(fields: readonly Field[], values: Values): Values {
  const said = fields.filter((field) => field.required || !isNothing(field, values[field.name]));
  return Object.fromEntries(
    said.map((field) => [field.name, toldOf(field, values[field.name]) ?? (field.required ? '' : null)]),
  );
}
