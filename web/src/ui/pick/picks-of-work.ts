import { graphql } from '../../api/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { said } from '../localized.js';
import { joined } from '../joined.js';
import { placeOf } from '../organization-place.js';
import { pick } from './pick.js';

const BODIES = graphql(/* GraphQL */ `
  query PickBody($search: String, $filter: OrganizationFilter, $first: Int) {
    bodies(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        name {
          kk
          ru
          en
        }
        ...OrganizationPlace
      }
    }
  }
`);
const FACILITIES = graphql(/* GraphQL */ `
  query PickFacility($search: String, $filter: FacilityFilter, $first: Int) {
    facilities(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        name {
          kk
          ru
          en
        }
        address
        area {
          name {
            kk
            ru
            en
          }
        }
      }
    }
  }
`);
const EVENTS = graphql(/* GraphQL */ `
  query PickEvent($search: String, $filter: EventFilter, $first: Int) {
    events(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        title {
          kk
          ru
          en
        }
        startDate
      }
    }
  }
`);
const MEMBERSHIPS = graphql(/* GraphQL */ `
  query PickMembership($filter: MembershipFilter, $first: Int) {
    memberships(filter: $filter, first: $first) {
      nodes {
        id
        person {
          displayName
        }
        organization {
          name {
            kk
            ru
            en
          }
        }
        startDate
        endDate
      }
    }
  }
`);

/** What sittings and assignments point at. */
export const PICKS_OF_WORK = {
  body: pick(BODIES, ({ bodies }) =>
    bodies.nodes.map(({ id, name, ...place }) => ({ id, name: said(name), about: placeOf(place) })),
  ),
  facility: pick(FACILITIES, ({ facilities }) =>
    facilities.nodes.map(({ id, name, address, area }) => ({
      id,
      name: said(name),
      about: joined(said(area?.name), address),
    })),
  ),
  event: pick(EVENTS, ({ events }) =>
    events.nodes.map(({ id, title, startDate }) => ({ id, name: said(title), about: formatDate(startDate) })),
  ),
  /** Of one person: narrowed by `among`, for a membership has no name of its own. */
  membership: pick(
    MEMBERSHIPS,
    ({ memberships }) =>
      memberships.nodes.map(({ id, person, organization, startDate, endDate }) => ({
        id,
        name: joined(person?.displayName, said(organization.name)),
        about: [formatDate(startDate), formatDate(endDate)].filter(Boolean).join(' – '),
      })),
    () => ({}),
  ),
} as const;
