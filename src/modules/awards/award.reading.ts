import {
  anyOfFilter, booleanFilter, byAnyOf, byDay, byListed, byPeriod, byRecord, byRecordedTime, byValue, codeFilter, eitherFilter, few, hidden, idField, idFilter, inOrders, intFilter, nameHits, one, partialDate, periodFilter, plainTextFilter, recordFilter, value, values,
  type BoundValue, type Expression, type Filter, type Reading, type Table, described,
} from '../../platform/reading/index.js'; // prettier-ignore
import { areaFilter, byDistrict, byRegion, regionOf } from '../reference/index.js';
import { consentingTo, filtersOfPerson, groupsOfPerson } from '../people/index.js';
import { citations } from '../sources/index.js';
import { acts, availableActions, awaitsPresentation, statusSince } from './acts/award-act.reading.js';
import { AwardStatuses } from './acts/award-act.types.js';
import { awaitsSigning } from './certificates/certificate.reading.js';
import { RecipientKind } from './recipient-kind.types.js';
import { permissions } from './awards.permissions.js';

const permission = permissions['awards.read'];

const byRecipientKind: Filter = {
  input: [RecipientKind],
  condition: (t, given) => {
    const kinds = given as readonly RecipientKind[];
    const parts = [
      kinds.includes(RecipientKind.PERSON) && `${t('person_id')} IS NOT NULL`,
      kinds.includes(RecipientKind.ORGANIZATION) && `${t('organization_id')} IS NOT NULL`,
    ];
    return parts.filter(Boolean).join(' OR ') || 'false';
  },
};

/** What everybody may read of: published, given to a real recipient, and to a person only with consent. */
const onRoll: Expression = (t) =>
  `(${t('published')} AND ${t('status')} = 'VALID' AND NOT ${t('synthetic')} AND (${t('person_id')} IS NULL OR ${t('person_id')} IN ${consentingTo('awards_publication')}))`;

/**
 * On the roll, and given to somebody of such a name: whoever is not on it is left out before names are compared. What the
 * roll shows is public, so that the filter tells nobody more than the roll.
 */
const onRollNamed: Filter = {
  input: String,
  condition: (t, name, bind) => {
    const recipient: Expression = (row) => `coalesce(${row('person_id')}, ${row('organization_id')})`;
    const other: Table = (column) => `r.${column}`;
    const hits = nameHits(
      name as BoundValue,
      bind,
      (match, condition) => `SELECT s.subject_id AS id, ${match} FROM search_names s WHERE ${condition}
        AND s.subject_id IN (SELECT ${recipient(other)} FROM awards r WHERE r.voided_at IS NULL AND ${onRoll(other)})`,
    );
    return `${onRoll(t)} AND ${recipient(t)} IN (SELECT n.id FROM ${hits} n)`;
  },
};

/** As the index says it: never null. */
const waiting = (awaits: Expression): Filter => ({
  input: Boolean,
  condition: (t, given) => (given === true ? awaits(t) : `NOT ${awaits(t)}`),
});

