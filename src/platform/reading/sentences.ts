import type { Language } from '../../kernel/language.js';
import type { GroupField, ReadsType, Table } from './declaration.js';
import { literal } from './frame.js';

/** A sentence of the database: values of the row in the places of `{names}`. */
export const saying = (text: string, values: Readonly<Record<string, string>>): string =>
  `concat(${text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? values[part.slice(1, -1)]! : literal(part)))
    .join(', ')})`;

/** A sentence about the row in every language; null where `present` is false. */
export const inLanguages = (
  sql: (t: Table, language: Language, reads: ReadsType) => string,
  present?: GroupField['present'],
): GroupField => ({
  kind: 'group',
  fields: Object.fromEntries(
    (['kk', 'ru', 'en'] as const).map((language) => [
      language,
      { kind: 'value' as const, sql: (t: Table, reads: ReadsType) => sql(t, language, reads) },
    ]),
  ),
  ...(present && { present }),
});
