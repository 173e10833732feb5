import {
  byDay, byListed, byPeriod, byRecordedTime, codeFilter, described, inKazakhOrder, localizedText, many, one, partialDate, periodFilter, sameName,
  textFilter, values, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { activity, activityFields, activityFilters, activityGroups } from '../activity.reading.js';

export const campaignReading: Reading = {
  ...activity,
  type: 'Campaign',
  table: 'campaigns',
  // Called so, and not surely at different times.
  similar: (other, recorded) =>
    `${sameName(other, recorded)}
     AND (${other('start_earliest')} > ${recorded('start_latest')} OR ${other('start_latest')} < ${recorded('start_earliest')}) IS NOT TRUE`,
  fields: {
    ...activityFields,
    title: { ...localizedText('title'), present: (t) => `${t('title_kk')} IS NOT NULL` },
    occasion: one('ClassifierItem', 'occasion_id'),
    level: one('ClassifierItem', 'level_id'),
    startDate: partialDate('start'),
    endDate: partialDate('end'),
    events: many('Event', 'campaign_id'),
    contributions: many('Contribution', 'campaign_id'),
    ...values({ occasionPrinted: 'occasion_printed' }),
  },
  filters: {
    ...activityFilters(),
    title: described(textFilter('title_kk'), 'The Kazakh title.'),
    occasion: codeFilter('occasion_id', 'classifier_items'),
    level: codeFilter('level_id', 'classifier_items'),
    start: periodFilter('start'),
  },
  groups: {
    ...activityGroups,
    OCCASION: byListed('ClassifierItem', 'classifier_items', 'occasion_id', 'occasion'),
    LEVEL: byListed('ClassifierItem', 'classifier_items', 'level_id', 'level'),
    ...byPeriod('START', 'start', 'start'),
  },
  orders: {
    START: byDay('start_earliest'),
    TITLE: { keys: [inKazakhOrder((t) => `coalesce(${t('title_kk')}, ${t('occasion_printed')})`)] },
    CREATED: { keys: [byRecordedTime] },
  },
  defaultOrder: { field: 'START', descending: true },
};
