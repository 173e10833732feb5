import type { Form, FormField, Values } from './form.js';
import { packLetters, unpackLetters } from './letters.js';

/** Keys of the signed map that every paper has; the others are those of its form. */
const FORM = 0;
const INDEX = 1;
const DAY_MS = 86_400_000;

export type Content = Map<number, unknown>;

/** One thing that the signed bytes say. */
export interface Said {
  readonly field: FormField;
  readonly value: string | number;
}

export function contentOf(form: Form, index: number, values: Values): Content {
  const content: Content = new Map<number, unknown>([
    [FORM, form.key],
    [INDEX, index],
  ]);
  for (const field of form.fields) {
    const value = values[field.name];
    if (value != null) content.set(field.key, packed(field, value));
  }
  const strange = Object.keys(values).find((name) => !form.fields.some((field) => field.name === name));
  if (strange !== undefined) throw new Error(`The form ${form.key} has no field ${strange}`);
  return content;
}

/** Undefined where the form is not known, or not as it was when the paper was made: what cannot be shown is not vouched for. */
export function readContent(
  content: Content,
  forms: readonly Form[],
): { readonly form: Form; readonly index: number; readonly said: readonly Said[] } | undefined {
  const form = forms.find(({ key }) => key === content.get(FORM));
  const index = content.get(INDEX);
  if (!form || typeof index !== 'number') return undefined;
  const known = new Set([FORM, INDEX, ...form.fields.map(({ key }) => key)]);
  if ([...content.keys()].some((key) => !known.has(key))) return undefined;
  const said: Said[] = [];
  for (const field of form.fields.filter(({ key }) => content.has(key))) {
    const value = unpacked(field, content.get(field.key));
    if (value === undefined) return undefined;
    said.push({ field, value });
  }
  return { form, index, said };
}

function packed({ name, kind, wordings = [] }: FormField, value: string | number): number | string | Uint8Array {
  if (kind === 'number' ? !Number.isSafeInteger(value) : typeof value !== 'string')
    throw new Error(`${name} is ${JSON.stringify(value)}`);
  if (typeof value === 'number') return value;
  if (kind === 'date' && dayOf(dayNumber(value)) === value) return dayNumber(value);
  if (kind === 'text' && wordings.includes(value)) return wordings.indexOf(value);
  const letters = packLetters(value);
  return letters.length < new TextEncoder().encode(value).length ? letters : value;
}

function unpacked({ kind, wordings = [] }: FormField, value: unknown): string | number | undefined {
  if (value instanceof Uint8Array) return unpackLetters(value);
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return undefined;
  if (kind === 'number') return value;
  return kind === 'date' ? dayOf(value) : wordings[value];
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayOf = (number: number): string | undefined => {
  const date = new Date(number * DAY_MS);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
};
