import {
  idField,
  list,
  OF_OWNER,
  partialDate,
  values,
  type ListField,
  type Reading,
} from '../../platform/reading/index.js';

export const otherNameReading: Reading = {
  type: 'OtherName',
  table: 'other_names',
  permission: OF_OWNER,
  fields: {
    id: idField,
    ...values({ text: 'text', kind: 'kind', language: 'language', script: 'script' }),
    startDate: partialDate('start'),
    endDate: partialDate('end'),
  },
};

/** Every type with other names adds this field. */
export const otherNames: ListField = list(
  'OtherName',
  'subject_id',
  (t) => `${t('text')} COLLATE "kk-x-icu", ${t('position')}`,
);
