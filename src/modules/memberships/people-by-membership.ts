import { widen } from '../../platform/graphql/index.js';
import {
  BoundValue, byListed, byValue, codeFilter, described, intFilter, relatedFilter, TODAY, type Binder, type Filter, type IsVisible, type Table, type ValueObject,
} from '../../platform/reading/index.js'; // prettier-ignore
import { personReading } from '../people/index.js';

/** The memberships of a person that the viewer may know of. */
const theirs = (isVisible: IsVisible | undefined): string => {
  const known = isVisible?.ofRow('Membership', (column) => `m.${column}`);
  return `memberships m WHERE m.voided_at IS NULL${known ? ` AND ${known}` : ''}`;
};
const today = `m.held @> ${TODAY}`;

const ofKind = codeFilter('kind_id', 'organization_kinds');
const organizationKind: Filter = {
  ...ofKind,
  condition: (t, given, bind, all, isVisible) =>
    relatedFilter(
      ofKind,
      (person, condition) =>
        `${person('id')} IN (SELECT m.person_id FROM ${theirs(isVisible)} AND ${today} AND ${condition((name) => `m.${name}`)})`,
    ).condition(t, given, bind, all),
};

const FIRST_YEAR = `min(date_part('year', m.start_earliest))::integer`;
const firstYear = (t: Table, isVisible?: IsVisible): string =>
  `(SELECT ${FIRST_YEAR} FROM ${theirs(isVisible)} AND m.person_id = ${t('id')})`;
const firstMembershipYear: Filter = {
  ...intFilter('id'),
  condition: (t, given, bind, all, isVisible) =>
    [
      ...withMembershipIn(t, given as ValueObject, bind),
      intFilter((row) => firstYear(row, isVisible)).condition(t, given, bind, all),
    ].join(' AND '),
};

/** Whoever has a first membership of a year has one that began in it: these are found by an index, before the first is looked for. */
function withMembershipIn(t: Table, { eq, in: among, lte }: ValueObject, bind: Binder): string[] {
  const years = [...(eq === undefined ? [] : [eq]), ...((among ?? []) as readonly number[])] as readonly number[];
  const began = (bounds: string): string =>
    `${t('id')} IN (SELECT m.person_id FROM memberships m WHERE m.voided_at IS NULL AND ${bounds})`;
  const dayOf = (year: number, day: string): string =>
    `make_date(least(greatest(${bind(new BoundValue(() => year), 'integer')}, 1), 9999), ${day})`;
  return [
    ...(years.length === 0
      ? []
      : [
          began(
            `m.start_earliest BETWEEN ${dayOf(Math.min(...years), '1, 1')} AND ${dayOf(Math.max(...years), '12, 31')}`,
          ),
        ]),
    ...(lte === undefined ? [] : [began(`m.start_earliest <= ${dayOf(lte as number, '12, 31')}`)]),
  ];
}

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
          `SELECT DISTINCT m.person_id AS record, m.kind_id AS key FROM ${theirs(isVisible)} AND ${today}`,
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
