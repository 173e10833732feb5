import {
  anyOfFilter, byAnyOf, byListed, byRecord, byRecordedTime, codeFilter, dayOf, described, hidden, idField, idFilter, intFilter, list, many, one, OF_OWNER, value, values,
  type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter } from '../../reference/index.js';
import { permissions } from '../awards.permissions.js';
import { CertificateStates, FormStates } from './certificate.types.js';

const permission = permissions['certificates.read'];

export const certificateBookReading: Reading = {
  type: 'CertificateBook',
  table: 'certificate_books',
  permission,
  within: (t, reach) => reach.place(t('area_id')),
  fields: {
    id: idField,
    type: one('AwardType', 'type_id', { required: true }),
    area: one('Area', 'area_id'),
    inStock: value(
      (t) =>
        `(SELECT count(*)::integer FROM certificate_forms f WHERE f.book_id = ${t('id')} AND f.state = 'IN_STOCK')`,
    ),
    lastNumber: value((t) => `(SELECT max(f.number) FROM certificate_forms f WHERE f.book_id = ${t('id')})`),
    years: list('CertificateBookYear', 'book_id', (t) => `${t('year')} DESC`),
    forms: many('CertificateForm', 'book_id'),
    ...values({ series: 'series', createdAt: 'created_at', version: 'version' }),
  },
  filters: {
    id: idFilter('id'),
    type: codeFilter('type_id', 'award_types'),
    area: areaFilter(),
  },
  groups: {
    TYPE: byListed('AwardType', 'award_types', 'type_id', 'type'),
    AREA: byRecord('Area', 'area_id', 'area'),
  },
  countedBy: permission,
  orders: { CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'CREATED', descending: true },
};
export const certificateBookYearReading: Reading = {
  type: 'CertificateBookYear',
  table: 'certificate_book_years',
  permission: OF_OWNER,
  fields: values({
    year: 'year', received: 'received', used: 'used', spoiled: 'spoiled', lost: 'lost', destroyed: 'destroyed', inStock: 'in_stock',
  }), // prettier-ignore
};
export const certificateFormReading: Reading = {
  type: 'CertificateForm',
  table: 'certificate_forms',
  permission,
  within: (t, reach) =>
    `EXISTS (SELECT FROM certificate_books b WHERE b.id = ${t('book_id')} AND ${reach.place('b.area_id')})`,
  fields: {
    id: idField,
    book: one('CertificateBook', 'book_id', { required: true }),
    ...values({
      number: 'number', state: 'state', stateReason: 'state_reason', receivedOn: 'received_on', usedOn: 'used_on', spoiledOn: 'spoiled_on',
      lostOn: 'lost_on', destroyedOn: 'destroyed_on', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: idFilter('id'),
    book: idFilter('book_id'),
    number: intFilter('number'),
    state: anyOfFilter(FormStates, 'state'),
  },
  groups: {
    BOOK: byRecord('CertificateBook', 'book_id', 'book'),
    STATE: byAnyOf(FormStates, 'state', 'state'),
  },
  countedBy: permission,
  orders: { NUMBER: { keys: [{ sql: (t) => t('number'), type: 'integer' }] } },
  defaultOrder: { field: 'NUMBER' },
};
export const certificateReading: Reading = {
  type: 'Certificate',
  table: 'certificates',
  permission,
  // Where the award lies.
  within: (t, reach) =>
    `EXISTS (SELECT FROM awards a WHERE a.id = ${t('award_id')} AND ${reach.place('a.area_id', 'a.granting_body_id')})`,
  fields: {
    id: idField,
    award: one('Award', 'award_id'),
    form: one('CertificateForm', 'form_id'),
    replaces: one('Certificate', 'replaces_id'),
    hiddenFields: hidden,
    ...values({
      number: 'number', copy: 'copy', reason: 'reason', state: 'state', signedAt: 'signed_at', content: 'content', version: 'version',
    }), // prettier-ignore
  },
  // A paper that was spoiled, lost or replaced goes with an award that is taken back; its form tells what became of it.
  holds: { where: (t) => `${t('state')} = 'VALID'` },
  filters: {
    id: idFilter('id'),
    award: idFilter('award_id'),
    type: codeFilter((t) => `(SELECT a.type_id FROM awards a WHERE a.id = ${t('award_id')})`, 'award_types'),
    signedYear: described(
      intFilter((t) => `date_part('year', ${dayOf(t('signed_at'))})::integer`),
      'In Kazakhstan.',
    ),
    state: anyOfFilter(CertificateStates, 'state'),
  },
  groups: { STATE: byAnyOf(CertificateStates, 'state', 'state') },
  countedBy: permission,
  orders: { SIGNED: { keys: [{ sql: (t) => t('signed_at'), type: 'timestamptz' }] } },
  defaultOrder: { field: 'SIGNED', descending: true },
};
