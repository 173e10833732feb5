import type { Words } from '../../kernel/words.js';

/** One thing that stands on a paper. */
export interface FormField {
  readonly name: string;
  /** What it is called in the signed bytes, from 2 on. Never another one, and never that of another field: papers are out. */
  readonly key: number;
  readonly label: Words;
  /** A `date` that is a whole day takes two bytes; others are kept as they are written. */
  readonly kind: 'text' | 'date' | 'number';
  /** Fixed wordings, which take a byte or two; others stay possible. More may follow at the end; none moves. */
  readonly wordings?: readonly string[];
}

/** A kind of paper: what its proof holds. Declared once, by who issues such papers. */
export interface Form {
  readonly key: number;
  readonly title: Words;
  readonly fields: readonly FormField[];
}

/** What a paper says, by the names of the fields of its form. */
export type Values = Readonly<Record<string, string | number | null | undefined>>;

/** What is wrong with a form, or nothing. */
export function faultOf({ key, fields }: Form): string | undefined {
  const keys = fields.map((field) => field.key);
  if (![key, ...keys].every(Number.isSafeInteger) || key < 1) return 'keys are whole numbers from 1 on';
  if (keys.some((each) => each < 2)) return 'keys of fields begin with 2';
  if (new Set(keys).size < keys.length) return 'two fields have one key';
  if (new Set(fields.map(({ name }) => name)).size < fields.length) return 'two fields have one name';
  return undefined;
}
