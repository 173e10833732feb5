import { graphql } from '../../api/graphql.js';
import type { CampaignPageQuery } from '../../gql/graphql.js';
import '../../ui/activity/activity.document.js';

export const CAMPAIGNS = graphql(/* GraphQL */ `
  query CampaignsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: CampaignFilter
    $orderBy: CampaignOrder
    $withArea: Boolean!
    $withOccasion: Boolean!
    $withLevel: Boolean!
    $withContributions: Boolean!
    $withEvents: Boolean!
  ) {
    campaigns(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      filter: $filter
      orderBy: $orderBy
    ) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        startDate
        endDate
        occasionPrinted
        title {
          kk
          ru
          en
        }
        area @include(if: $withArea) {
          ...AreaNamed
        }
        occasion @include(if: $withOccasion) {
          ...ItemNamed
        }
        level @include(if: $withLevel) {
          ...ItemNamed
        }
        contributions(first: 1) @include(if: $withContributions) {
          totalCount
        }
        events(first: 1) @include(if: $withEvents) {
          totalCount
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment CampaignWhole on Campaign {
    id
    version
    availableActions
    startDate
    endDate
    occasionPrinted
    note
    hiddenFields
    synthetic
    title {
      kk
      ru
      en
    }
    occasion {
      ...ItemNamed
    }
    level {
      ...ItemNamed
    }
    area {
      ...AreaNamed
    }
    furtherAreas {
      ...AreaNamed
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
    events(first: 10, orderBy: { field: START, direction: DESC }) {
      totalCount
      nodes {
        id
        startDate
        title {
          kk
          ru
          en
        }
        area {
          ...AreaNamed
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment SumShown on StatisticsSum {
    sum
    qualifier
    unknown
  }
`);

export const CAMPAIGN_PAGE = graphql(/* GraphQL */ `
  query CampaignPage($id: ID!, $withTotals: Boolean!) {
    campaign(id: $id) {
      ...CampaignWhole
    }
    totals: contributionsStatistics(filter: { campaign: { eq: $id } }) @include(if: $withTotals) {
      totals {
        count
        amount {
          ...SumShown
        }
        beneficiaries {
          sum
          qualifier
          unknown
          of {
            ...ItemNamed
          }
        }
      }
    }
    kinds: contributionsStatistics(filter: { campaign: { eq: $id } }, groupBy: [KIND]) @include(if: $withTotals) {
      groups {
        count
        cursor
        kind {
          ...ItemNamed
        }
        amount {
          ...SumShown
        }
      }
    }
    regions: contributionsStatistics(filter: { campaign: { eq: $id } }, groupBy: [REGION]) @include(if: $withTotals) {
      groups {
        count
        cursor
        region {
          ...AreaNamed
        }
        amount {
          ...SumShown
        }
      }
    }
  }
`);
export type CampaignOfPage = NonNullable<CampaignPageQuery['campaign']>;

export const RECORD_CAMPAIGN = graphql(/* GraphQL */ `
  mutation RecordCampaign($input: RecordCampaignInput!) {
    recordCampaign(input: $input) {
      ...Told
      record: campaign {
        id
      }
    }
  }
`);
export const CORRECT_CAMPAIGN = graphql(/* GraphQL */ `
  mutation CorrectCampaign($input: CorrectCampaignInput!) {
    correctCampaign(input: $input) {
      ...Told
    }
  }
`);
