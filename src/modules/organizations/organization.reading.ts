import {
  anyOfFilter, booleanFilter, byAnyOf, byDay, byFlag, byListed, byPeriod, byRecord, codeFilter, few, hidden, idField, idFilter, inKazakhOrder, inOrders, list, localizedText, many, one, partialDate,
  periodFilter, sameName, relatedFilter, textFilter, value, values, type Expression, type ListField, type Reading, described,
} from '../../platform/reading/index.js'; // prettier-ignore
import { otherNames } from '../names/index.js';
import { areaFilter, byDistrict, byRegion, OrganizationType, regionOf } from '../reference/index.js';
import { citations } from '../sources/index.js';
import { availableActions } from './organization.actions.js';
import { RegistrationState } from './organization.types.js';
import { permissions } from './organizations.permissions.js';

const permission = permissions['organizations.read'];
const byName = inKazakhOrder('name_kk').sql;

const organizations = (where: ListField['where']): ListField => ({
  kind: 'list',
  type: 'Organization',
  where,
  order: byName,
});
/** Those on the other side of its change events. */
const across = (ownRole: string, otherRole: string): ListField =>
  organizations(
    (child, parent) =>
      `${child('id')} IN (SELECT o.organization_id FROM organization_change_parts me JOIN organization_change_parts o ON o.change_id = me.change_id
      WHERE me.organization_id = ${parent('id')} AND me.role = '${ownRole}' AND o.role = '${otherRole}' AND o.organization_id <> me.organization_id)`,
  );
const byEthnicGroup = relatedFilter(
  codeFilter('ethnic_group_id', 'ethnic_groups'),
  (t, condition) =>
    `${t('id')} IN (SELECT g.organization_id FROM organization_ethnic_groups g WHERE ${condition((column) => `g.${column}`)})`,
);

/** The latest number of members that was declared. */
const ofDeclaredMembers =
  (column: string): Expression =>
  (t) =>
    `(SELECT n.${column} FROM declared_numbers n JOIN classifier_items s ON s.id = n.subject_id AND s.code = 'members'
    WHERE n.organization_id = ${t('id')} ORDER BY n.as_of_latest DESC NULLS LAST, n.position DESC LIMIT 1)`;
const declaredMembers = ofDeclaredMembers('value');

export const organizationReading: Reading = {
  type: 'Organization',
  table: 'organizations',
  permission,
  within: (t, reach) => reach.place(t('area_id'), t('id')),
  isPublic: 'ALL',
  similar: (other, recorded) =>
    `${other('type')} = ${recorded('type')} AND ${other('area_id')} IS NOT DISTINCT FROM ${recorded('area_id')} AND ${sameName(other, recorded)}`,
  voidable: {
    permission: permissions['organizations.write'],
    parts: ['organization_names', 'organization_ethnic_groups', 'declared_numbers'],
  },
  derived: { region_id: regionOf },
  fields: {
    id: idField,
    kind: one('OrganizationKind', 'kind_id', { required: true }),
    level: one('ClassifierItem', 'level_id'),
    parent: one('Organization', 'parent_id'),
    children: many('Organization', 'parent_id'),
    area: one('Area', 'area_id'),
    region: one('Area', 'region_id'),
    name: localizedText(),
    names: list('OrganizationName', 'organization_id', 'position'),
    otherNames,
    foundedOn: partialDate('founded'),
    dissolvedOn: partialDate('dissolved'),
    declaredNumbers: list(
      'DeclaredNumber',
      'organization_id',
      (t) => `${t('as_of_earliest')} NULLS FIRST, ${t('position')}`,
    ),
    changeEvents: {
      kind: 'list',
      type: 'ChangeEvent',
      where: (child, parent) =>
        `${child('id')} IN (SELECT p.change_id FROM organization_change_parts p WHERE p.organization_id = ${parent('id')})`,
      order: (t) => `${t('effective_earliest')} NULLS FIRST, ${t('position')}`,
    },
    predecessors: across('SUCCESSOR', 'PREDECESSOR'),
    successors: across('PREDECESSOR', 'SUCCESSOR'),
    citations,
    availableActions,
    note: value('note', permission),
    hiddenFields: hidden,
    ...values({
      contactsConfirmedOn: 'contacts_confirmed_on',
      dissolved: 'dissolved',
      synthetic: 'synthetic',
      createdAt: 'created_at',
      version: 'version',
    }),
  },
  filters: {
    id: few(idFilter('id')),
    type: anyOfFilter(OrganizationType, 'type'),
    kind: codeFilter('kind_id', 'organization_kinds'),
    level: codeFilter('level_id', 'classifier_items'),
    region: described(
      inOrders(idFilter('region_id'), 'NAME', 'FOUNDED'),
      'One of the 20 regions; faster than `area` for lists.',
    ),
    area: areaFilter(),
    parent: few(idFilter('parent_id')),
    registrationState: anyOfFilter(RegistrationState, 'registration_state'),
    ethnicGroup: described(byEthnicGroup, 'Whom an association serves.'),
    name: described(textFilter('name_kk'), 'The Kazakh name.'),
    founded: periodFilter('founded'),
    dissolved: booleanFilter('dissolved'),
    synthetic: booleanFilter('synthetic'),
  },
  groups: {
    TYPE: byAnyOf(OrganizationType, 'type', 'type'),
    KIND: byListed('OrganizationKind', 'organization_kinds', 'kind_id', 'kind'),
    LEVEL: byListed('ClassifierItem', 'classifier_items', 'level_id', 'level'),
    REGION: byRegion,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    PARENT: byRecord('Organization', 'parent_id', 'parent'),
    REGISTRATION_STATE: byAnyOf(RegistrationState, 'registration_state', 'registrationState'),
    ETHNIC_GROUP: {
      ...byListed('EthnicGroup', 'ethnic_groups', 'id', 'ethnicGroup'),
      joined: {
        rows: () => 'SELECT g.organization_id AS record, g.ethnic_group_id AS key FROM organization_ethnic_groups g',
        on: (t) => t('id'),
        several: true,
      },
      description: 'Whom an association serves: one of several counts in each.',
    },
    DISSOLVED: byFlag('dissolved', 'dissolved'),
    ...byPeriod('FOUNDED', 'founded', 'founded'),
  },
  sums: { declaredMembers: { number: declaredMembers, qualifier: ofDeclaredMembers('qualifier') } },
  orders: { NAME: { keys: [inKazakhOrder('name_kk')] }, FOUNDED: byDay('founded_earliest') },
  defaultOrder: { field: 'NAME' },
  variants: {
    by: (t) => t('type'),
    types: {
      Body: {
        value: 'BODY',
        fields: {
          declaredSeats: value(declaredMembers),
        },
      },
      Association: {
        value: 'ASSOCIATION',
        fields: {
          ethnicGroups: {
            kind: 'list',
            type: 'EthnicGroup',
            where: (child, parent) =>
              `${child('id')} IN (SELECT g.ethnic_group_id FROM organization_ethnic_groups g WHERE g.organization_id = ${parent('id')})`,
            order: byName,
          },
          ...values({ registrationState: 'registration_state', bin: 'bin' }),
        },
      },
      Institution: { value: 'INSTITUTION', fields: values({ bin: 'bin' }) },
    },
  },
};