export const awardReading: Reading = {
  type: 'Award',
  table: 'awards',
  permission,
  within: (t, reach) => reach.place(t('area_id'), t('granting_body_id')),
  isPublic: (t) => t('published'),
  // Of one kind, to one recipient, and not surely on different days.
  similar: (other, recorded) =>
    `${other('type_id')} = ${recorded('type_id')}
     AND (${other('person_id')} = ${recorded('person_id')} OR ${other('organization_id')} = ${recorded('organization_id')})
     AND (${other('date_earliest')} > ${recorded('date_latest')} OR ${other('date_latest')} < ${recorded('date_earliest')}) IS NOT TRUE`,
  voidable: { permission: permissions['awards.write'], parts: ['award_acts'] },
  derived: {
    region_id: regionOf,
    year: (t) => {
      const [first, last] = ['date_earliest', 'date_latest'].map((column) => `date_part('year', ${t(column)})`);
      return `CASE WHEN ${first} = ${last} THEN ${first}::integer END`;
    },
    numbered: (t) => `EXISTS (SELECT FROM award_type_versions v WHERE v.id = ${t('rules_id')} AND v.numbered)`,
  },
  fields: {
    id: idField,
    type: one('AwardType', 'type_id', { required: true }),
    recipient: {
      kind: 'either',
      options: [
        { type: 'Person', id: (t) => t('person_id') },
        { type: 'Organization', id: (t) => t('organization_id') },
      ],
    },
    date: partialDate('date'),
    decisionDate: partialDate('decision'),
    grantingBody: one('Organization', 'granting_body_id'),
    decision: one('Source', 'decision_id'),
    awardDecision: one('AwardDecision', 'award_decision_id'),
    rules: one('AwardTypeVersion', 'rules_id'),
    ceremonyEvent: one('Event', 'ceremony_event_id'),
    contest: one('Contest', 'contest_id'),
    presenter: one('Person', 'presenter_id'),
    area: one('Area', 'area_id'),
    region: one('Area', 'region_id'),
    citations,
    note: value('note', permission),
    receiver: value('receiver', permission),
    acts,
    statusSince,
    availableActions,
    onRoll: value(onRoll),
    hiddenFields: hidden,
    ...values({
      dateNote: 'date_note', year: 'year', capacity: 'capacity', capacityRu: 'capacity_ru', citation: 'citation', citationRu: 'citation_ru', number: 'number', decisionNumber: 'decision_number', decisionPosition: 'decision_position',
      place: 'place', ceremony: 'ceremony', receivedBy: 'received_by', status: 'status', published: 'published', synthetic: 'synthetic', createdAt: 'created_at', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    type: described(codeFilter('type_id', 'award_types'), 'Code of the award type.'),
    year: inOrders(intFilter('year'), 'DATE'),
    date: periodFilter('date'),
    region: described(
      inOrders(idFilter('region_id'), 'DATE', 'CREATED', 'DECIDED'),
      'One of the 20 regions; faster than `area` for lists.',
    ),
    area: areaFilter(),
    // Ids are unique over all types, so one filter finds a recipient of either kind.
    recipient: described(
      few(eitherFilter(recordFilter('Person', 'person_id', permission), idFilter('organization_id'))),
      'A person or an organization.',
    ),
    recipientKind: byRecipientKind,
    grantingBody: idFilter('granting_body_id'),
    awardDecision: few(idFilter('award_decision_id')),
    presenter: few(recordFilter('Person', 'presenter_id')),
    number: described(few(plainTextFilter('number', 'plain_number')), 'As numbers are compared: «№ 12» is «12».'),
    status: anyOfFilter(AwardStatuses, 'status'),
    awaitsSigning: described(
      waiting(awaitsSigning),
      'Given by a decision here, and its certificate is not signed yet: of a kind with numbers, or one that is printed here.',
    ),
    awaitsPresentation: described(waiting(awaitsPresentation), 'Given by a decision here, and not handed over yet.'),
    synthetic: booleanFilter('synthetic'),
    published: booleanFilter('published'),
    onRoll: described(booleanFilter(onRoll), 'Of the roll of honour, `/roll`.'),
    onRollNamed: described(onRollNamed, 'Of the roll, given to somebody of this name in any spelling.'),
    ...filtersOfPerson,
  },
  groups: {
    TYPE: byListed('AwardType', 'award_types', 'type_id', 'type'),
    REGION: byRegion,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    GRANTING_BODY: byRecord('Organization', 'granting_body_id', 'grantingBody'),
    STATUS: byAnyOf(AwardStatuses, 'status', 'status'),
    RECIPIENT_KIND: byAnyOf(
      RecipientKind,
      (t) => `CASE WHEN ${t('person_id')} IS NULL THEN 'ORGANIZATION' ELSE 'PERSON' END`,
      'recipientKind',
    ),
    ...groupsOfPerson,
    ...byPeriod('DATE', 'date', 'date'),
    // Kept in a column of its own, which an index holds beside the region.
    DATE_YEAR: byValue('Int', 'year', 'year'),
  },
  countedOf: { people: (t) => t('person_id'), organizations: (t) => t('organization_id') },
  orders: {
    DATE: byDay('date_earliest', byRecordedTime),
    DECIDED: byDay('decision_earliest'),
    POSITION: {
      keys: [
        { sql: (t) => t('decision_position'), type: 'integer', unknown: { ascending: '2147483647', descending: '0' } },
      ],
    },
    CREATED: { keys: [byRecordedTime] },
  },
  defaultOrder: { field: 'DATE', descending: true },
};
