import {
  byDay, byListed, byPeriod, byRecord, byRecordedTime, codeFilter, idField, inKazakhOrder, idFilter, list, localizedText, many, OF_OWNER, one, partialDate,
  periodFilter, sameName, textFilter, values, described, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { activity, activityFields, activityFilters, activityGroups } from '../activity.reading.js';
import { declaredNumbers } from '../parts/parts.reading.js';

export const eventReading: Reading = {
  ...activity,
  type: 'Event',
  table: 'events',
  // Called so, of one region, and not surely at different times.
  similar: (other, recorded) =>
    `${other('region_id')} IS NOT DISTINCT FROM ${recorded('region_id')} AND ${sameName(other, recorded)}
     AND (${other('start_earliest')} > ${recorded('start_latest')} OR ${other('start_latest')} < ${recorded('start_earliest')}) IS NOT TRUE`,
  voidable: { ...activity.voidable!, parts: ['event_reports'] },
  fields: {
    ...activityFields,
    kind: one('ClassifierItem', 'kind_id', { required: true }),
    title: localizedText('title'),
    theme: { ...localizedText('theme'), present: (t) => `${t('theme_kk')} IS NOT NULL` },
    startDate: partialDate('start'),
    endDate: partialDate('end'),
    place: { ...localizedText('place'), present: (t) => `${t('place_kk')} IS NOT NULL` },
    facility: one('Facility', 'facility_id'),
    direction: one('FacilityDirection', 'direction_id'),
    series: one('Event', 'series_id'),
    campaign: one('Campaign', 'campaign_id'),
    programme: one('Programme', 'programme_id'),
    parts: many('Event', 'series_id'),
    reports: list('EventReport', 'event_id', 'position'),
    ...values({ dateNote: 'date_note', stage: 'stage', links: 'links' }),
  },
  filters: {
    ...activityFilters('START', 'CREATED'),
    kind: codeFilter('kind_id', 'classifier_items'),
    title: described(textFilter('title_kk'), 'The Kazakh title.'),
    start: periodFilter('start'),
    series: idFilter('series_id'),
    campaign: idFilter('campaign_id'),
    programme: idFilter('programme_id'),
    facility: described(idFilter('facility_id'), 'Where it is held.'),
    direction: described(idFilter('direction_id'), 'The direction of the work of a facility.'),
  },
  groups: {
    ...activityGroups,
    KIND: byListed('ClassifierItem', 'classifier_items', 'kind_id', 'kind'),
    CAMPAIGN: byRecord('Campaign', 'campaign_id', 'campaign'),
    PROGRAMME: byRecord('Programme', 'programme_id', 'programme'),
    FACILITY: byRecord('Facility', 'facility_id', 'facility'),
    SERIES: byRecord('Event', 'series_id', 'series'),
    ...byPeriod('START', 'start', 'start'),
  },
  tallies: { numbers: declaredNumbers },
  orders: {
    START: byDay('start_earliest'),
    TITLE: { keys: [inKazakhOrder('title_kk')] },
    CREATED: { keys: [byRecordedTime] },
  },
  defaultOrder: { field: 'START', descending: true },
};

export const eventReportReading: Reading = {
  type: 'EventReport',
  table: 'event_reports',
  permission: OF_OWNER,
  fields: {
    id: idField,
    organization: one('Organization', 'organization_id', { required: true }),
    reportedOn: partialDate('reported'),
    source: one('Source', 'source_id'),
    ...values({ statement: 'statement', participants: 'participants', qualifier: 'qualifier' }),
  },
};
