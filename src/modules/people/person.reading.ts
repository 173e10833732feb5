import {
  anyOfFilter, booleanFilter, byAge, byAnyOf, byPeriod, byRecord, byRecordedTime, few, group, hidden, idField, idFilter, inKazakhOrder, inOrders, one, partialDate, periodFilter, sameName,
  sealed, secretFilter, textFilter, TODAY, value, values, type ListField, type Reading, described,
} from '../../platform/reading/index.js'; // prettier-ignore
import { otherNames } from '../names/index.js';
import { areaFilter, byDistrict, byRegion, regionOf } from '../reference/index.js';
import { citations } from '../sources/index.js';
import { consents, photoConsent } from './consent.reading.js';
import { availableActions } from './person.actions.js';
import { permissions } from './people.permissions.js';
import { publishedNumbers } from './published-numbers.reading.js';
import { IIN } from './person-iins.js';
import { Gender } from './person.types.js';

/** People with a name like one of this person's: candidates for a duplicate, likest first. */
const possibleDuplicates: ListField = {
  kind: 'list',
  type: 'PossibleDuplicate',
  isLookedFor: true,
  order: (t) => `${t('similarity')} DESC, ${t('form')} COLLATE "kk-x-icu"`,
  source: (_args, _bind, parent, visible) =>
    `(SELECT DISTINCT ON (o.subject_id) o.subject_id AS id, o.form, similarity(o.key, s.key) AS similarity
      FROM search_names s JOIN search_names o ON o.key % s.key AND o.subject_type = 'Person' AND o.subject_id <> s.subject_id
      WHERE s.subject_id = ${parent('id')} AND s.kind <> 'INITIALS' AND o.kind <> 'INITIALS' AND similarity(o.key, s.key) >= 0.55
        ${visible(() => 'o.subject_id')
          .map((each) => `AND ${each}`)
          .join(' ')}
      ORDER BY o.subject_id, similarity DESC)`,
  limit: { arg: 'first', default: 10 },
};

const permission = permissions['people.read'];

/** Contacts and the note are for where the person is recorded, and for where a tie lasts today. */
const reachable: Reading['within'] = (t, reach) =>
  `(${reach.place(t('area_id'))} OR EXISTS (SELECT FROM person_ties k WHERE k.person_id = ${t('id')} AND k.lasts @> ${TODAY}
    AND ${reach.places('k.places')}))`;

/** What follows from the columns of a person as it once was. */
const derived: Reading['derived'] = {
  // Of an anonymised person the name is gone from the history too; what it is called stays.
  sort_name: (t) =>
    `coalesce(nullif(concat_ws(' ', ${t('family_name')}, ${t('given_name')}, ${t('patronymic_name')}), ''), ${t('sort_name')})`,
  region_id: regionOf,
};

const fields: Reading['fields'] = {
  id: idField,
  ...values({
    familyName: 'family_name', givenName: 'given_name', patronymicName: 'patronymic_name', displayName: 'sort_name', synthetic: 'synthetic',
    createdAt: 'created_at', version: 'version', anonymisedOn: 'anonymised_on',
  }), // prettier-ignore
  otherNames,
  area: one('Area', 'area_id'),
  region: one('Area', 'region_id'),
  gender: value('gender', permission),
  deathDate: partialDate('death', permission),
  academicDegree: value('academic_degree', permission),
  note: value('note', permissions['people.personal.contacts']),
  hiddenFields: hidden,
  personalData: group({
    iin: sealed('iin_sealed', IIN, permissions['people.personal.iin']),
    birthDate: partialDate('birth', permissions['people.personal.birth']),
    birthYear: value((t) => `left(${t('birth_text')}, 4)::integer`, permissions['people.read']),
    ethnicGroup: one('EthnicGroup', 'ethnic_group_id', { permission: permissions['people.personal.ethnicity'] }),
    phone: value('phone', permissions['people.personal.contacts']),
    email: value('email', permissions['people.personal.contacts']),
    address: value('address', permissions['people.personal.contacts']),
    photoConsent: value(photoConsent, permissions['people.personal.contacts']),
    hiddenFields: hidden,
  }),
  consents: { ...consents, permission: permissions['people.personal.consents'] },
  possibleDuplicates,
  citations: { ...citations, permission },
  availableActions,
};

export const personReading: Reading = {
  type: 'Person',
  table: 'people',
  permission,
  within: (t, reach) => reach.places(t('places')),
  withinOf: { [permissions['people.personal.contacts']]: reachable },
  isPublic: (t) => t('public'),
  similar: sameName,
  voidable: { permission: permissions['people.write'], parts: ['consents', 'person_ties'] },
  derived,
  fields,
  filters: {
    id: few(idFilter('id')),
    region: described(
      inOrders(idFilter('region_id'), 'NAME', 'CREATED'),
      'One of the 20 regions; faster than `area` for lists.',
    ),
    area: areaFilter(),
    familyName: inOrders(few(textFilter('family_name')), 'NAME'),
    gender: anyOfFilter(Gender, 'gender', permission),
    synthetic: booleanFilter('synthetic'),
    iin: few(secretFilter('iin_hash', IIN, permissions['people.personal.iin'])),
    birth: periodFilter('birth', permissions['people.personal.birth']),
    ethnicGroup: idFilter('ethnic_group_id', permissions['people.personal.ethnicity']),
  },
  groups: {
    REGION: byRegion,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    GENDER: byAnyOf(Gender, 'gender', 'gender'),
    ETHNIC_GROUP: byRecord('EthnicGroup', 'ethnic_group_id', 'ethnicGroup'),
    ...byPeriod('BIRTH', 'birth', 'birth'),
    AGE_BAND: byAge('birth', 'birth', [0, 18, 30, 40, 50, 60, 70]),
  },
  published: publishedNumbers,
  orders: {
    NAME: { keys: [inKazakhOrder('sort_name')] },
    CREATED: { keys: [byRecordedTime] },
  },
  defaultOrder: { field: 'NAME' },
};

export const possibleDuplicateReading: Reading = {
  type: 'PossibleDuplicate',
  table: 'search_names',
  permission: permissions['people.read'],
  scope: (t, _viewer, isVisible) => isVisible(`'Person'`, t('id')),
  fields: { person: one('Person', 'id', { required: true }), ...values({ form: 'form', similarity: 'similarity' }) },
};
