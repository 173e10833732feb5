import {
  byDay, byListed, byPeriod, byRecord, byRecordedTime, codeFilter, described, idFilter, inKazakhOrder, localizedText, one, partialDate, periodFilter, sameName,
  textFilter, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { activity, activityFields, activityFilters, activityGroups } from '../activity.reading.js';

export const contestReading: Reading = {
  ...activity,
  type: 'Contest',
  table: 'contests',
  // Called so, of one region, and not surely at different times.
  similar: (other, recorded) =>
    `${other('region_id')} IS NOT DISTINCT FROM ${recorded('region_id')} AND ${sameName(other, recorded)}
     AND (${other('date_earliest')} > ${recorded('date_latest')} OR ${other('date_latest')} < ${recorded('date_earliest')}) IS NOT TRUE`,
  fields: {
    ...activityFields,
    title: localizedText('title'),
    date: partialDate('date'),
    level: one('ClassifierItem', 'level_id'),
    programme: one('Programme', 'programme_id'),
    ceremony: one('Event', 'ceremony_id'),
    result: { ...localizedText('result'), present: (t) => `${t('result_kk')} IS NOT NULL` },
  },
  filters: {
    ...activityFilters(),
    title: described(textFilter('title_kk'), 'The Kazakh title.'),
    date: periodFilter('date'),
    level: codeFilter('level_id', 'classifier_items'),
    programme: idFilter('programme_id'),
  },
  groups: {
    ...activityGroups,
    LEVEL: byListed('ClassifierItem', 'classifier_items', 'level_id', 'level'),
    PROGRAMME: byRecord('Programme', 'programme_id', 'programme'),
    ...byPeriod('DATE', 'date', 'date'),
  },
  orders: {
    DATE: byDay('date_earliest'),
    TITLE: { keys: [inKazakhOrder('title_kk')] },
    CREATED: { keys: [byRecordedTime] },
  },
  defaultOrder: { field: 'DATE', descending: true },
};
