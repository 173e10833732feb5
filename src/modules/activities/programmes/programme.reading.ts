import {
  byListed, byPeriod, byRecord, byRecordedTime, codeFilter, described, idFilter, inKazakhOrder, localizedText, many, one, partialDate, periodFilter, sameName,
  textFilter, TODAY, value, values, type Expression, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { activity, activityFields, activityFilters, activityGroups } from '../activity.reading.js';

/** What carries out a programme: events and contests that are not yet to come, projects that are done. */
const DONE = `(SELECT count(*) FROM events e WHERE e.programme_id = b.id AND e.voided_at IS NULL AND coalesce(e.start_earliest <= ${TODAY}, true))
  + (SELECT count(*) FROM contests c WHERE c.programme_id = b.id AND c.voided_at IS NULL AND coalesce(c.date_earliest <= ${TODAY}, true))
  + (SELECT count(*) FROM projects p WHERE p.programme_id = b.id AND p.voided_at IS NULL AND p.state = 'DONE')`;
/** Of a programme with all its parts. */
const whole =
  (sum: string): Expression =>
  (t) =>
    `(WITH RECURSIVE below AS (SELECT ${t('id')} AS id, ${t('planned')} AS planned
        UNION ALL SELECT l.id, l.planned FROM programmes l JOIN below u ON l.parent_id = u.id WHERE l.voided_at IS NULL)
      SELECT ${sum} FROM below b WHERE b.planned IS NOT NULL)`;
const carriedOut = `sum(least(b.planned, ${DONE}))`;

export const programmeReading: Reading = {
  ...activity,
  type: 'Programme',
  table: 'programmes',
  similar: (other, recorded) =>
    `${sameName(other, recorded)} AND ${other('parent_id')} IS NOT DISTINCT FROM ${recorded('parent_id')}`,
  fields: {
    ...activityFields,
    kind: one('ClassifierItem', 'kind_id', { required: true }),
    title: localizedText('title'),
    parent: one('Programme', 'parent_id'),
    startDate: partialDate('start'),
    endDate: partialDate('end'),
    plannedInAll: value(whole('sum(b.planned)')),
    carriedOut: value(whole(carriedOut)),
    share: value(whole(`${carriedOut} / sum(b.planned)::float8`)),
    lines: many('Programme', 'parent_id'),
    events: many('Event', 'programme_id'),
    projects: many('Project', 'programme_id'),
    contests: many('Contest', 'programme_id'),
    ...values({ planned: 'planned' }),
  },
  filters: {
    ...activityFilters(),
    kind: codeFilter('kind_id', 'classifier_items'),
    title: described(textFilter('title_kk'), 'The Kazakh title.'),
    parent: idFilter('parent_id'),
    start: periodFilter('start'),
  },
  groups: {
    ...activityGroups,
    KIND: byListed('ClassifierItem', 'classifier_items', 'kind_id', 'kind'),
    PARENT: byRecord('Programme', 'parent_id', 'parent'),
    ...byPeriod('START', 'start', 'start'),
  },
  orders: { TITLE: { keys: [inKazakhOrder('title_kk')] }, CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'TITLE' },
};
