import { formatDate } from '../../i18n/format.js';
import { valueLabel } from '../../i18n/labels.js';
import type { LocalizedInput } from '../form/localized-field.js';
import type { Chosen } from '../pick/records-field.js';
import type { Field, Values } from './fields.js';

const NOTHING = '—';

/** What a field of a form holds, in words; of rows how they begin. */
export function shownValue(field: Field | undefined, value: unknown): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  switch (field?.as) {
    case 'name':
    case 'sentences':
      return (
        Object.values(value as LocalizedInput)
          .filter(Boolean)
          .join(' / ') || NOTHING
      );
    case 'date':
    case 'day':
      return formatDate(value as string);
    case 'value':
      return valueLabel(field.values, value as string);
    case 'records':
      return (value as readonly Chosen[]).map(({ name }) => name).join(' · ') || NOTHING;
    case 'codes':
      return (value as readonly string[]).join(', ') || NOTHING;
    case 'rows':
      return (value as readonly Values[]).map((row) => rowInWords(field.fields, row)).join('; ') || NOTHING;
    default:
      return `${value as string | number | boolean}`;
  }
}

const rowInWords = (fields: readonly Field[], row: Values): string =>
  fields
    .filter(({ as }) => as !== 'record')
    .map((field) => shownValue(field, row[field.name]))
    .filter((text) => text !== NOTHING)
    .join(', ');
