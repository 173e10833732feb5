import { widen } from '../../platform/graphql/index.js';
import {
  byListed, byValue, codeFilter, described, intFilter, relatedFilter, TODAY, type Filter, type IsVisible, type Table,
} from '../../platform/reading/index.js'; // prettier-ignore
import { personReading } from '../people/index.js';

/** The memberships of a person that the viewer may know of. */
const theirs = (isVisible: IsVisible | undefined): string => {
  const known = isVisible?.(`'Membership'`, 'm.id');
  return `memberships m JOIN organizations o ON o.id = m.organization_id WHERE m.voided_at IS NULL${known ? ` AND ${known}` : ''}`;
};
const today = `m.held @> ${TODAY}`;

const ofKind = codeFilter('kind_id', 'organization_kinds');
const organizationKind: Filter = {
  ...ofKind,
  condition: (t, given, bind, all, isVisible) =>
    relatedFilter(
      ofKind,
      (person, condition) =>
        `${person('id')} IN (SELECT m.person_id FROM ${theirs(isVisible)} AND ${today} AND ${condition((name) => `o.${name}`)})`,
    ).condition(t, given, bind, all),
};

const FIRST_YEAR = `min(date_part('year', m.start_earliest))::integer`;
const firstYear = (t: Table, isVisible?: IsVisible): string =>
  `(SELECT ${FIRST_YEAR} FROM ${theirs(isVisible)} AND m.person_id = ${t('id')})`;
const firstMembershipYear: Filter = {
  ...intFilter('id'),
  condition: (t, given, bind, all, isVisible) =>
    intFilter((row) => firstYear(row, isVisible)).condition(t, given, bind, all),
};

/** By what people are found and counted that follows from their memberships. */
widen(personReading, {
  filters: {
    organizationKind: described(organizationKind, 'Kind of an organization that the person is a member of today.'),
    firstMembershipYear: described(firstMembershipYear, 'The year of the first membership whose start is known.'),
  },
  groups: {
    ORGANIZATION_KIND: {
      ...byListed('OrganizationKind', 'organization_kinds', 'id', 'organizationKind'),
      joined: {
        rows: (isVisible) =>
          `SELECT DISTINCT m.person_id AS record, o.kind_id AS key FROM ${theirs(isVisible)} AND ${today}`,
        on: (t) => t('id'),
        several: true,
      },
      description: 'Whoever sits in several counts in each.',
    },
    FIRST_MEMBERSHIP_YEAR: {
      ...byValue('Int', 'id', 'firstMembershipYear'),
      joined: {
        rows: (isVisible) =>
          `SELECT m.person_id AS record, ${FIRST_YEAR} AS key FROM ${theirs(isVisible)} GROUP BY m.person_id`,
        on: (t) => t('id'),
      },
    },
  },
});
