import {
  actions, anyOfFilter, byAnyOf, byDay, byListed, byPeriod, byRecord, byRecordedTime, codeFilter, described, idField, idFilter, inKazakhOrder, list, localizedText, OF_OWNER,
  one, partialDate, periodFilter, sameName, textFilter, values, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { voids } from '../../../platform/voiding/index.js';
import { permissions } from '../activities.permissions.js';
import { activity, activityFields, activityFilters, activityGroups } from '../activity.reading.js';
import { declaredNumbers } from '../parts/parts.reading.js';
import { ProjectStates } from './project.types.js';

const permission = permissions['activities.write'];
const availableActions = actions({
  CORRECT: { permission },
  ADVANCE: { permission, when: (t) => `${t('state')} <> 'DONE'` },
  VOID: voids(permission),
});

export const projectReading: Reading = {
  ...activity,
  type: 'Project',
  table: 'projects',
  similar: (other, recorded) =>
    `${other('region_id')} IS NOT DISTINCT FROM ${recorded('region_id')} AND ${sameName(other, recorded)}`,
  voidable: { ...activity.voidable!, parts: ['project_steps'] },
  fields: {
    ...activityFields,
    availableActions,
    kind: one('ClassifierItem', 'kind_id', { required: true }),
    title: localizedText('title'),
    steps: list('ProjectStep', 'project_id', 'position'),
    programme: one('Programme', 'programme_id'),
    startDate: partialDate('start'),
    endDate: partialDate('end'),
    result: { ...localizedText('result'), present: (t) => `${t('result_kk')} IS NOT NULL` },
    ...values({ state: 'state' }),
  },
  filters: {
    ...activityFilters(),
    kind: codeFilter('kind_id', 'classifier_items'),
    title: described(textFilter('title_kk'), 'The Kazakh title.'),
    state: anyOfFilter(ProjectStates, 'state'),
    programme: idFilter('programme_id'),
    start: periodFilter('start'),
  },
  groups: {
    ...activityGroups,
    KIND: byListed('ClassifierItem', 'classifier_items', 'kind_id', 'kind'),
    STATE: byAnyOf(ProjectStates, 'state', 'state'),
    PROGRAMME: byRecord('Programme', 'programme_id', 'programme'),
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

export const projectStepReading: Reading = {
  type: 'ProjectStep',
  table: 'project_steps',
  permission: OF_OWNER,
  fields: {
    id: idField,
    takenOn: partialDate('taken'),
    organization: one('Organization', 'organization_id'),
    ...values({ state: 'state', note: 'note' }),
  },
};
