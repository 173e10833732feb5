import {
  anyOfFilter, booleanFilter, byAnyOf, byDay, byPeriod, byRecord, few, hidden, idField, idFilter, many, one, partialDate, periodFilter, plainTextFilter, value, values,
  type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter, byDistrict, byRegionOfArea } from '../../reference/index.js';
import { permissions } from '../awards.permissions.js';
import { actionsOfDecision } from './award-decision.actions.js';
import { AwardDecisionKind } from './award-decision.types.js';

const permission = permissions['awards.read'];
const own: NonNullable<Reading['within']> = (t, reach) => reach.place(t('area_id'), t('deciding_body_id'));

export const awardDecisionReading: Reading = {
  type: 'AwardDecision',
  table: 'award_decisions',
  permission,
  // Read, and handed over by, wherever one of its awards lies; decided and signed in its own place only.
  within: (t, reach) =>
    `(${own(t, reach)} OR EXISTS (SELECT FROM awards a WHERE a.award_decision_id = ${t('id')} AND ${reach.place('a.area_id', 'a.granting_body_id')}))`,
  withinOf: {
    [permissions['awards.decisions']]: own,
    [permissions['nominations.decide']]: own,
    [permissions['certificates.sign']]: own,
    [permissions['awards.acts']]: own,
  },
  isPublic: (t) => t('published'),
  voidable: { permission: permissions['awards.decisions'] },
  fields: {
    id: idField,
    date: partialDate('date'),
    decidingBody: one('Organization', 'deciding_body_id', { required: true }),
    signatory: one('Person', 'signatory_id'),
    resolution: one('Resolution', 'resolution_id'),
    source: one('Source', 'source_id'),
    area: one('Area', 'area_id'),
    awards: many('Award', 'award_decision_id'),
    nominations: many('Nomination', 'decision_id'),
    availableActions: actionsOfDecision,
    note: value('note', permission),
    hiddenFields: hidden,
    ...values({
      kind: 'kind', number: 'number', signatoryCapacity: 'signatory_capacity', signatoryCapacityRu: 'signatory_capacity_ru', published: 'published', createdAt: 'created_at',
      version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    kind: anyOfFilter(AwardDecisionKind, 'kind'),
    number: few(plainTextFilter('number', 'plain_number')),
    date: periodFilter('date'),
    decidingBody: idFilter('deciding_body_id'),
    resolution: few(idFilter('resolution_id')),
    area: areaFilter(),
    published: booleanFilter('published'),
  },
  groups: {
    KIND: byAnyOf(AwardDecisionKind, 'kind', 'kind'),
    REGION: byRegionOfArea,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    DECIDING_BODY: byRecord('Organization', 'deciding_body_id', 'decidingBody'),
    ...byPeriod('DATE', 'date', 'date'),
  },
  orders: { DATE: byDay('date_earliest') },
  defaultOrder: { field: 'DATE', descending: true },
};
