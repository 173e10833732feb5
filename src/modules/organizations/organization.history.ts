import type { Language } from '../../kernel/language.js';
import { words } from '../../kernel/words.js';
import { attachedFiles } from '../../platform/files/index.js';
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
  dateIn,
  defineHistory,
  field,
  labelledAs,
  localizedName,
  storedAs,
  type Stored,
  saidDate,
} from '../../platform/history/index.js';
import { valueLabel } from '../../platform/labels/index.js';
import { literal } from '../../platform/reading/index.js';
import { otherNamesField } from '../names/index.js';
import { formerNames, formerNamesIn } from '../reference/index.js';
import { cited } from '../sources/index.js';
import { ChangeEventKind } from './organization.types.js';

const type = asEnum('OrganizationType');
const registrationState = asEnum('RegistrationState');
const changeKind = asEnum('ChangeEventKind');
const declaredNumber = asParts({
  value: asWritten,
  subject: asWritten,
  qualifier: asEnum('Qualifier'),
  subjectId: asRecord('ClassifierItem'),
  asOf: asDate,
  sourceId: asRecord('Source'),
  note: asWritten,
});
const organizations = asList(asRecord('Organization'));
/** As they were called then. Earlier entries name the records alone. */
const parties = asList(asParts({ name: asLocalized }, asRecord('Organization')));
/** An organization is no predecessor of itself: of a renaming these tell what it was called and is called. */
const OLD_NAME = words('Ескі атауы', 'Старое название', 'Old name');
const NEW_NAME = words('Жаңа атауы', 'Новое название', 'New name');
const note = field(asWritten);

const kindsIn = (language: Language): string =>
  Object.values(ChangeEventKind)
    .map((kind) => `WHEN ${literal(kind)} THEN ${literal(valueLabel('ChangeEventKind', kind)![language])}`)
    .join(' ');
const partsOf = (role: string): Stored => ({
  key: 'organizationId',
  rows: `SELECT jsonb_build_object('organizationId', p.organization_id, 'name', jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en))
    FROM organization_change_parts p WHERE p.change_id = r.id AND p.role = '${role}'`,
});

defineHistory({
  types: {
    Organization: {
      table: 'organizations',
      also: ['Body', 'Association', 'Institution'],
      name: (t, language) => localizedName(t, 'name', language),
      fields: {
        type: field(type, null),
        kindId: field(asRecord('OrganizationKind')),
        levelId: field(asRecord('ClassifierItem')),
        parentId: field(asRecord('Organization')),
        areaId: field(asRecord('Area')),
        name: field(asLocalized),
        otherNames: otherNamesField,
        formerName: storedAs(
          field(formerNames, 'names'),
          formerNamesIn('organization_names', 'organization_id', 'founded'),
        ),
        founded: field(asDate, 'foundedOn'),
        isDissolved: storedAs(field(asYesNo, 'dissolved'), { column: 'dissolved' }),
        dissolved: labelledAs(field(asDate, 'dissolvedOn'), 'dissolvedOn'),
        bin: field(asWritten, null),
        registrationState: field(registrationState, null),
        ethnicGroups: storedAs(field(asList(asRecord('EthnicGroup')), null), {
          rows: 'SELECT to_jsonb(g.ethnic_group_id) FROM organization_ethnic_groups g WHERE g.organization_id = r.id',
        }),
        declaredNumbers: storedAs(field(asList(declaredNumber)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', n.id, 'subjectId', n.subject_id, 'value', n.value, 'qualifier', n.qualifier,
              'asOf', ${dateIn('n', 'as_of')}, 'sourceId', n.source_id, 'note', n.note) FROM declared_numbers n WHERE n.organization_id = r.id`,
        }),
        contactsConfirmedOn: field(asDate),
        successors: storedAs(field(organizations), null),
        note,
        sources: cited,
        files: attachedFiles,
      },
    },
    ChangeEvent: {
      table: 'organization_changes',
      alone: (t, language) =>
        `concat_ws(' ', CASE ${t('kind')} ${kindsIn(language)} END, ${saidDate(t, 'effective', language)})`,
      partOf: {
        type: 'Organization',
        table: 'organization_change_parts',
        part: 'change_id',
        owner: 'organization_id',
      },
      fields: {
        kind: field(changeKind),
        effective: field(asDate, 'effectiveDate'),
        decisionId: field(asRecord('Source')),
        predecessors: calledOf({ RENAME: OLD_NAME }, storedAs(field(parties), partsOf('PREDECESSOR'))),
        successors: calledOf({ RENAME: NEW_NAME }, storedAs(field(parties), partsOf('SUCCESSOR'))),
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
    'organization.contacts-confirmed': words(
      'Байланыс деректерін растау: {record}',
      'Подтверждение контактов: {record}',
      'Contacts confirmed: {record}',
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
