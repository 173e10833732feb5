import { graphql } from '../../api/graphql.js';
import type { ContributionWholeFragment } from '../../gql/graphql.js';
import '../../ui/activity/activity.document.js';

export const CONTRIBUTIONS = graphql(/* GraphQL */ `
  query ContributionsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ContributionFilter
    $orderBy: ContributionOrder
    $withArea: Boolean!
    $withCampaign: Boolean!
    $withProject: Boolean!
    $withNumbers: Boolean!
  ) {
    contributions(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        date
        description
        total
        amount
        amountQualifier
        amountBasis
        possibleDuplicate
        kind {
          ...ItemNamed
        }
        parties {
          ...PartyShown
        }
        area @include(if: $withArea) {
          ...AreaNamed
        }
        campaign @include(if: $withCampaign) {
          id
          occasionPrinted
          title {
            kk
            ru
            en
          }
        }
        project @include(if: $withProject) {
          id
          title {
            kk
            ru
            en
          }
        }
        numbers @include(if: $withNumbers) {
          ...NumberShown
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment ContributionWhole on Contribution {
    id
    version
    availableActions
    date
    description
    recipients
    health
    note
    amount
    amountBasis
    amountQualifier
    total
    possibleDuplicate
    hiddenFields
    synthetic
    kind {
      ...ItemNamed
    }
    area {
      ...AreaNamed
    }
    furtherAreas {
      ...AreaNamed
    }
    campaign {
      id
      occasionPrinted
      title {
        kk
        ru
        en
      }
    }
    project {
      id
      title {
        kk
        ru
        en
      }
    }
    items {
      id
      item
      quantity
      unit
    }
    parties {
      ...PartyShown
    }
    numbers {
      ...NumberShown
    }
    citations {
      ...CitationShown
    }
  }
`);
export type ContributionOfPage = ContributionWholeFragment;

export const CONTRIBUTION_PAGE = graphql(/* GraphQL */ `
  query ContributionPage($id: ID!) {
    contribution(id: $id) {
      ...ContributionWhole
    }
  }
`);

export const RECORD_CONTRIBUTION = graphql(/* GraphQL */ `
  mutation RecordContribution($input: RecordContributionInput!) {
    recordContribution(input: $input) {
      ...Told
      record: contribution {
        id
      }
    }
  }
`);
export const CORRECT_CONTRIBUTION = graphql(/* GraphQL */ `
  mutation CorrectContribution($input: CorrectContributionInput!) {
    correctContribution(input: $input) {
      ...Told
    }
  }
`);
