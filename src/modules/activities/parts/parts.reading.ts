import {
  hidden, idField, list, OF_OWNER, one, values, type ListField, type Reading,
  type Tally,
} from '../../../platform/reading/index.js'; // prettier-ignore

export const partyReading: Reading = {
  type: 'Party',
  table: 'activity_parties',
  permission: OF_OWNER,
  fields: {
    id: idField,
    role: one('ClassifierItem', 'role_id', { required: true }),
    record: {
      kind: 'either',
      options: [
        { type: 'Person', id: (t) => t('person_id') },
        { type: 'Organization', id: (t) => t('organization_id') },
      ],
    },
    hiddenFields: hidden,
    ...values({ name: 'name', anonymous: 'anonymous', capacity: 'capacity', topic: 'topic', result: 'result' }),
  },
};

export const declaredCountReading: Reading = {
  type: 'DeclaredCount',
  table: 'activity_numbers',
  permission: OF_OWNER,
  fields: {
    id: idField,
    of: one('ClassifierItem', 'of_id', { required: true }),
    group: one('ClassifierItem', 'group_id'),
    ...values({ value: 'value', qualifier: 'qualifier', note: 'note' }),
  },
};

export const parties: ListField = list('Party', 'subject_id', 'position');
export const numbers: ListField = list('DeclaredCount', 'subject_id', 'position');
export const furtherAreas: ListField = {
  kind: 'list',
  type: 'Area',
  where: (child, parent) =>
    `${child('id')} IN (SELECT f.area_id FROM activity_areas f WHERE f.subject_id = ${parent('id')})`,
  order: (t) => `${t('name_kk')} COLLATE "kk-x-icu"`,
};

/** A number of no group is the whole, of which those of groups are parts; without it they are summed. */
export const declaredNumbers: Tally = {
  table: 'activity_numbers',
  record: 'subject_id',
  number: 'value',
  qualifier: 'qualifier',
  of: { type: 'ClassifierItem', column: 'of_id' },
  counts: (t) =>
    `(${t('group_id')} IS NULL OR NOT EXISTS (SELECT FROM activity_numbers w
      WHERE w.subject_id = ${t('subject_id')} AND w.of_id = ${t('of_id')} AND w.group_id IS NULL))`,
};
