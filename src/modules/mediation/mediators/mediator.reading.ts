import {
  anyOfFilter, byAnyOf, byDay, byPeriod, byRecord, byRecordedTime, described, few, hidden, idField, idFilter, one, partialDate, periodFilter,
  recordFilter, textFilter, value, values, type ListField, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { recordActions } from '../../../platform/voiding/index.js';
import { areaFilter, byDistrict, byRegionOfArea } from '../../reference/index.js';
import { citations } from '../../sources/index.js';
import { permissions } from '../mediation.permissions.js';
import { MediatorKind } from './mediator.types.js';

const permission = permissions['mediation.read'];

const trainings: ListField = {
  kind: 'list',
  type: 'Training',
  where: (child, parent) =>
    `${child('id')} IN (SELECT p.training_id FROM training_participants p WHERE p.person_id = ${parent('person_id')})`,
  order: (t) => `${t('start_earliest')} NULLS FIRST, ${t('created_at')}`,
};

export const mediatorReading: Reading = {
  type: 'Mediator',
  table: 'mediators',
  permission,
  within: (t, reach) => reach.place(t('area_id')),
  isPublic: 'ALL',
  similar: (other, recorded) =>
    `${other('person_id')} = ${recorded('person_id')} AND ${other('kind')} = ${recorded('kind')}`,
  voidable: { permission: permissions['mediation.write'] },
  fields: {
    id: idField,
    person: one('Person', 'person_id', { required: true }),
    certificateNumber: value('certificate_number', permission),
    validFrom: partialDate('valid_from'),
    validUntil: partialDate('valid_until'),
    cabinet: one('Facility', 'cabinet_id'),
    area: one('Area', 'area_id'),
    trainings,
    citations,
    note: value('note', permission),
    availableActions: recordActions(permissions['mediation.write']),
    hiddenFields: hidden,
    ...values({
      kind: 'kind', register: 'register', registerNumber: 'register_number', createdAt: 'created_at', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    person: few(recordFilter('Person', 'person_id')),
    kind: anyOfFilter(MediatorKind, 'kind'),
    registerNumber: described(textFilter('register_number'), 'The number in the register.'),
    validUntil: periodFilter('valid_until'),
    cabinet: few(idFilter('cabinet_id')),
    area: areaFilter(),
  },
  groups: {
    KIND: byAnyOf(MediatorKind, 'kind', 'kind'),
    CABINET: byRecord('Facility', 'cabinet_id', 'cabinet'),
    REGION: byRegionOfArea,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    ...byPeriod('VALID_UNTIL', 'valid_until', 'validUntil'),
  },
  orders: { VALID_UNTIL: byDay('valid_until_earliest'), CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'CREATED', descending: true },
};
