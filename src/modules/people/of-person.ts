import {
  anyOfFilter, byAnyOf, byRecord, idFilter, relatedFilter, through, type Filter, type Group, type Table,
} from '../../platform/reading/index.js'; // prettier-ignore
import { permissions } from './people.permissions.js';
import { Gender } from './person.types.js';

const related = (t: Table, condition: (row: Table) => string): string =>
  `${t('person_id')} IN (SELECT p.id FROM people p WHERE ${condition((column) => `p.${column}`)})`;

const gender = anyOfFilter(Gender, 'gender', permissions['people.read']);

/**
 * What records of people are filtered by that is known of the person. They are ties: the person lies where they do, so
 * that who holds the permission at the record holds it at the person.
 */
export const filtersOfPerson: Readonly<Record<string, Filter>> = {
  gender: { ...gender, condition: (t, given, bind) => related(t, (row) => gender.condition(row, given, bind, {})) },
  ethnicGroup: relatedFilter(idFilter('ethnic_group_id', permissions['people.personal.ethnicity']), related),
};
export const groupsOfPerson: Readonly<Record<string, Group>> = {
  GENDER: through(byAnyOf(Gender, 'gender', 'gender'), 'people', 'gender', 'person_id'),
  ETHNIC_GROUP: through(byRecord('EthnicGroup', 'id', 'ethnicGroup'), 'people', 'ethnic_group_id', 'person_id'),
};
