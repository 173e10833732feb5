import { graphql } from '../../api/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { valueLabel } from '../../i18n/labels.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { said } from '../localized.js';
import { joined } from '../joined.js';
import { pick } from './pick.js';

const AWARD_TYPES = graphql(/* GraphQL */ `
  query PickAwardType($filter: AwardTypeFilter, $first: Int) {
    awardTypes(filter: $filter, first: $first) {
      nodes {
        code
        name {
          kk
          ru
          en
        }
      }
    }
  }
`);
const AWARD_DECISIONS = graphql(/* GraphQL */ `
  query PickAwardDecision($filter: AwardDecisionFilter, $first: Int) {
    awardDecisions(filter: $filter, first: $first) {
      nodes {
        id
        kind
        number
        date
        decidingBody {
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
const RESOLUTIONS = graphql(/* GraphQL */ `
  query PickResolution($filter: ResolutionFilter, $first: Int) {
    resolutions(filter: $filter, first: $first) {
      nodes {
        id
        number
        text {
          kk
          ru
          en
        }
        meeting {
          date
        }
      }
    }
  }
`);

/** What nominations and awards point at. */
export const PICKS_OF_AWARDS = {
  /** By its code, as commands and filters name it. The names of few kinds are looked through without a search. */
  awardType: {
    ...pick(
      AWARD_TYPES,
      ({ awardTypes }) => awardTypes.nodes.map(({ code, name }) => ({ id: code, name: said(name), about: '' })),
      () => ({}),
    ),
    chosen: (code: string) => ({ code: { eq: code } }),
    atOnce: 100,
  },
  awardDecision: pick(
    AWARD_DECISIONS,
    ({ awardDecisions }) =>
      awardDecisions.nodes.map(({ id, kind, number, date, decidingBody }) => ({
        id,
        name: `${signedNumber(number)}, ${formatDate(date)}`,
        about: joined(valueLabel('AwardDecisionKind', kind), said(decidingBody.name)),
      })),
    (number) => ({ filter: { number: { contains: number } } }),
  ),
  resolution: pick(
    RESOLUTIONS,
    ({ resolutions }) =>
      resolutions.nodes.map(({ id, number, text, meeting }) => ({
        id,
        name: [number && signedNumber(number), formatDate(meeting.date)].filter(Boolean).join(', '),
        about: said(text).slice(0, 120),
      })),
    (number) => ({ filter: { number: { startsWith: number } } }),
  ),
} as const;
