import { words } from '../../kernel/words.js';
import { formerNames, formerNamesIn } from './former-names.js';
import {
  calledOf,
  asDate,
  asList,
  asLocalized,
  asEnum,
  asParts,
  asRecord,
  asWritten,
  asYesNo,
  defineHistory,
  field,
  localizedName,
  storedAs,
  type HistoryField,
  type HistoryType,
  type Stored,
  saidDate,
} from '../../platform/history/index.js';

/** An area has one code at a time, and its former ones beside it. */
const LATEST_CODE = 'ORDER BY c.valid_from DESC NULLS LAST, c.valid_to DESC NULLS FIRST, c.id';

const name: HistoryType['name'] = (t, language) => localizedName(t, 'name', language);
const note = field(asWritten);
const named = field(asLocalized);
const code = field(asWritten);

/** What all code lists have in common, and what one of them adds. */
const codeList = (table: string, fields: Readonly<Record<string, HistoryField>>): HistoryType => ({
  table,
  name,
  fields: {
    code,
    name: named,
    note,
    retiredOn: field(asDate),
    ...fields,
  },
});
const nameOfThen: Stored = { parts: ['kk', 'ru', 'en'], since: 'predecessorName' };
/** An area is no predecessor of itself: of a renaming both are the one that was renamed. */
const RENAMED = words('Аумақ', 'Территория', 'Area');
const levels = field(asList(asWritten));
const type = asEnum('OrganizationType');
const changeKind = asEnum('AreaChangeKind');

const formerCodes = asList(asParts({ code: asWritten, validFrom: asDate, validTo: asDate }));
const ofCode = (column: string): Stored => ({
  value: `(SELECT to_jsonb(c.${column}) FROM area_codes c WHERE c.area_id = r.id ${LATEST_CODE} LIMIT 1)`,
});

defineHistory({
  types: {
    ClassifierItem: codeList('classifier_items', {
      classifier: field(asEnum('Classifier')),
      position: field(asWritten),
    }),
    EthnicGroup: codeList('ethnic_groups', {
      pluralKk: field(asWritten),
      aliases: field(asList(asWritten)),
      special: field(asYesNo),
    }),
    OrganizationKind: codeList('organization_kinds', {
      type: field(type),
      groupCode: field(asWritten, 'group'),
      levels,
      legalForm: field(asWritten),
    }),
    AwardType: codeList('award_types', {
      kind: field(asWritten),
      scope: field(asWritten),
      recipients: field(asList(asEnum('AwardRecipient'))),
      grantedBy: field(asWritten),
      repeatRule: field(asWritten),
      established: field(asWritten),
      printedElsewhere: field(asYesNo),
    }),
    Area: {
      table: 'areas',
      name,
      fields: {
        kindId: field(asRecord('ClassifierItem')),
        name: named,
        parentId: field(asRecord('Area')),
        code: storedAs(field(asWritten), ofCode('code')),
        codeValidFrom: storedAs(field(asDate, 'codes'), ofCode('valid_from')),
        codeValidTo: storedAs(field(asDate, 'codes'), ofCode('valid_to')),
        formerCode: storedAs(field(formerCodes, 'codes'), {
          key: 'id',
          impliedBy: 'code',
          rows: `SELECT jsonb_build_object('id', f.id, 'code', f.code, 'validFrom', f.valid_from, 'validTo', f.valid_to)
            FROM (SELECT c.* FROM area_codes c WHERE c.area_id = r.id ${LATEST_CODE} OFFSET 1) f`,
        }),
        formerName: storedAs(field(formerNames, 'formerNames'), formerNamesIn('area_names', 'area_id', 'start')),
        isoCode: field(asWritten),
        centre: field(asWritten),
        start: field(asDate, 'startDate'),
        end: field(asDate, 'endDate'),
        note,
      },
    },
    AreaChange: {
      table: 'area_changes',
      alone: (t, language) =>
        `concat_ws(' ', ${localizedName(t, 'predecessor_name', language)}, ${saidDate(t, 'effective', language)})`,
      partOf: { type: 'Area', table: 'area_changes', part: 'id', owner: 'predecessor_id' },
      fields: {
        kind: field(changeKind),
        predecessorId: calledOf({ RENAME: RENAMED }, field(asRecord('Area'))),
        successorId: calledOf({ RENAME: RENAMED }, field(asRecord('Area'))),
        effective: field(asDate, 'effectiveDate'),
        // Older changes have got these names from a migration, without an entry.
        predecessorName: storedAs(field(asLocalized), nameOfThen),
        successorName: storedAs(field(asLocalized), nameOfThen),
        note,
      },
    },
  },
  events: {
    'reference.loaded': words('Анықтамалықтарды жүктеу', 'Загрузка справочных данных', 'Reference data loaded'),
    'reference.defined': words(
      'Анықтамалыққа жол қосу: {record}',
      'Добавление строки справочника: {record}',
      'Reference data defined: {record}',
    ),
    'reference.corrected': words(
      'Анықтамалық жолын түзету: {record}',
      'Исправление строки справочника: {record}',
      'Reference data corrected: {record}',
    ),
    'area.defined': words('Аумақты енгізу: {record}', 'Внесение территории: {record}', 'Area defined: {record}'),
    'area.corrected': words('Аумақты түзету: {record}', 'Исправление территории: {record}', 'Area corrected: {record}'),
    'area.renamed': words(
      'Аумақтың атауын өзгерту: {record}',
      'Переименование территории: {record}',
      'Area renamed: {record}',
    ),
    'area.recoded': words(
      'Аумақтың кодын өзгерту: {record}',
      'Смена кода территории: {record}',
      'Code of an area changed: {record}',
    ),
    'area.changed': words('Аумақты қайта құру', 'Преобразование территории', 'Change of areas'),
  },
});
