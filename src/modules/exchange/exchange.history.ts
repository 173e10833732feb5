import { words } from '../../kernel/words.js';
import {
  asList,
  asLocalized,
  asParts,
  asWritten,
  defineHistory,
  field,
  historyLabel,
} from '../../platform/history/index.js';
import { typeLabel } from '../../platform/labels/index.js';

const asType = { ...asWritten, format: labelOfType };
const asField = { ...asWritten, format: labelOfField };

function labelOfType(...[value, { language }]: Parameters<typeof asWritten.format>): string {
  return typeLabel(String(value))?.[language] ?? String(value);
}
function labelOfField(...[value, context]: Parameters<typeof asWritten.format>): string {
  const { type, field: name } = value as { readonly type: string; readonly field: string };
  return `${labelOfType(type, context)}: ${historyLabel(type, name)?.[context.language] ?? name}`;
}

defineHistory({
  types: {
    ListExport: {
      noTable: 'event',
      fields: {
        list: field(asWritten, null),
        type: field(asType, null),
        question: field(asWritten, null),
        columns: field(asList(asParts({ heading: asLocalized })), null),
        leftOut: field(asList(asWritten), null),
        format: field(asWritten, null),
        language: field(asWritten, null),
        records: field(asWritten, null),
        disclosed: field(asList(asField), null),
      },
    },
  },
  events: { 'list.exported': words('Тізімді шығару', 'Выгрузка списка', 'List taken away') },
});
