import {
  asDate, asList, asLocalized, asOneOf, asParts, asRecord, asWritten, asYesNo, defineHistory, field, localizedName, words,
} from '../../platform/history/index.js'; // prettier-ignore
import { otherNamesTold } from '../names/index.js';
import { cited } from '../sources/index.js';

const type = asOneOf({
  BODY: words('орган', 'орган', 'body'),
  ASSOCIATION: words('бірлестік', 'объединение', 'association'),
  INSTITUTION: words('мекеме', 'учреждение', 'institution'),
});
const registrationState = asOneOf({
  REGISTERED: words('тіркелген', 'зарегистрировано', 'registered'),
  BRANCH: words('филиал', 'филиал', 'branch'),
  UNREGISTERED: words('тіркелмеген', 'не зарегистрировано', 'not registered'),
});
const changeKind = asOneOf({
  RENAME: words('атауын өзгерту', 'переименование', 'renaming'),
  MERGE: words('бірігу', 'слияние', 'merger'),
  SPLIT: words('бөліну', 'разделение', 'split'),
  SUCCEED: words('құқықтық мирасқорлық', 'правопреемство', 'succession'),
  DISSOLVE: words('таралу', 'роспуск', 'dissolution'),
});
const formerName = asParts({ name: asLocalized, startDate: asDate, endDate: asDate });
const declaredNumber = asParts({
  value: asWritten,
  subject: asWritten,
  qualifier: asOneOf({
    EXACT: words('дәл', 'точно', 'exactly'),
    AT_LEAST: words('кемінде', 'не менее', 'at least'),
    ABOUT: words('шамамен', 'около', 'about'),
    AT_MOST: words('ең көбі', 'не более', 'at most'),
  }),
  subjectId: asRecord('ClassifierItem'),
  asOf: asDate,
  sourceId: asRecord('Source'),
  note: asWritten,
});
const organizations = asList(asRecord('Organization'));
/** As they were called then. Earlier entries name the records alone. */
const parties = asList(asParts({ name: asLocalized }, asRecord('Organization')));
const note = field(words('Ескертпе', 'Примечание', 'Note'), asWritten);

defineHistory({
  types: {
    Organization: {
      label: words('Ұйым', 'Организация', 'Organization'),
      also: ['Body', 'Association', 'Institution'],
      name: (t, language) => localizedName(t, 'name', language),
      fields: {
        type: field(words('Санаты', 'Категория', 'Category'), type, null),
        kindId: field(words('Түрі', 'Вид', 'Kind'), asRecord('OrganizationKind')),
        levelId: field(words('Деңгейі', 'Уровень', 'Level'), asRecord('ClassifierItem')),
        parentId: field(words('Жоғары тұрған ұйым', 'Вышестоящая организация', 'Parent'), asRecord('Organization')),
        areaId: field(words('Аумағы', 'Территория', 'Area'), asRecord('Area')),
        name: field(words('Атауы', 'Наименование', 'Name'), asLocalized),
        otherNames: otherNamesTold(words('Басқа атаулары', 'Иные наименования', 'Other names')),
        formerName: field(words('Бұрынғы атауы', 'Прежнее наименование', 'Former name'), formerName, 'names'),
        founded: field(words('Құрылған күні', 'Дата основания', 'Founded on'), asDate, 'foundedOn'),
        isDissolved: field(words('Таратылды', 'Прекращение деятельности', 'Dissolved'), asYesNo, 'dissolved'),
        dissolved: field(words('Таратылған күні', 'Дата прекращения', 'Dissolved on'), asDate, 'dissolvedOn'),
        bin: field(words('БСН', 'БИН', 'BIN'), asWritten, null),
        registrationState: field(
          words('Тіркелу жағдайы', 'Состояние регистрации', 'Registration'),
          registrationState,
          null,
        ),
        ethnicGroups: field(words('Этностары', 'Этносы', 'Ethnic groups'), asList(asRecord('EthnicGroup')), null),
        declaredNumbers: field(
          words('Мәлімделген сандар', 'Заявленные числа', 'Declared numbers'),
          asList(declaredNumber),
        ),
        successors: field(words('Құқықтық мирасқорлары', 'Правопреемники', 'Successors'), organizations),
        note,
        sources: cited,
      },
    },
    ChangeEvent: {
      label: words('Қайта құру', 'Преобразование', 'Transformation'),
      partOf: {
        type: 'Organization',
        table: 'organization_change_parts',
        part: 'change_id',
        owner: 'organization_id',
      },
      fields: {
        kind: field(words('Түрі', 'Вид', 'Kind'), changeKind),
        effective: field(words('Күшіне енген күні', 'Дата вступления в силу', 'Effective on'), asDate, 'effectiveDate'),
        decisionId: field(words('Шешім', 'Решение', 'Decision'), asRecord('Source')),
        predecessors: field(words('Бұрынғы ұйымдар', 'Предшественники', 'Predecessors'), parties),
        successors: field(words('Құқықтық мирасқорлары', 'Правопреемники', 'Successors'), parties),
        note,
      },
    },
  },
  events: {
    'organization.registered': words(
      'Ұйымды тіркеу: {record}',
      'Регистрация организации: {record}',
      'Organization registered: {record}',
    ),
    'organization.corrected': words(
      'Ұйым туралы деректерді түзету: {record}',
      'Исправление сведений об организации: {record}',
      'Organization corrected: {record}',
    ),
    'organization.renamed': words(
      'Ұйымның атауын өзгерту: {record}',
      'Переименование организации: {record}',
      'Organization renamed: {record}',
    ),
    'organization.merged': words('Ұйымдарды біріктіру', 'Слияние организаций', 'Organizations merged'),
    'organization.split': words('Ұйымды бөлу', 'Разделение организации', 'Organization split'),
    'organization.succeeded': words(
      'Құқықтық мирасқорлыққа беру',
      'Передача правопреемнику',
      'Organization succeeded by another',
    ),
    'organization.dissolved': words('Ұйымды тарату', 'Роспуск организации', 'Organization dissolved'),
    'organization.ended': words(
      'Ұйым қызметінің тоқтатылуы: {record}',
      'Прекращение деятельности организации: {record}',
      'Organization ended: {record}',
    ),
  },
});
