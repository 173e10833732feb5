import {
  booleanFilter, byDay, byFlag, byListed, byPeriod, byRecord, codeFilter, few, hidden, idField, idFilter, inKazakhOrder, list, localizedText, many, one, partialDate, periodFilter, relatedFilter, textFilter, value, values, described,
  type Reading,
} from '../../platform/reading/index.js'; // prettier-ignore
import { recordActions } from '../../platform/voiding/index.js';
import { areaFilter, byDistrict, byRegionOfArea } from '../reference/index.js';
import { citations } from '../sources/index.js';
import { permissions } from './facilities.permissions.js';

const permission = permissions['facilities.read'];

export const facilityReading: Reading = {
  type: 'Facility',
  table: 'facilities',
  permission,
  within: (t, reach) => reach.place(t('area_id'), t('operator_id')),
  isPublic: 'ALL',
  similar: (other, recorded) =>
    `${other('kind_id')} = ${recorded('kind_id')} AND ${other('area_id')} IS NOT DISTINCT FROM ${recorded('area_id')}
      AND lower(${other('name_kk')}) = lower(${recorded('name_kk')})`,
  voidable: { permission: permissions['facilities.write'], parts: ['facility_directions', 'facility_residents'] },
  fields: {
    id: idField,
    kind: one('ClassifierItem', 'kind_id', { required: true }),
    name: localizedText(),
    area: one('Area', 'area_id'),
    operator: one('Organization', 'operator_id'),
    openedOn: partialDate('opened'),
    closedOn: partialDate('closed'),
    directions: list('FacilityDirection', 'facility_id', 'position'),
    residents: list('FacilityResident', 'facility_id', (t) => `${t('start_earliest')} NULLS FIRST, ${t('position')}`),
    citations,
    note: value('note', permission),
    availableActions: recordActions(permissions['facilities.write']),
    hiddenFields: hidden,
    ...values({
      address: 'address', website: 'website', closed: 'is_closed', foundedBy: 'founded_by', distinction: 'distinction', createdAt: 'created_at',
      version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    kind: codeFilter('kind_id', 'classifier_items'),
    name: described(textFilter('name_kk'), 'The Kazakh name.'),
    area: areaFilter(),
    operator: few(idFilter('operator_id')),
    resident: described(
      few(
        relatedFilter(
          idFilter('organization_id'),
          (t, condition) =>
            `${t('id')} IN (SELECT r.facility_id FROM facility_residents r WHERE ${condition((column) => `r.${column}`)})`,
        ),
      ),
      'Where an organization works or worked.',
    ),
    opened: periodFilter('opened'),
    closed: booleanFilter('is_closed'),
  },
  groups: {
    KIND: byListed('ClassifierItem', 'classifier_items', 'kind_id', 'kind'),
    REGION: byRegionOfArea,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    OPERATOR: byRecord('Organization', 'operator_id', 'operator'),
    CLOSED: byFlag('is_closed', 'closed'),
    ...byPeriod('OPENED', 'opened', 'opened'),
  },
  orders: { NAME: { keys: [inKazakhOrder('name_kk')] }, OPENED: byDay('opened_earliest') },
  defaultOrder: { field: 'NAME' },
};

export const facilityDirectionReading: Reading = {
  type: 'FacilityDirection',
  table: 'facility_directions',
  permission,
  fields: { id: idField, title: localizedText('title'), ...values({ position: 'position' }) },
};

export const facilityResidentReading: Reading = {
  type: 'FacilityResident',
  table: 'facility_residents',
  permission,
  fields: {
    id: idField,
    organization: one('Organization', 'organization_id', { required: true }),
    startDate: partialDate('start'),
    endDate: partialDate('end'),
    ...values({ ended: 'ended' }),
  },
};

/** What organizations have of facilities. */
export const organizationFields: Reading['fields'] = { operatedFacilities: many('Facility', 'operator_id') };
