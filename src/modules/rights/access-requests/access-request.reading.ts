import {
  booleanFilter, byFlag, byRecord, byRecordedTime, hidden, idField, idFilter, one, value, values, type Expression, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { peoplePermissions } from '../../people/index.js';
import { placeLies } from '../place.js';

const permission = peoplePermissions['people.write'];

/** Where the person lies: there the request is answered. */
const atThePerson: Reading['within'] = (t, reach) =>
  `EXISTS (SELECT FROM people p WHERE p.id = ${t('person_id')} AND ${reach.places('p.places')})`;

const isAnswered: Expression = (t) => `(${t('answer')} IS NOT NULL)`;

export const accessRequestReading: Reading = {
  type: 'AccessRequest',
  table: 'access_requests',
  permission,
  within: (t, reach) => `(${placeLies(t, reach)} OR ${atThePerson(t, reach)})`,
  withinOf: { [peoplePermissions['people.read']]: atThePerson },
  // Refused or taken back, it goes with the person.
  holds: { where: (t) => `coalesce(${t('answer')}, 'GRANTED') = 'GRANTED'` },
  fields: {
    id: idField,
    // Also of a public person: whoever asked by a number is not to learn whose it is.
    person: one('Person', 'person_id', { permission: peoplePermissions['people.read'] }),
    area: one('Area', 'area_id'),
    organization: one('Organization', 'organization_id'),
    requestedBy: value(
      (t) =>
        `coalesce((SELECT a.display_name FROM accounts a WHERE a.id::text = ${t('requested_by')}), ${t('requested_by')})`,
    ),
    hiddenFields: hidden,
    ...values({
      reason: 'reason', createdAt: 'created_at', answer: 'answer', answerReason: 'answer_reason', answeredAt: 'answered_at',
      version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: idFilter('id'),
    area: idFilter('area_id'),
    organization: idFilter('organization_id'),
    answered: booleanFilter(isAnswered),
  },
  groups: {
    ANSWERED: byFlag(isAnswered, 'answered'),
    AREA: byRecord('Area', 'area_id', 'area'),
    ORGANIZATION: byRecord('Organization', 'organization_id', 'organization'),
  },
  countedBy: permission,
  orders: { CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'CREATED', descending: true },
};
