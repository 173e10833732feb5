import {
  anyOfFilter, byAnyOf, byKnownDay, byListed, byRecord, byRecordedTime, codeFilter, dayOf, described, few, hidden, idField, idFilter, inOrders, intFilter, list, many,
  momentFilter, one, OF_OWNER, plainTextFilter, relatedFilter, uniqueCodeFilter, value, values, type Expression, type Reading, type Table,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter } from '../../reference/index.js';
import { permissions } from '../awards.permissions.js';
import { actionsOfCertificate, actionsOfForm } from './certificate.actions.js';
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
    availableActions: actionsOfForm,
    ...values({
      number: 'number', state: 'state', stateReason: 'state_reason', receivedOn: 'received_on', usedOn: 'used_on', spoiledOn: 'spoiled_on',
      lostOn: 'lost_on', destroyedOn: 'destroyed_on', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    book: inOrders(idFilter('book_id'), 'NUMBER'),
    number: few(intFilter('number')),
    state: inOrders(anyOfFilter(FormStates, 'state'), 'NUMBER'),
  },
  groups: {
    BOOK: byRecord('CertificateBook', 'book_id', 'book'),
    STATE: byAnyOf(FormStates, 'state', 'state'),
  },
  countedBy: permission,
  orders: { NUMBER: { keys: [{ sql: (t) => t('number'), type: 'integer' }] } },
  defaultOrder: { field: 'NUMBER' },
};
/**
 * Given by a decision here, and without its paper. Numbers come with the signature, and go with a paper that was spoiled; a paper
 * without a number is missed only until the award is in hands. What was put under its decision later and is in hands already has
 * its paper from elsewhere, and so has a kind without numbers that is printed elsewhere. The first three lines stand in an index.
 */
export const awaitsSigning: Expression = (t) =>
  `(${t('number')} IS NULL AND ${t('award_decision_id')} IS NOT NULL AND ${t('status')} = 'VALID'
    AND (${t('date_text')} IS NULL OR (${t('numbered')} AND ${t('decision_position')} IS NOT NULL))
    AND (${t('numbered')} OR (
      NOT EXISTS (SELECT FROM award_types k WHERE k.id = ${t('type_id')} AND k.printed_elsewhere)
      AND NOT EXISTS (SELECT FROM certificates c WHERE c.award_id = ${t('id')} AND c.state <> 'SPOILED'))))`;

const award: Table = (column) => `a.${column}`;
/** What its award was given by. */
const byDecision = relatedFilter(
  idFilter('award_decision_id'),
  (t, such) => `EXISTS (SELECT FROM awards a WHERE a.id = ${t('award_id')} AND ${such(award)})`,
);

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
    availableActions: actionsOfCertificate,
    hiddenFields: hidden,
    ...values({
      number: 'number', copy: 'copy', reason: 'reason', state: 'state', signedAt: 'signed_at', content: 'content', version: 'version',
    }), // prettier-ignore
  },
  // A paper that was spoiled, lost or replaced goes with an award that is taken back; its form tells what became of it.
  holds: { where: (t) => `${t('state')} = 'VALID'` },
  filters: {
    id: few(idFilter('id')),
    award: few(idFilter('award_id')),
    awardDecision: few(byDecision),
    // Both of the award; they are kept beside the paper.
    type: inOrders(uniqueCodeFilter('type_id', 'award_types'), 'SIGNED'),
    region: described(inOrders(idFilter('region_id'), 'SIGNED'), 'One of the 20 regions: that of the award.'),
    number: described(few(plainTextFilter('number', 'plain_number')), 'As numbers are compared: «№ 12» is «12».'),
    signed: inOrders(momentFilter('signed_at'), 'SIGNED'),
    state: inOrders(anyOfFilter(CertificateStates, 'state'), 'SIGNED'),
  },
  groups: {
    STATE: byAnyOf(CertificateStates, 'state', 'state'),
    TYPE: byListed('AwardType', 'award_types', 'type_id', 'type'),
    REGION: byRecord('Area', 'region_id', 'region'),
    ...byKnownDay('SIGNED', (t) => dayOf(t('signed_at')), 'signed'),
  },
  countedBy: permission,
  orders: { SIGNED: { keys: [{ sql: (t) => t('signed_at'), type: 'timestamptz' }] } },
  defaultOrder: { field: 'SIGNED', descending: true },
};
