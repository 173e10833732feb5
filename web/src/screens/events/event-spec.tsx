import { activityFields, PERIOD } from '../../ui/activity/activity-fields.js';
import { DirectionSelect } from './direction-select.js';
import type { RecordSpec, Rows } from '../../ui/record-form/fields.js';

/** What an organization tells of it; the organization itself is not changed later. */
export const REPORTS: Rows = {
  name: 'reports',
  as: 'rows',
  type: 'EventReport',
  add: 'report',
  correct: 'correctReports',
  withdraw: 'withdrawReports',
  fields: [
    { name: 'organizationId', as: 'record', kind: 'organization', required: true, once: true },
    { name: 'qualifier', as: 'value', values: 'Qualifier', usual: 'EXACT' },
    { name: 'participants', as: 'number' },
    { name: 'reportedOn', as: 'date' },
    { name: 'sourceId', as: 'record', kind: 'source' },
    { name: 'statement', as: 'long' },
  ],
};

export const EVENT_SPEC: RecordSpec = {
  type: 'Event',
  fields: [
    { name: 'title', as: 'name', required: true },
    { name: 'kind', as: 'code', classifier: 'event-kind', required: true },
    ...PERIOD,
    { name: 'dateNote', as: 'text', rare: true },
    { name: 'facilityId', as: 'record', kind: 'facility' },
    {
      name: 'directionId',
      as: 'own',
      draw: (props, { facilityId }) => <DirectionSelect {...props} facilityId={facilityId as string | null} />,
    },
    { name: 'campaignId', as: 'record', kind: 'campaign' },
    { name: 'programmeId', as: 'record', kind: 'programme' },
    { name: 'seriesId', as: 'record', kind: 'event', rare: true },
    { name: 'stage', as: 'text', rare: true },
    { name: 'theme', as: 'sentences', rare: true },
    { name: 'place', as: 'sentences', short: true },
    { name: 'links', as: 'lines', rare: true },
    ...activityFields(),
    { ...REPORTS, rare: true },
  ],
};
