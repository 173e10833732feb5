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

const firstYear = (t: Table, isVisible?: IsVisible): string =>
  `(SELECT min(date_part('year', m.start_earliest))::integer FROM ${theirs(isVisible)} AND m.person_id = ${t('id')})`;
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
      each: (t, isVisible) =>
        `SELECT DISTINCT o.kind_id AS key FROM ${theirs(isVisible)} AND ${today} AND m.person_id = ${t('id')}`,
      description: 'Whoever sits in several counts in each.',
    },
    FIRST_MEMBERSHIP_YEAR: byValue('Int', firstYear, 'firstMembershipYear'),
  },
});
