import {
  anyOfFilter, bindCode, booleanFilter, byAnyOf, byFlag, byListed, byRecord, byValue, codeFilter, idField, idFilter, inKazakhOrder, list, localizedText, many, one, partialDate, textFilter,
  TODAY, value, values, type Expression, type Field, type Filter, type Reading, type Table, type ValueField, described,
} from '../../platform/reading/index.js'; // prettier-ignore
import { areaFilter } from './area.filter.js';
import { OrganizationType } from './code-lists.types.js';
import { permissions } from './reference.permissions.js';

const permission = permissions['reference.read'];
const byName = { orders: { NAME: { keys: [inKazakhOrder('name_kk')] } }, defaultOrder: { field: 'NAME' } };

const isRetired: Expression = (t) => `(${t('retired_on')} <= ${TODAY})`;

/** What all code lists have in common, and what one of them adds. */
const codeList = (
  type: string,
  table: string,
  fields: Record<string, Field>,
  filters: Record<string, Filter> = {},
  groups: Reading['groups'] = {},
): Reading => ({
  type,
  table,
  permission,
  fields: {
    id: idField,
    name: localizedText(),
    ...values({ code: 'code', note: 'note', retiredOn: 'retired_on', version: 'version' }),
    ...fields,
  },
  filters: {
    id: idFilter('id'),
    code: textFilter('code', bindCode),
    retired: described(booleanFilter(isRetired), 'True: retired rows only; false: rows in use only.'),
    ...filters,
  },
  groups: { RETIRED: byFlag(isRetired, 'retired'), ...groups },
  ...byName,
});

export const classifierItemReading = codeList(
  'ClassifierItem',
  'classifier_items',
  values({ classifier: 'classifier', position: 'position' }),
  {
    classifier: described(
      textFilter('classifier', bindCode),
      'area-kind, level, post-role, end-reason, source-kind, declared-number, facility-kind, meeting-kind, dispute-kind, language',
    ),
  },
  { CLASSIFIER: byValue('String', 'classifier', 'classifier') },
);
export const ethnicGroupReading = codeList(
  'EthnicGroup',
  'ethnic_groups',
  values({ pluralKk: 'plural_kk', aliases: 'aliases', special: 'special' }),
);
export const organizationKindReading = codeList(
  'OrganizationKind',
  'organization_kinds',
  values({ type: 'type', group: 'group_code', levels: 'levels', legalForm: 'legal_form' }),
  { type: anyOfFilter(OrganizationType, 'type'), group: textFilter('group_code', bindCode) },
  { TYPE: byAnyOf(OrganizationType, 'type', 'type'), GROUP: byValue('String', 'group_code', 'group') },
);
export const awardTypeReading = codeList(
  'AwardType',
  'award_types',
  values({
    kind: 'kind',
    scope: 'scope',
    recipients: 'recipients',
    grantedBy: 'granted_by',
    repeatRule: 'repeat_rule',
    established: 'established',
    printedElsewhere: 'printed_elsewhere',
  }),
  { kind: textFilter('kind', bindCode) },
  { KIND: byValue('String', 'kind', 'kind') },
);

/** Of the name that follows one in the line of names of an area or an organization. */
const nextName = (of: 'area' | 'organization', t: Table, what: string): string =>
  `(SELECT ${what} FROM ${of}_names n WHERE n.${of}_id = ${t(`${of}_id`)} AND n.position = ${t('position')} + 1)`;

/** A name held until the next one began. */
export const nameEnd = (of: 'area' | 'organization'): ValueField => value((t) => nextName(of, t, 'n.start_text'));

/** Whether another name followed, also where the day is not known. */
export const nameEnded = (of: 'area' | 'organization'): ValueField =>
  value((t) => `coalesce(${nextName(of, t, 'true')}, false)`);

/** The region of the area of a row: areas do not move. */
export const regionOf: Expression = (t) => `(SELECT a.region_id FROM areas a WHERE a.id = ${t('area_id')})`;

const isEnded: Expression = (t) => `(${t('end_text')} IS NOT NULL)`;

export const areaReading: Reading = {
  type: 'Area',
  table: 'areas',
  permission,
  fields: {
    id: idField,
    kind: one('ClassifierItem', 'kind_id', { required: true }),
    name: localizedText(),
    formerNames: {
      kind: 'list',
      type: 'AreaName',
      where: (child, parent) =>
        `${child('area_id')} = ${parent('id')} AND ${nextName('area', child, 'true')} IS NOT NULL`,
      order: (t) => t('position'),
    },
    code: value(
      (t) =>
        `(SELECT c.code FROM area_codes c WHERE c.area_id = ${t('id')} AND daterange(c.valid_from, c.valid_to, '[]') @> ${TODAY} LIMIT 1)`,
    ),
    codes: list('AreaCode', 'area_id', (t) => `${t('valid_from')} NULLS FIRST`),
    parent: one('Area', 'parent_id'),
    region: one('Area', 'region_id'),
    children: many('Area', 'parent_id'),
    changes: {
      kind: 'list',
      type: 'AreaChange',
      where: (child, parent) => `${parent('id')} IN (${child('predecessor_id')}, ${child('successor_id')})`,
      order: (t) => `${t('effective_earliest')} NULLS FIRST, ${t('position')}`,
    },
    startDate: partialDate('start'),
    endDate: partialDate('end'),
    ...values({ isoCode: 'iso_code', centre: 'centre', note: 'note', version: 'version' }),
  },
  filters: {
    id: idFilter('id'),
    parent: idFilter('parent_id'),
    area: described(areaFilter('id'), 'The area itself, or it and all below it.'),
    kind: codeFilter('kind_id', 'classifier_items'),
    ended: described(booleanFilter(isEnded), 'True: only areas that exist no more.'),
  },
  groups: {
    KIND: byListed('ClassifierItem', 'classifier_items', 'kind_id', 'kind'),
    PARENT: byRecord('Area', 'parent_id', 'parent'),
    ENDED: byFlag(isEnded, 'ended'),
  },
  ...byName,
};

export const areaCodeReading: Reading = {
  type: 'AreaCode',
  table: 'area_codes',
  permission,
  fields: { id: idField, ...values({ code: 'code', validFrom: 'valid_from', validTo: 'valid_to' }) },
};
export const areaNameReading: Reading = {
  type: 'AreaName',
  table: 'area_names',
  permission,
  fields: {
    id: idField,
    name: localizedText(),
    startDate: partialDate('start'),
    endDate: nameEnd('area'),
    ended: nameEnded('area'),
  },
};
export const areaChangeReading: Reading = {
  type: 'AreaChange',
  table: 'area_changes',
  permission,
  // Of one kind, between the same areas, and not surely on different days.
  similar: (other, recorded) =>
    `${other('kind')} = ${recorded('kind')} AND ${other('predecessor_id')} = ${recorded('predecessor_id')}
     AND ${other('successor_id')} IS NOT DISTINCT FROM ${recorded('successor_id')}
     AND (${other('effective_earliest')} > ${recorded('effective_latest')} OR ${other('effective_latest')} < ${recorded('effective_earliest')}) IS NOT TRUE`,
  fields: {
    id: idField,
    predecessor: one('Area', 'predecessor_id', { required: true }),
    successor: one('Area', 'successor_id'),
    effectiveDate: partialDate('effective'),
    predecessorName: localizedText('predecessor_name'),
    successorName: { ...localizedText('successor_name'), present: (t) => `${t('successor_name_kk')} IS NOT NULL` },
    ...values({ kind: 'kind', note: 'note' }),
  },
};
