import { graphql } from '../../api/graphql.js';
import '../../ui/membership-dialogs/membership-parts.js';

export const MEMBERSHIPS = graphql(/* GraphQL */ `
  query MembershipsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: MembershipFilter
    $orderBy: MembershipOrder
    $asOf: Date
    $withReason: Boolean!
  ) {
    memberships(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      orderBy: $orderBy
      asOf: $asOf
    ) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        ...MembershipDeeds
        organization {
          ...OrganizationCell
        }
        post {
          title {
            kk
            ru
            en
          }
        }
        term {
          number
        }
        reason: endReason @include(if: $withReason) {
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
