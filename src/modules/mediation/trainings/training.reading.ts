import {
  byDay, byPeriod, byRecord, described, few, hidden, idField, idFilter, inKazakhOrder, localizedText, one, partialDate, periodFilter, relatedFilter,
  textFilter, value, values, type Expression, type ListField, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { recordActions } from '../../../platform/voiding/index.js';
import { areaFilter, byDistrict, byRegionOfArea } from '../../reference/index.js';
import { citations } from '../../sources/index.js';
import { permissions } from '../mediation.permissions.js';

const permission = permissions['mediation.read'];

const participants: ListField = {
  kind: 'list',
  type: 'Person',
  where: (child, parent) =>
    `${child('id')} IN (SELECT p.person_id FROM training_participants p WHERE p.training_id = ${parent('id')})`,
  order: (t) => `${t('sort_name')} COLLATE "kk-x-icu"`,
};

/** Where no number is declared, at least those who are named. */
const named: Expression = (t) =>
  `(SELECT nullif(count(*), 0)::integer FROM training_participants p WHERE p.training_id = ${t('id')})`;

export const trainingReading: Reading = {
  type: 'Training',
  table: 'trainings',
  permission,
  within: (t, reach) => reach.place(t('area_id'), t('organizer_id')),
  isPublic: 'ALL',
  // Of one topic, and not surely at different times.
  similar: (other, recorded) =>
    `lower(${other('topic_kk')}) = lower(${recorded('topic_kk')}) AND ${other('area_id')} IS NOT DISTINCT FROM ${recorded('area_id')}
     AND (${other('start_earliest')} > ${recorded('start_latest')} OR ${other('start_latest')} < ${recorded('start_earliest')}) IS NOT TRUE`,
  voidable: { permission: permissions['mediation.write'], parts: ['training_participants'] },
  fields: {
    id: idField,
    topic: localizedText('topic'),
    organizer: one('Organization', 'organizer_id'),
    area: one('Area', 'area_id'),
    startDate: partialDate('start'),
    endDate: partialDate('end'),
    participants,
    citations,
    note: value('note', permission),
    availableActions: recordActions(permissions['mediation.write']),
    hiddenFields: hidden,
    ...values({
      trained: 'trained', trainedQualifier: 'trained_qualifier', createdAt: 'created_at', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    topic: described(textFilter('topic_kk'), 'The Kazakh topic.'),
    organizer: few(idFilter('organizer_id')),
    participant: described(
      few(
        relatedFilter(
          idFilter('person_id'),
          (t, condition) =>
            `${t('id')} IN (SELECT p.training_id FROM training_participants p WHERE ${condition((column) => `p.${column}`)})`,
        ),
      ),
      'Somebody who is named.',
    ),
    start: periodFilter('start'),
    area: areaFilter(),
  },
  groups: {
    ORGANIZER: byRecord('Organization', 'organizer_id', 'organizer'),
    REGION: byRegionOfArea,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    ...byPeriod('START', 'start', 'start'),
  },
  sums: {
    trained: {
      number: (t) => `coalesce(${t('trained')}, ${named(t)})`,
      qualifier: (t) => `CASE WHEN ${t('trained')} IS NULL THEN 'AT_LEAST' ELSE ${t('trained_qualifier')} END`,
    },
  },
  orders: { START: byDay('start_earliest'), TOPIC: { keys: [inKazakhOrder('topic_kk')] } },
  defaultOrder: { field: 'START', descending: true },
};
