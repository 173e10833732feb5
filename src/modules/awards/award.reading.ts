import {
  booleanFilter, byAnyOf, byDay, byListed, byPeriod, byRecord, byRecordedTime, byValue, codeFilter, eitherFilter, hidden, idField, idFilter, intFilter, one, partialDate, periodFilter, plainTextFilter, recordFilter, value, values,
  type Filter, type Reading, described,
} from '../../platform/reading/index.js'; // prettier-ignore
import { areaFilter, byDistrict, byRegion, regionOf } from '../reference/index.js';
import { filtersOfPerson, groupsOfPerson } from '../people/index.js';
import { citations } from '../sources/index.js';
import { RecipientKind } from './award.types.js';
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
  voidable: { permission: permissions['awards.write'] },
  derived: {
    region_id: regionOf,
    year: (t) => {
      const [first, last] = ['date_earliest', 'date_latest'].map((column) => `date_part('year', ${t(column)})`);
      return `CASE WHEN ${first} = ${last} THEN ${first}::integer END`;
    },
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
    presenter: one('Person', 'presenter_id'),
    area: one('Area', 'area_id'),
    region: one('Area', 'region_id'),
    citations,
    note: value('note', permission),
    hiddenFields: hidden,
    ...values({
      dateNote: 'date_note', year: 'year', capacity: 'capacity', citation: 'citation', number: 'number', decisionNumber: 'decision_number',
      place: 'place', published: 'published', synthetic: 'synthetic', createdAt: 'created_at', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: idFilter('id'),
    type: described(codeFilter('type_id', 'award_types'), 'Code of the award type.'),
    year: intFilter('year'),
    date: periodFilter('date'),
    region: described(idFilter('region_id'), 'One of the 20 regions; faster than `area` for lists.'),
    area: areaFilter(),
    // Ids are unique over all types, so one filter finds a recipient of either kind.
    recipient: described(
      eitherFilter(recordFilter('Person', 'person_id'), idFilter('organization_id')),
      'A person or an organization.',
    ),
    recipientKind: byRecipientKind,
    grantingBody: idFilter('granting_body_id'),
    presenter: recordFilter('Person', 'presenter_id'),
    number: described(plainTextFilter('number', 'plain_number'), 'As numbers are compared: «№ 12» is «12».'),
    synthetic: booleanFilter('synthetic'),
    ...filtersOfPerson,
  },
  groups: {
    TYPE: byListed('AwardType', 'award_types', 'type_id', 'type'),
    REGION: byRegion,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    GRANTING_BODY: byRecord('Organization', 'granting_body_id', 'grantingBody'),
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
  orders: { DATE: byDay('date_earliest', byRecordedTime), CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'DATE', descending: true },
};
