import {
  actionsOf, anyOfFilter, byAnyOf, byDay, byPeriod, byRecord, byRecordedTime, described, few, hidden, idField, idFilter, inOrders, list, many, one, partialDate, periodFilter, plainTextFilter, literal,
  OF_OWNER, TODAY, value, values, type Expression, type Reading, type Table,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter, byDistrict, byRegion } from '../../reference/index.js';
import { citations } from '../../sources/index.js';
import { permissions } from '../accreditation.permissions.js';
import { endedFrom, ofAssociation } from '../place.js';
import { accreditationActions, permission as decides } from './accreditation.actions.js';
import { AccreditationStates } from './accreditation.types.js';

const permission = permissions['accreditation.read'];

/** The state of today: one meaning for fields, filters and numbers; `stateOn` of the rules says the same to commands. */
export const state: Expression = (t) =>
  `CASE WHEN ${t('standing')} = 'WITHDRAWN' THEN 'WITHDRAWN' WHEN ${t('until_latest')} < least(${TODAY}, ${t('ended_from')}) THEN 'EXPIRED'
    WHEN ${t('ended_from')} <= ${TODAY} THEN 'ENDED'
    WHEN ${t('standing')} = 'SUSPENDED' THEN 'SUSPENDED' WHEN ${t('start_earliest')} > ${TODAY} THEN 'UPCOMING' ELSE 'IN_FORCE' END`;

const availableActions = actionsOf(accreditationActions, ({ from }, name) => ({
  permission: decides,
  when: (t) =>
    [
      `${state(t)} IN (${from.map(literal).join(', ')})`,
      ...(name === 'RENEW' ? [`${t('id')} = ${lastEntry(t('association_id'))}`] : []),
    ].join(' AND '),
}));

export const accreditationReading: Reading = {
  type: 'Accreditation',
  table: 'accreditations',
  permission,
  within: (t, reach) => reach.place(t('area_id'), t('association_id')),
  isPublic: 'ALL',
  shows: true,
  derived: { ...ofAssociation, ended_from: endedFrom },
  fields: {
    id: idField,
    association: one('Association', 'association_id', { required: true }),
    area: one('Area', 'area_id'),
    region: one('Area', 'region_id'),
    validFrom: partialDate('start'),
    validUntil: partialDate('until'),
    state: value(state),
    acts: { ...list('AccreditationAct', 'accreditation_id', 'position'), permission },
    citations,
    availableActions,
    note: value('note', permission),
    hiddenFields: hidden,
    ...values({ number: 'number', createdAt: 'created_at', version: 'version' }),
  },
  filters: {
    id: few(idFilter('id')),
    association: few(idFilter('association_id')),
    number: few(plainTextFilter('number', 'plain_number')),
    state: anyOfFilter(AccreditationStates, state),
    validFrom: periodFilter('start'),
    validUntil: periodFilter('until'),
    region: described(
      inOrders(idFilter('region_id'), 'UNTIL', 'CREATED'),
      'One of the 20 regions; faster than `area` for lists.',
    ),
    area: areaFilter(),
  },
  groups: {
    STATE: byAnyOf(AccreditationStates, state, 'state'),
    REGION: byRegion,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    ...byPeriod('VALID_FROM', 'start', 'validFrom'),
    ...byPeriod('VALID_UNTIL', 'until', 'validUntil'),
  },
  countedOf: { organizations: (t) => t('association_id') },
  orders: { UNTIL: byDay('until_earliest'), CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'CREATED', descending: true },
};

export const accreditationActReading: Reading = {
  type: 'AccreditationAct',
  table: 'accreditation_acts',
  permission: OF_OWNER,
  holds: { where: () => 'true', as: { type: 'Accreditation', id: 'accreditation_id' } },
  fields: {
    id: idField,
    validUntil: partialDate('until'),
    decidingBody: one('Organization', 'deciding_body_id', { required: true }),
    decidedOn: partialDate('decided'),
    decision: one('Source', 'decision_id'),
    hiddenFields: hidden,
    ...values({ kind: 'kind', effectiveOn: 'effective_on', decisionNumber: 'decision_number', reason: 'reason' }),
  },
};

const entryOf = (association: string, rank: string): string =>
  `(SELECT p.id FROM accreditations p WHERE p.association_id = ${association}
    ORDER BY ${rank}, p.start_earliest DESC NULLS LAST, p.created_at DESC, p.id DESC LIMIT 1)`;
const entry: Table = (column) => `p.${column}`;
/** The states of what holds no more, and will not. */
const OVER = `('EXPIRED', 'ENDED', 'WITHDRAWN')`;

/** The entry of an association that holds today; else the one to come; else the one that began last. */
export const presentEntry = (association: string): string =>
  entryOf(
    association,
    `CASE WHEN ${state(entry)} IN ${OVER} THEN 2 WHEN ${state(entry)} = 'UPCOMING' THEN 1 ELSE 0 END`,
  );

/** The entry by which an association goes on: of those that are not over, and else of all, the one that began last. */
export const lastEntry = (association: string): string => entryOf(association, `${state(entry)} IN ${OVER}`);

/** What accreditation adds to associations. */
export const associationFields: Reading['fields'] = {
  accreditation: { kind: 'one', type: 'Accreditation', id: (t) => presentEntry(t('id')) },
  accreditations: many('Accreditation', 'association_id'),
  accreditationApplications: many('AccreditationApplication', 'association_id'),
};
