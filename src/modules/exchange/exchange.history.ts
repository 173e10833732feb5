import { isUuid } from '../../kernel/uuid.js';
import { words } from '../../kernel/words.js';
import {
  asActor,
  asDate,
  asList,
  asLocalized,
  asMoment,
  asParts,
  asRecord,
  asWritten,
  asYesNo,
  defineHistory,
  field,
  historyLabel,
  WITHHELD,
} from '../../platform/history/index.js';
import { typeLabel } from '../../platform/labels/index.js';

/** What was asked of a list, without the braces of JSON: `area.withinCode: 330000000`. An id tells people nothing. */
const asQuestion = { ...asWritten, format: (value: unknown) => conditionsIn(value, []).join(', ') };
function conditionsIn(value: unknown, path: readonly string[]): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, each]) => conditionsIn(each, [...path, name]));
  return [`${path.join('.')}: ${isUuid(String(value)) ? WITHHELD : String(value)}`];
}

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
    View: {
      table: 'views',
      name: (t) => t('name'),
      fields: {
        owner: field(asActor),
        name: field(asWritten),
        list: field(asWritten),
        search: field(asWritten),
        filter: field(asQuestion),
        asOf: field(asDate),
        orderBy: field(asQuestion),
        columns: field(asList(asWritten)),
        groupBy: field(asList(asWritten)),
        counting: field(asQuestion),
        shared: field(asYesNo),
        areaId: field(asRecord('Area')),
        deletedAt: field(asMoment, null),
      },
    },
    ListExport: {
      noTable: 'event',
      fields: {
        list: field(asWritten, null),
        type: field(asType, null),
        question: field(asQuestion, null),
        columns: field(asList(asParts({ heading: asLocalized })), null),
        leftOut: field(asList(asWritten), null),
        format: field(asWritten, null),
        language: field(asWritten, null),
        records: field(asWritten, null),
        disclosed: field(asList(asField), null),
      },
    },
  },
  events: {
    'list.exported': words('Тізімді шығару', 'Выгрузка списка', 'List taken away'),
    'view.saved': words('Іріктемені сақтау: {record}', 'Сохранение выборки: {record}', 'View saved: {record}'),
    'view.corrected': words('Іріктемені түзету: {record}', 'Исправление выборки: {record}', 'View corrected: {record}'),
    'view.deleted': words('Іріктемені жою: {record}', 'Удаление выборки: {record}', 'View deleted: {record}'),
  },
});
