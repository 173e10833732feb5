import { SOURCES } from '../../ui/activity/activity-fields.js';
import type { RecordSpec } from '../../ui/record-form/fields.js';

export const FACILITY_SPEC: RecordSpec = {
  type: 'Facility',
  fields: [
    { name: 'name', as: 'name', required: true },
    { name: 'kind', as: 'code', classifier: 'facility-kind', required: true },
    { name: 'areaId', as: 'record', kind: 'area' },
    { name: 'address', as: 'text' },
    { name: 'operatorId', as: 'record', kind: 'organization' },
    { name: 'openedOn', as: 'date' },
    { name: 'website', as: 'text' },
    { name: 'foundedBy', as: 'text' },
    { name: 'distinction', as: 'text' },
    {
      name: 'directions',
      as: 'rows',
      type: 'FacilityDirection',
      add: 'direction',
      correct: 'correctDirections',
      withdraw: 'withdrawDirections',
      fields: [
        { name: 'title', as: 'name', required: true },
        { name: 'position', as: 'number' },
      ],
    },
    {
      name: 'residents',
      as: 'rows',
      type: 'FacilityResident',
      add: 'resident',
      correct: 'correctResidents',
      withdraw: 'withdrawResidents',
      fields: [
        { name: 'organizationId', as: 'record', kind: 'organization', required: true, once: true },
        { name: 'startDate', as: 'date' },
        { name: 'endDate', as: 'date' },
        { name: 'ended', as: 'yesNo' },
      ],
    },
    { name: 'note', as: 'long' },
    SOURCES,
  ],
};
