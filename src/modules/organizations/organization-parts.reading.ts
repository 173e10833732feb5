import {
  idField,
  localizedText,
  one,
  partialDate,
  values,
  type ListField,
  type Reading,
} from '../../platform/reading/index.js';
import { nameEnd, nameEnded } from '../reference/index.js';
import { permissions } from './organizations.permissions.js';

const permission = permissions['organizations.read'];

const partiesOf = (role: string): ListField => ({
  kind: 'list',
  type: 'ChangeParty',
  where: (child, parent) => `${child('change_id')} = ${parent('id')} AND ${child('role')} = '${role}'`,
  order: (t) => `${t('name_kk')} COLLATE "kk-x-icu", ${t('organization_id')}`,
});

export const organizationNameReading: Reading = {
  type: 'OrganizationName',
  table: 'organization_names',
  permission,
  fields: {
    id: idField,
    name: localizedText(),
    startDate: partialDate('start'),
    endDate: nameEnd('organization'),
    ended: nameEnded('organization'),
  },
};
export const changePartyReading: Reading = {
  type: 'ChangeParty',
  table: 'organization_change_parts',
  permission,
  // What became of one organization alone, its renaming or its end, goes with it.
  holds: {
    where: (t) =>
      `EXISTS (SELECT FROM organization_change_parts o WHERE o.change_id = ${t('change_id')} AND o.organization_id <> ${t('organization_id')})`,
    as: { type: 'ChangeEvent', id: 'change_id' },
  },
  fields: { organization: one('Organization', 'organization_id', { required: true }), name: localizedText() },
};
export const declaredNumberReading: Reading = {
  type: 'DeclaredNumber',
  table: 'declared_numbers',
  permission,
  fields: {
    id: idField,
    subject: one('ClassifierItem', 'subject_id', { required: true }),
    asOf: partialDate('as_of'),
    source: one('Source', 'source_id'),
    ...values({ value: 'value', qualifier: 'qualifier', note: 'note' }),
  },
};
export const changeEventReading: Reading = {
  type: 'ChangeEvent',
  table: 'organization_changes',
  permission,
  fields: {
    id: idField,
    effectiveDate: partialDate('effective'),
    decision: one('Source', 'decision_id'),
    predecessors: partiesOf('PREDECESSOR'),
    successors: partiesOf('SUCCESSOR'),
    ...values({ kind: 'kind', note: 'note' }),
  },
};
