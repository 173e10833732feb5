import { graphql } from '../../api/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { valueLabel } from '../../i18n/labels.js';
import { said } from '../localized.js';
import { joined } from '../joined.js';
import { pick } from './pick.js';

const CAMPAIGNS = graphql(/* GraphQL */ `
  query PickCampaign($search: String, $filter: CampaignFilter, $first: Int) {
    campaigns(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        occasionPrinted
        startDate
        title {
          kk
          ru
          en
        }
      }
    }
  }
`);
const PROGRAMMES = graphql(/* GraphQL */ `
  query PickProgramme($search: String, $filter: ProgrammeFilter, $first: Int) {
    programmes(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        title {
          kk
          ru
          en
        }
        kind {
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
const CONTESTS = graphql(/* GraphQL */ `
  query PickContest($search: String, $filter: ContestFilter, $first: Int) {
    contests(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        date
        title {
          kk
          ru
          en
        }
      }
    }
  }
`);
const PROJECTS = graphql(/* GraphQL */ `
  query PickProject($search: String, $filter: ProjectFilter, $first: Int) {
    projects(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        state
        title {
          kk
          ru
          en
        }
      }
    }
  }
`);
const ASSOCIATIONS = graphql(/* GraphQL */ `
  query PickAssociation($search: String, $filter: OrganizationFilter, $first: Int) {
    associations(search: $search, filter: $filter, first: $first) {
      nodes {
        id
        name {
          kk
          ru
          en
        }
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
const MEDIATORS = graphql(/* GraphQL */ `
  query PickMediator($filter: MediatorFilter, $first: Int) {
    mediators(filter: $filter, first: $first) {
      nodes {
        id
        kind
        person {
          displayName
        }
        cabinet {
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

/** What events, aid, mediation and accreditation point at. */
export const PICKS_OF_ACTIVITIES = {
  campaign: pick(CAMPAIGNS, ({ campaigns }) =>
    campaigns.nodes.map(({ id, title, occasionPrinted, startDate }) => ({
      id,
      name: said(title) || (occasionPrinted ?? ''),
      about: formatDate(startDate),
    })),
  ),
  programme: pick(PROGRAMMES, ({ programmes }) =>
    programmes.nodes.map(({ id, title, kind }) => ({ id, name: said(title), about: said(kind.name) })),
  ),
  project: pick(PROJECTS, ({ projects }) =>
    projects.nodes.map(({ id, title, state }) => ({ id, name: said(title), about: valueLabel('ProjectState', state) })),
  ),
  contest: pick(CONTESTS, ({ contests }) =>
    contests.nodes.map(({ id, title, date }) => ({ id, name: said(title), about: formatDate(date) })),
  ),
  association: pick(ASSOCIATIONS, ({ associations }) =>
    associations.nodes.map(({ id, name, area }) => ({ id, name: said(name), about: said(area?.name) })),
  ),
  /** Narrowed by `among`, for a mediator has no name of its own. */
  mediator: pick(
    MEDIATORS,
    ({ mediators }) =>
      mediators.nodes.map(({ id, person, kind, cabinet }) => ({
        id,
        name: person.displayName,
        about: joined(valueLabel('MediatorKind', kind), said(cabinet?.name)),
      })),
    () => ({}),
  ),
} as const;
