import {
  actionsOf, anyOfFilter, byAnyOf, byDay, byListed, byPeriod, byRecord, byValue, codeFilter, described, few, hidden, idField, idFilter, inOrders, intFilter, literal,
  one, partialDate, periodFilter, relatedFilter, sealed, plainTextFilter, value, values,
  type Expression, type ListField, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { voids } from '../../../platform/voiding/index.js';
import { citations } from '../../sources/index.js';
import { permissions } from '../mediation.permissions.js';
import { PARTIES } from './case-parties.js';
import { actionRows, OUTCOMES } from './mediation-case.actions.js';
import { MediationCourse, MediationOutcome, MediationStages } from './mediation-case.types.js';
import { publishedCases } from './published-cases.reading.js';

const permission = permissions['mediation.cases.read'];

const among = (sql: string, stages: readonly string[]): string => `${sql} IN (${stages.map(literal).join(', ')})`;
const outcome: Expression = (t) => `CASE WHEN ${among(t('stage'), OUTCOMES)} THEN ${t('stage')} END`;
const year: Expression = (t) => t('received_year');

/** The others that a table of two ids gives a case. */
const having =
  (table: string) =>
  (t: Parameters<Expression>[0], condition: (row: Parameters<Expression>[0]) => string): string =>
    `${t('id')} IN (SELECT l.case_id FROM ${table} l WHERE ${condition((column) => `l.${column}`)})`;
const others = (type: string, table: string, column: string, order: Expression): ListField => ({
  kind: 'list',
  type,
  where: (child, parent) => `${child('id')} IN (SELECT l.${column} FROM ${table} l WHERE l.case_id = ${parent('id')})`,
  order,
});
const joined = (table: string, column: string) => ({
  rows: () => `SELECT l.case_id AS record, l.${column} AS key FROM ${table} l`,
  on: (t: Parameters<Expression>[0]) => t('id'),
  several: true as const,
});

export const mediationCaseReading: Reading = {
  type: 'MediationCase',
  table: 'mediation_cases',
  permission,
  countedBy: permission,
  statistics: 'mediationStatistics',
  published: publishedCases,
  within: (t, reach) =>
    `${t('cabinet_id')} IN (SELECT f.id FROM facilities f WHERE ${reach.place('f.area_id', 'f.operator_id')})`,
  voidable: {
    permission: permissions['mediation.cases.write'],
    parts: ['mediation_case_languages', 'mediation_case_mediators'],
  },
  derived: { received_year: (t) => `date_part('year', ${t('received_earliest')})::integer` },
  fields: {
    id: idField,
    cabinet: one('Facility', 'cabinet_id', { required: true }),
    kind: one('ClassifierItem', 'kind_id', { required: true }),
    languages: others('ClassifierItem', 'mediation_case_languages', 'language_id', (t) => t('position')),
    outcome: value(outcome),
    receivedOn: partialDate('received'),
    begunOn: partialDate('begun'),
    endedOn: partialDate('ended'),
    mediators: others('Mediator', 'mediation_case_mediators', 'mediator_id', (t) => t('id')),
    parties: sealed('parties_sealed', PARTIES, permission),
    citations,
    availableActions: actionsOf(
      actionRows,
      ({ from, permission: needed }) => ({ permission: needed, when: (t) => among(t('stage'), from) }),
      { VOID: voids(permissions['mediation.cases.write']) },
    ),
    note: value('note', permission),
    hiddenFields: hidden,
    ...values({ number: 'number', stage: 'stage', course: 'course', createdAt: 'created_at', version: 'version' }),
  },
  filters: {
    id: few(idFilter('id')),
    cabinet: inOrders(idFilter('cabinet_id'), 'RECEIVED'),
    number: few(plainTextFilter('number', 'plain_number')),
    kind: codeFilter('kind_id', 'classifier_items'),
    language: relatedFilter(codeFilter('language_id', 'classifier_items'), having('mediation_case_languages')),
    mediator: few(relatedFilter(idFilter('mediator_id'), having('mediation_case_mediators'))),
    stage: anyOfFilter(MediationStages, 'stage'),
    course: anyOfFilter(MediationCourse, 'course'),
    outcome: anyOfFilter(MediationOutcome, outcome),
    received: periodFilter('received'),
    receivedYear: described(intFilter(year), 'The year in which it was received.'),
  },
  groups: {
    CABINET: byRecord('Facility', 'cabinet_id', 'cabinet'),
    ...byPeriod('RECEIVED', 'received', 'received'),
    RECEIVED_YEAR: { ...byValue('Int', year, 'receivedYear'), description: 'The year in which it was received.' },
    KIND: byListed('ClassifierItem', 'classifier_items', 'kind_id', 'kind'),
    COURSE: byAnyOf(MediationCourse, 'course', 'course'),
    OUTCOME: byAnyOf(MediationOutcome, outcome, 'outcome'),
    STAGE: byAnyOf(MediationStages, 'stage', 'stage'),
    LANGUAGE: {
      ...byListed('ClassifierItem', 'classifier_items', 'id', 'language'),
      joined: joined('mediation_case_languages', 'language_id'),
      description: 'A case in several languages counts in each.',
    },
    MEDIATOR: {
      ...byRecord('Mediator', 'id', 'mediator'),
      joined: joined('mediation_case_mediators', 'mediator_id'),
      description: 'A case of several mediators counts for each.',
    },
  },
  orders: { RECEIVED: byDay('received_earliest') },
  defaultOrder: { field: 'RECEIVED', descending: true },
};
