import {
  idField,
  list,
  one,
  TODAY,
  value,
  values,
  type Expression,
  type ListField,
  type Reading,
} from '../../platform/reading/index.js';
import { permissions } from './people.permissions.js';

/** The SQL of `isInForce` today. */
export const inForce: Expression = (t) =>
  `(${t('given_on')} <= ${TODAY} AND ${t('valid_until')} >= ${TODAY} IS NOT FALSE AND ${t('withdrawn_on')} > ${TODAY} IS NOT FALSE)`;

export const consentReading: Reading = {
  type: 'Consent',
  table: 'consents',
  permission: permissions['people.personal.consents'],
  within: (t, reach) =>
    `EXISTS (SELECT FROM people p WHERE p.id = ${t('person_id')} AND ${reach.places('p.places')} OFFSET 0)`,
  similar: (other, recorded) =>
    `${other('person_id')} = ${recorded('person_id')} AND ${other('purpose_id')} = ${recorded('purpose_id')}
     AND ${other('given_on')} = ${recorded('given_on')} AND ${other('withdrawn_on')} IS NULL`,
  fields: {
    id: idField,
    purpose: one('ClassifierItem', 'purpose_id', { required: true }),
    source: one('Source', 'source_id'),
    inForce: value(inForce),
    ...values({
      fields: 'fields', givenOn: 'given_on', validUntil: 'valid_until', allowsPublication: 'allows_publication',
      allowsTransfer: 'allows_transfer', form: 'form', withdrawnOn: 'withdrawn_on', note: 'note',
    }), // prettier-ignore
  },
};

export const consents: ListField = list('Consent', 'person_id', (t) => `${t('given_on')}, ${t('position')}`);

/** The SQL of the people who consent today that something is published, by the code of the purpose. No consent outlives anonymising. */
export const consentingTo = (purpose: string): string =>
  `(SELECT c.person_id FROM consents c JOIN classifier_items p ON p.id = c.purpose_id
    WHERE p.classifier = 'consent-purpose' AND p.code = '${purpose}' AND c.allows_publication AND ${inForce((column) => `c.${column}`)}
      AND c.person_id NOT IN (SELECT e.id FROM people e WHERE e.anonymised_on IS NOT NULL))`;

/** Whether a photograph may be published: null when nobody was asked, false when no consent holds any more. */
export const photoConsent: Expression = (t) =>
  `(SELECT bool_or(${inForce((column) => `c.${column}`)} AND c.allows_publication) FROM consents c JOIN classifier_items p ON p.id = c.purpose_id
    WHERE c.person_id = ${t('id')} AND p.classifier = 'consent-purpose' AND p.code = 'photo_publication')`;
