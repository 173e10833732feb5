import { graphql } from '../../api/graphql.js';
import '../../ui/activity/activity.document.js';

export const MEDIATION_NUMBERS = graphql(/* GraphQL */ `
  query MediationNumbers($filter: MediationCaseFilter, $withLanguages: Boolean!) {
    all: mediationStatistics(filter: $filter) {
      roundedTo
      publishedOn
      totals {
        count
      }
    }
    years: mediationStatistics(groupBy: [RECEIVED_YEAR]) {
      groups {
        cursor
        count
        receivedYear
      }
    }
    kinds: mediationStatistics(filter: $filter, groupBy: [KIND]) {
      groups {
        cursor
        count
        kind {
          ...ItemNamed
        }
      }
    }
    courses: mediationStatistics(filter: $filter, groupBy: [COURSE]) {
      groups {
        cursor
        count
        course
      }
    }
    outcomes: mediationStatistics(filter: $filter, groupBy: [OUTCOME]) {
      groups {
        cursor
        count
        outcome
      }
    }
    languages: mediationStatistics(filter: $filter, groupBy: [LANGUAGE]) @include(if: $withLanguages) {
      groups {
        cursor
        count
        language {
          ...ItemNamed
        }
      }
    }
    cabinets: mediationStatistics(filter: $filter, groupBy: [CABINET]) {
      groups {
        cursor
        count
        cabinet {
          id
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
