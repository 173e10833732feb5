import {
  idField,
  localizedText,
  one,
  partialDate,
  value,
  values,
  type ListField,
  type Reading,
} from '../../platform/reading/index.js';
import { organizations } from './organization.reading.js';
import { permissions } from './organizations.permissions.js';

const permission = permissions['organizations.read'];

const partsOf = (role: string): ListField =>
  organizations(
    (child, parent) =>
      `${child('id')} IN (SELECT p.organization_id FROM organization_change_parts p WHERE p.change_id = ${parent('id')} AND p.role = '${role}')`,
  );

export const organizationNameReading: Reading = {
  type: 'OrganizationName',
  table: 'organization_names',
  permission,
  fields: {
    id: idField,
    kind: value('kind'),
    name: localizedText(),
    startDate: partialDate('start'),
    endDate: partialDate('end'),
  },
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
    predecessors: partsOf('PREDECESSOR'),
    successors: partsOf('SUCCESSOR'),
    ...values({ kind: 'kind', note: 'note' }),
  },
};
