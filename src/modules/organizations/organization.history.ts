import {
  asDate, asList, asLocalized, asOneOf, asParts, asRecord, asWritten, asYesNo, defineHistory, field, localizedName, storedAs, words, type Stored,
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

const partsOf = (role: string): Stored => ({
  key: 'organizationId',
  rows: `SELECT jsonb_build_object('organizationId', p.organization_id, 'name', jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en))
    FROM organization_change_parts p WHERE p.change_id = r.id AND p.role = '${role}'`,
});

defineHistory({
  types: {
    Organization: {
      label: words('Ұйым', 'Организация', 'Organization'),
      table: 'organizations',
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
        formerName: storedAs(
          field(words('Бұрынғы атауы', 'Прежнее наименование', 'Former name'), formerName, 'names'),
          null,
        ),
        founded: field(words('Құрылған күні', 'Дата основания', 'Founded on'), asDate, 'foundedOn'),
        isDissolved: storedAs(
          field(words('Таратылды', 'Прекращение деятельности', 'Dissolved'), asYesNo, 'dissolved'),
          { column: 'dissolved' },
        ),
        dissolved: field(words('Таратылған күні', 'Дата прекращения', 'Dissolved on'), asDate, 'dissolvedOn'),
        bin: field(words('БСН', 'БИН', 'BIN'), asWritten, null),
        registrationState: field(
          words('Тіркелу жағдайы', 'Состояние регистрации', 'Registration'),
          registrationState,
          null,
        ),
        ethnicGroups: storedAs(
          field(words('Этностары', 'Этносы', 'Ethnic groups'), asList(asRecord('EthnicGroup')), null),
          {
            rows: 'SELECT to_jsonb(g.ethnic_group_id) FROM organization_ethnic_groups g WHERE g.organization_id = r.id',
          },
        ),
        declaredNumbers: storedAs(
          field(words('Мәлімделген сандар', 'Заявленные числа', 'Declared numbers'), asList(declaredNumber)),
          {
            key: 'id',
            rows: `SELECT jsonb_build_object('id', n.id, 'subjectId', n.subject_id, 'value', n.value, 'qualifier', n.qualifier,
              'asOf', n.as_of_text, 'sourceId', n.source_id, 'note', n.note) FROM declared_numbers n WHERE n.organization_id = r.id`,
          },
        ),
        successors: storedAs(
          field(words('Құқықтық мирасқорлары', 'Правопреемники', 'Successors'), organizations),
          null,
        ),
        note,
        sources: cited,
      },
    },
    ChangeEvent: {
      label: words('Қайта құру', 'Преобразование', 'Transformation'),
      table: 'organization_changes',
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
        predecessors: storedAs(
          field(words('Бұрынғы ұйымдар', 'Предшественники', 'Predecessors'), parties),
          partsOf('PREDECESSOR'),
        ),
        successors: storedAs(
          field(words('Құқықтық мирасқорлары', 'Правопреемники', 'Successors'), parties),
          partsOf('SUCCESSOR'),
        ),
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
