import {
  actionsOf, anyOfFilter, byAnyOf, byDay, byPeriod, byRecord, byRecordedTime, described, few, hidden, idField, idFilter, inOrders, literal, one, partialDate, periodFilter, value, values,
  type Reading, type Table,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter, byDistrict, byRegion } from '../../reference/index.js';
import { citations } from '../../sources/index.js';
import { permissions } from '../accreditation.permissions.js';
import { ofAssociation } from '../place.js';
import { applicationActions } from './application.actions.js';
import { ApplicationStates, Conclusions } from './application.types.js';

const permission = permissions['accreditation.read'];

const inStates = (t: Table, states: readonly string[]): string =>
  `${t('state')} IN (${states.map(literal).join(', ')})`;

const availableActions = actionsOf(applicationActions, ({ from, permission }) => ({
  permission,
  when: (t) => inStates(t, from),
}));

export const applicationReading: Reading = {
  type: 'AccreditationApplication',
  table: 'accreditation_applications',
  permission,
  within: (t, reach) =>
    `(${reach.place(t('area_id'), t('association_id'))} OR ${reach.place(undefined, t('commission_id'))})`,
  holds: { where: (t) => `${t('state')} <> 'WITHDRAWN'` },
  derived: ofAssociation,
  fields: {
    id: idField,
    association: one('Association', 'association_id'),
    area: one('Area', 'area_id'),
    region: one('Area', 'region_id'),
    receivedOn: partialDate('received'),
    commission: one('Organization', 'commission_id'),
    consideredOn: partialDate('considered'),
    decidingBody: one('Organization', 'deciding_body_id'),
    decidedOn: partialDate('decided'),
    decision: one('Source', 'decision_id'),
    accreditation: {
      kind: 'one',
      type: 'Accreditation',
      id: (t) => `(SELECT a.id FROM accreditations a WHERE a.application_id = ${t('id')})`,
    },
    citations,
    availableActions,
    note: value('note', permission),
    hiddenFields: hidden,
    ...values({
      state: 'state', stateReason: 'state_reason', conclusion: 'conclusion', conclusionNote: 'conclusion_note', decisionNumber: 'decision_number',
      createdAt: 'created_at', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    association: few(idFilter('association_id')),
    state: inOrders(anyOfFilter(ApplicationStates, 'state'), 'CREATED'),
    conclusion: anyOfFilter(Conclusions, 'conclusion'),
    commission: few(idFilter('commission_id')),
    received: periodFilter('received'),
    region: described(
      inOrders(idFilter('region_id'), 'RECEIVED', 'CREATED'),
      'One of the 20 regions; faster than `area` for lists.',
    ),
    area: areaFilter(),
  },
  groups: {
    STATE: byAnyOf(ApplicationStates, 'state', 'state'),
    CONCLUSION: byAnyOf(Conclusions, 'conclusion', 'conclusion'),
    COMMISSION: byRecord('Organization', 'commission_id', 'commission'),
    REGION: byRegion,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    ...byPeriod('RECEIVED', 'received', 'received'),
  },
  countedBy: permission,
  orders: { RECEIVED: byDay('received_earliest'), CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'CREATED', descending: true },
};
