import {
  anyOfFilter, byAnyOf, byDay, byPeriod, byRecordedTime, described, inKazakhOrder, localizedText, partialDate, periodFilter, sameName, textFilter, TODAY, value,
  type Expression, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { activity, activityFields, activityFilters, activityGroups } from '../activity.reading.js';
import { MemorandumStates } from './memorandum.types.js';

const state: Expression = (t) =>
  `CASE WHEN ${t('terminated_earliest')} <= ${TODAY} THEN 'TERMINATED' WHEN ${t('until_latest')} < ${TODAY} THEN 'EXPIRED' ELSE 'IN_FORCE' END`;

export const memorandumReading: Reading = {
  ...activity,
  type: 'Memorandum',
  table: 'memoranda',
  // Called so, and not surely signed on different days.
  similar: (other, recorded) =>
    `${sameName(other, recorded)}
     AND (${other('signed_earliest')} > ${recorded('signed_latest')} OR ${other('signed_latest')} < ${recorded('signed_earliest')}) IS NOT TRUE`,
  fields: {
    ...activityFields,
    title: localizedText('title'),
    subject: { ...localizedText('subject'), present: (t) => `${t('subject_kk')} IS NOT NULL` },
    place: { ...localizedText('place'), present: (t) => `${t('place_kk')} IS NOT NULL` },
    signedOn: partialDate('signed'),
    validUntil: partialDate('until'),
    terminatedOn: partialDate('terminated'),
    state: value(state),
  },
  filters: {
    ...activityFilters(),
    title: described(textFilter('title_kk'), 'The Kazakh title.'),
    state: anyOfFilter(MemorandumStates, state),
    signed: periodFilter('signed'),
    validUntil: periodFilter('until'),
  },
  groups: {
    ...activityGroups,
    STATE: byAnyOf(MemorandumStates, state, 'state'),
    ...byPeriod('SIGNED', 'signed', 'signed'),
  },
  orders: {
    SIGNED: byDay('signed_earliest'),
    TITLE: { keys: [inKazakhOrder('title_kk')] },
    CREATED: { keys: [byRecordedTime] },
  },
  defaultOrder: { field: 'SIGNED', descending: true },
};
