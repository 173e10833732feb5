import {
  asDate, asList, asLocalized, asOneOf, asParts, asRecord, asWritten, asYesNo, defineHistory, field, localizedName, storedAs, words, type HistoryField,
  type HistoryType, type Words,
} from '../../platform/history/index.js'; // prettier-ignore

const name: HistoryType['name'] = (t, language) => localizedName(t, 'name', language);
const note = field(words('Ескертпе', 'Примечание', 'Note'), asWritten);
const named = field(words('Атауы', 'Наименование', 'Name'), asLocalized);
const code = field(words('Коды', 'Код', 'Code'), asWritten);

/** What all code lists have in common, and what one of them adds. */
const codeList = (table: string, label: Words, fields: Readonly<Record<string, HistoryField>>): HistoryType => ({
  label,
  table,
  name,
  fields: {
    code,
    name: named,
    note,
    retiredOn: field(words('Қолданыстан шыққан күні', 'Дата вывода из употребления', 'Retired on'), asDate),
    ...fields,
  },
});
const levels = field(words('Деңгейлері', 'Уровни', 'Levels'), asList(asWritten));
const type = asOneOf({
  BODY: words('орган', 'орган', 'body'),
  ASSOCIATION: words('бірлестік', 'объединение', 'association'),
  INSTITUTION: words('мекеме', 'учреждение', 'institution'),
});
const changeKind = asOneOf({
  RENAME: words('атауын өзгерту', 'переименование', 'renaming'),
  MERGE: words('бірігу', 'слияние', 'merger'),
  SPLIT: words('бөліну', 'разделение', 'split'),
  SUCCEED: words('мирасқорлық', 'преемственность', 'succession'),
  DISSOLVE: words('тарату', 'упразднение', 'abolition'),
  TRANSFER: words('басқа облысқа беру', 'передача в другую область', 'transfer to another region'),
});

const formerCode = asParts({ code: asWritten, validTo: asDate });
const formerName = asParts({ name: asLocalized, start: asDate, startDate: asDate, end: asDate, endDate: asDate });

defineHistory({
  types: {
    ClassifierItem: codeList(
      'classifier_items',
      words('Жіктеуіш жолы', 'Строка классификатора', 'Row of a classifier'),
      {
        classifier: field(words('Жіктеуіш', 'Классификатор', 'Classifier'), asWritten),
        position: field(words('Реті', 'Порядок', 'Position'), asWritten),
      },
    ),
    EthnicGroup: codeList('ethnic_groups', words('Этнос', 'Этнос', 'Ethnic group'), {
      pluralKk: field(words('Көпше түрі', 'Множественное число', 'Plural'), asWritten),
      aliases: field(words('Басқа атаулары', 'Иные названия', 'Aliases'), asList(asWritten)),
      special: field(words('Ерекше жауап', 'Особый ответ', 'Special answer'), asYesNo),
    }),
    OrganizationKind: codeList('organization_kinds', words('Ұйым түрі', 'Вид организации', 'Kind of organization'), {
      type: field(words('Санаты', 'Категория', 'Category'), type),
      groupCode: field(words('Тобы', 'Группа', 'Group'), asWritten, 'group'),
      levels,
      legalForm: field(words('Құқықтық нысаны', 'Правовая форма', 'Legal form'), asWritten),
    }),
    AwardType: codeList('award_types', words('Марапат түрі', 'Вид награды', 'Type of award'), {
      kind: field(words('Тобы', 'Группа', 'Kind'), asWritten),
      scope: field(words('Қолданылу аясы', 'Область действия', 'Scope'), asWritten),
      recipients: field(words('Кімге беріледі', 'Кому вручается', 'Recipients'), asList(asWritten)),
      grantedBy: field(words('Кім береді', 'Кем вручается', 'Granted by'), asWritten),
      repeatRule: field(words('Қайта беру тәртібі', 'Правило повторного вручения', 'Repeat rule'), asWritten),
      established: field(words('Тағайындалған уақыты', 'Учреждена', 'Established'), asWritten),
    }),
    Area: {
      label: words('Аумақ', 'Территория', 'Area'),
      table: 'areas',
      name,
      fields: {
        kindId: field(words('Түрі', 'Вид', 'Kind'), asRecord('ClassifierItem')),
        name: named,
        parentId: field(words('Жоғары тұрған аумақ', 'Вышестоящая территория', 'Parent'), asRecord('Area')),
        code: storedAs(field(words('ӘАОЖ коды', 'Код КАТО', 'KATO code'), asWritten), null),
        codeValidFrom: storedAs(
          field(words('Кодтың басталуы', 'Начало действия кода', 'Code valid from'), asDate, 'codes'),
          null,
        ),
        codeValidTo: storedAs(
          field(words('Кодтың аяқталуы', 'Конец действия кода', 'Code valid to'), asDate, 'codes'),
          null,
        ),
        formerCode: storedAs(field(words('Бұрынғы коды', 'Прежний код', 'Former code'), formerCode, 'codes'), null),
        formerName: storedAs(
          field(words('Бұрынғы атауы', 'Прежнее наименование', 'Former name'), formerName, 'formerNames'),
          null,
        ),
        isoCode: field(words('ISO коды', 'Код ISO', 'ISO code'), asWritten),
        centre: field(words('Орталығы', 'Центр', 'Centre'), asWritten),
        start: field(words('Құрылған күні', 'Дата образования', 'Start'), asDate, 'startDate'),
        end: field(words('Таратылған күні', 'Дата упразднения', 'End'), asDate, 'endDate'),
        note,
      },
    },
    AreaChange: {
      label: words('Аумақ өзгерісі', 'Изменение территории', 'Change of areas'),
      table: 'area_changes',
      partOf: { type: 'Area', table: 'area_changes', part: 'id', owner: 'predecessor_id' },
      fields: {
        kind: field(words('Түрі', 'Вид', 'Kind'), changeKind),
        predecessorId: field(words('Бұрынғы аумақ', 'Прежняя территория', 'Predecessor'), asRecord('Area')),
        successorId: field(words('Кейінгі аумақ', 'Новая территория', 'Successor'), asRecord('Area')),
        effective: field(words('Күшіне енген күні', 'Дата вступления в силу', 'Effective on'), asDate, 'effectiveDate'),
        // Older changes have got these names from a migration, without an entry.
        predecessorName: storedAs(
          field(words('Бұрынғы атауы', 'Прежнее наименование', 'Former name'), asLocalized),
          null,
        ),
        successorName: storedAs(field(words('Кейінгі атауы', 'Новое наименование', 'New name'), asLocalized), null),
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
