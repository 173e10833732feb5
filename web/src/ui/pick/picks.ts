import { graphql } from '../../api/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, typeLabel } from '../../i18n/labels.js';
import { said } from '../localized.js';
import { joined } from '../joined.js';
import { placeOf } from '../organization-place.js';
import { pick } from './pick.js';
import { PICKS_OF_AWARDS } from './picks-of-awards.js';
import { PICKS_OF_ACTIVITIES } from './picks-of-activities.js';
import { PICKS_OF_WORK } from './picks-of-work.js';

const PEOPLE = graphql(/* GraphQL */ `
  query PickPerson($search: String, $filter: PersonFilter, $first: Int) {
    people(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        displayName
        area {
          name {
            kk
            ru
            en
          }
        }
        memberships(first: 1) {
          nodes {
            organization {
              name {
                kk
                ru
                en
              }
            }
          }
        }
      }
    }
  }
`);
const ORGANIZATIONS = graphql(/* GraphQL */ `
  query PickOrganization($search: String, $filter: OrganizationFilter, $first: Int) {
    organizations(search: $search, filter: $filter, first: $first) {
      nodes {
        __typename
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
const AREAS = graphql(/* GraphQL */ `
  query PickArea($search: String, $filter: AreasFilter, $first: Int) {
    areas(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        name {
          kk
          ru
          en
        }
        endDate
        parent {
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
const SOURCES = graphql(/* GraphQL */ `
  query PickSource($filter: SourceFilter, $first: Int) {
    sources(filter: $filter, first: $first) {
      nodes {
        id
        title
        publisher
        publishedOn
      }
    }
  }
`);

const ACCOUNTS = graphql(/* GraphQL */ `
  query PickAccount($filter: AccountFilter, $first: Int) {
    accounts(filter: $filter, first: $first) {
      nodes {
        id
        displayName
        signInName
      }
    }
  }
`);

export const PICKS = {
  ...PICKS_OF_WORK,
  ...PICKS_OF_AWARDS,
  ...PICKS_OF_ACTIVITIES,
  person: pick(PEOPLE, ({ people }) =>
    people.nodes.map(({ id, displayName, area, memberships }) => ({
      id,
      name: displayName,
      about: joined(said(area?.name), said(memberships.nodes[0]?.organization?.name)),
    })),
  ),
  organization: pick(ORGANIZATIONS, ({ organizations }) =>
    organizations.nodes.map(({ __typename, id, name, ...place }) => ({
      id,
      name: said(name),
      about: joined(typeLabel(__typename), placeOf(place)),
    })),
  ),
  area: {
    ...pick(AREAS, ({ areas }) =>
      areas.nodes.map(({ id, name, parent, endDate }) => ({
        id,
        name: said(name),
        about: joined(said(parent?.name), endDate && `${fieldLabel('Area', 'endDate')}: ${formatDate(endDate)}`),
      })),
    ),
    lasting: { ended: false },
  },
  account: pick(
    ACCOUNTS,
    ({ accounts }) =>
      accounts.nodes.map(({ id, displayName, signInName }) => ({ id, name: displayName, about: signInName })),
    (name) => ({ filter: { or: [{ displayName: { contains: name } }, { signInName: { contains: name } }] } }),
  ),
  source: pick(
    SOURCES,
    ({ sources }) =>
      sources.nodes.map(({ id, title, publisher, publishedOn }) => ({
        id,
        name: title,
        about: joined(publisher, formatDate(publishedOn)),
      })),
    (name) => ({ filter: { title: { contains: name } } }),
  ),
} as const;
export type PickKind = keyof typeof PICKS;
