import {
  anyOfFilter, byAnyOf, byRecord, byRecordedTime, few, hidden, idField, idFilter, list, localizedText, OF_OWNER, one, plainTextFilter, value, values,
  type Field, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { permissions } from '../meetings.permissions.js';
import { majorityInWords } from '../rules/quorum.words.js';
import { ResolutionOutcomes } from './resolution.types.js';

const permission = permissions['meetings.read'];

export const resolutionReading: Reading = {
  type: 'Resolution',
  table: 'resolutions',
  permission,
  within: (t, reach) => reach.places(t('places')),
  withinOf: {
    [permissions['meetings.write']]: (t, reach) =>
      `${t('meeting_id')} IN (SELECT x.id FROM meetings x WHERE x.id = ${t('meeting_id')} AND ${reach.places('x.held_by')})`,
  },
  isPublic: (t) => t('public'),
  voidable: { permission: permissions['meetings.write'], parts: ['resolution_effects', 'ballots'] },
  fields: {
    id: idField,
    meeting: one('Meeting', 'meeting_id', { required: true }),
    agendaItem: one('AgendaItem', 'agenda_item_id'),
    text: localizedText('text'),
    vote: majorityInWords,
    ballots: { ...list('Ballot', 'resolution_id', 'position'), permission, inputs: ['vote'] },
    effects: list('ResolutionEffect', 'resolution_id', 'position'),
    source: one('Source', 'source_id'),
    note: value('note', permission),
    hiddenFields: hidden,
    ...values({
      number: 'number', outcome: 'outcome', outcomeReason: 'outcome_reason', votesFor: 'votes_for', votesAgainst: 'votes_against',
      votesAbstained: 'votes_abstained', votesNeeded: 'votes_needed', createdAt: 'created_at', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    meeting: few(idFilter('meeting_id')),
    number: few(plainTextFilter('number', 'plain_number')),
    outcome: anyOfFilter(ResolutionOutcomes, 'outcome'),
  },
  groups: {
    MEETING: byRecord('Meeting', 'meeting_id', 'meeting'),
    OUTCOME: byAnyOf(ResolutionOutcomes, 'outcome', 'outcome'),
  },
  orders: { CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'CREATED', descending: true },
};

export const resolutionEffectReading: Reading = {
  type: 'ResolutionEffect',
  table: 'resolution_effects',
  permission: OF_OWNER,
  fields: {
    id: idField,
    kind: value('kind'),
    organization: one('Organization', 'organization_id'),
    membership: one('Membership', 'membership_id'),
    hiddenFields: hidden,
  },
};
export const ballotReading: Reading = {
  type: 'Ballot',
  table: 'ballots',
  permission: OF_OWNER,
  fields: {
    id: idField,
    person: one('Person', 'person_id', { required: true }),
    choice: value('choice'),
    hiddenFields: hidden,
  },
};

/** By which resolutions a record came to be, or ended. */
export const decidedBy = (column: 'organization_id' | 'membership_id'): Field => ({
  kind: 'list',
  type: 'Resolution',
  where: (child, parent) =>
    `${child('id')} IN (SELECT e.resolution_id FROM resolution_effects e WHERE e.${column} = ${parent('id')})`,
  order: (t) => `${t('created_at')}, ${t('id')}`,
});
