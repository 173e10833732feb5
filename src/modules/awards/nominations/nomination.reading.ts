import {
  actionsOf, anyOfFilter, byAnyOf, byKnownDay, byListed, byRecord, byRecordedTime, codeFilter, dayOf, described, eitherFilter, few, hidden, idField, idFilter, inOrders, list, localizedText,
  momentFilter, one, OF_OWNER, recordFilter, value, values, literal, type Reading, type Table,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter, byDistrict, byRegionOfArea } from '../../reference/index.js';
import { permissions } from '../awards.permissions.js';
import { actionRows } from './nomination.actions.js';
import { NominationStates } from './nomination.types.js';

const permission = permissions['nominations.read'];

const inStates = (t: Table, states: readonly string[]): string =>
  `${t('state')} IN (${states.map(literal).join(', ')})`;

const availableActions = actionsOf(actionRows, ({ from, permission, byOthers }) => ({
  permission,
  when: (t) => inStates(t, from),
  ...(byOthers && { notBy: (t) => t('prepared_by') }),
}));

export const nominationReading: Reading = {
  type: 'Nomination',
  table: 'nominations',
  permission,
  // At its place and its proposer; once it was handed in, also at the body that is to decide.
  within: (t, reach) =>
    `(${reach.place(t('area_id'), t('proposer_id'))} OR ${t('state')} <> 'DRAFT' AND ${reach.place(undefined, t('deciding_body_id'))})`,
  holds: { where: (t) => `${t('state')} <> 'WITHDRAWN'` },
  fields: {
    id: idField,
    type: one('AwardType', 'type_id', { required: true }),
    nominee: {
      kind: 'either',
      options: [
        { type: 'Person', id: (t) => t('person_id') },
        { type: 'Organization', id: (t) => t('organization_id') },
      ],
    },
    proposer: one('Organization', 'proposer_id'),
    proposingPerson: one('Person', 'proposing_person_id'),
    merits: { ...localizedText('merits'), present: (t) => `${t('merits_kk')} IS NOT NULL` },
    area: one('Area', 'area_id'),
    decidingBody: one('Organization', 'deciding_body_id'),
    rules: one('AwardTypeVersion', 'rules_id'),
    decision: one('AwardDecision', 'decision_id'),
    award: one('Award', 'award_id'),
    checks: list('NominationCheck', 'nomination_id', (t) => `${t('rule')}, ${t('position')}`),
    endorsements: list(
      'NominationEndorsement',
      'nomination_id',
      (t) => `${t('given_on')} NULLS LAST, ${t('position')}`,
    ),
    availableActions,
    note: value('note'),
    hiddenFields: hidden,
    ...values({
      capacity: 'capacity', capacityRu: 'capacity_ru', state: 'state', stateReason: 'state_reason', submittedAt: 'submitted_at', checkedAt: 'checked_at',
      createdAt: 'created_at', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    type: described(codeFilter('type_id', 'award_types'), 'Code of the award type.'),
    state: inOrders(anyOfFilter(NominationStates, 'state'), 'CREATED'),
    area: areaFilter(),
    nominee: described(
      few(eitherFilter(recordFilter('Person', 'person_id'), idFilter('organization_id'))),
      'A person or an organization.',
    ),
    proposer: idFilter('proposer_id'),
    decidingBody: idFilter('deciding_body_id'),
    decision: few(idFilter('decision_id')),
    submitted: momentFilter('submitted_at'),
  },
  groups: {
    TYPE: byListed('AwardType', 'award_types', 'type_id', 'type'),
    STATE: byAnyOf(NominationStates, 'state', 'state'),
    REGION: byRegionOfArea,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    PROPOSER: byRecord('Organization', 'proposer_id', 'proposer'),
    DECIDING_BODY: byRecord('Organization', 'deciding_body_id', 'decidingBody'),
    ...byKnownDay('SUBMITTED', (t) => dayOf(t('submitted_at')), 'submitted'),
  },
  countedBy: permission,
  orders: { CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'CREATED', descending: true },
};

export const nominationCheckReading: Reading = {
  type: 'NominationCheck',
  table: 'nomination_checks',
  permission: OF_OWNER,
  fields: {
    id: idField,
    sentence: localizedText('sentence'),
    ...values({ rule: 'rule', outcome: 'outcome', overrideReason: 'override_reason' }),
  },
};
export const nominationEndorsementReading: Reading = {
  type: 'NominationEndorsement',
  table: 'nomination_endorsements',
  permission: OF_OWNER,
  holds: {
    where: (t) => `EXISTS (SELECT FROM nominations n WHERE n.id = ${t('nomination_id')} AND n.state <> 'WITHDRAWN')`,
    as: { type: 'Nomination', id: 'nomination_id' },
  },
  fields: {
    id: idField,
    organization: one('Organization', 'organization_id', { required: true }),
    ...values({ givenOn: 'given_on', statement: 'statement' }),
  },
};
