import { graphql } from '../../api/graphql.js';

/** All of the first screen by one question: what lies ahead, the week, the map and the bars. */
export const TODAY = graphql(/* GraphQL */ `
  query Today(
    $vacancies: VacancyFilter
    $terms: TermFilter
    $endings: MembershipFilter
    $signing: AwardFilter
    $presentations: AwardFilter
    $overdue: AssignmentFilter
    $accreditations: AccreditationFilter
    $memoranda: MemorandumFilter
    $mediators: MediatorFilter
    $warnings: EarlyWarningFilter
    $meetings: MeetingFilter
    $events: EventFilter
    $organizations: OrganizationFilter
    $ofRegion: OrganizationFilter
    $awards: AwardFilter
    $held: EventFilter
    $withMemberships: Boolean!
    $withAwards: Boolean!
    $withSigning: Boolean!
    $withAssignments: Boolean!
    $withAccreditation: Boolean!
    $withActivities: Boolean!
    $withMediation: Boolean!
    $withWarnings: Boolean!
    $withMeetings: Boolean!
    $withNumbers: Boolean!
    $withAwardNumbers: Boolean!
    $withEventNumbers: Boolean!
  ) {
    vacancies(filter: $vacancies) @include(if: $withMemberships) {
      totalCount(upTo: 10000)
    }
    terms(filter: $terms) @include(if: $withMemberships) {
      totalCount(upTo: 10000)
    }
    endings: memberships(filter: $endings) @include(if: $withMemberships) {
      totalCount(upTo: 10000)
    }
    signing: awards(filter: $signing) @include(if: $withSigning) {
      totalCount(upTo: 10000)
    }
    presentations: awards(filter: $presentations) @include(if: $withAwards) {
      totalCount(upTo: 10000)
    }
    overdue: assignments(filter: $overdue) @include(if: $withAssignments) {
      totalCount(upTo: 10000)
    }
    accreditations(filter: $accreditations) @include(if: $withAccreditation) {
      totalCount(upTo: 10000)
    }
    memoranda(filter: $memoranda) @include(if: $withActivities) {
      totalCount(upTo: 10000)
    }
    mediators(filter: $mediators) @include(if: $withMediation) {
      totalCount(upTo: 10000)
    }
    warnings: earlyWarningsStatistics(filter: $warnings, groupBy: [REASON]) @include(if: $withWarnings) {
      totals {
        count
      }
      groups {
        reason
        count
      }
    }
    meetings(first: 5, filter: $meetings, orderBy: { field: DATE }) @include(if: $withMeetings) {
      totalCount(upTo: 10000)
      nodes {
        id
        date
        kind {
          name {
            kk
            ru
            en
          }
        }
        bodies {
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
    events(first: 5, filter: $events, orderBy: { field: START }) @include(if: $withActivities) {
      totalCount(upTo: 10000)
      nodes {
        id
        startDate
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
    regions: organizationsStatistics(filter: $organizations, groupBy: [REGION, TYPE], first: 200)
      @include(if: $withNumbers) {
      groups {
        region {
          id
        }
        type
        count
      }
    }
    kinds: organizationsStatistics(
      filter: $ofRegion
      groupBy: [KIND]
      orderBy: { by: COUNT, direction: DESC }
      first: 8
    ) @include(if: $withNumbers) {
      groupCount
      groups {
        kind {
          id
          code
          name {
            kk
            ru
            en
          }
        }
        count
      }
    }
    awardYears: awardsStatistics(
      filter: $awards
      groupBy: [DATE_YEAR]
      orderBy: { by: KEY, direction: DESC }
      first: 8
    ) @include(if: $withAwardNumbers) {
      groups {
        dateYear
        count
      }
    }
    eventYears: eventsStatistics(
      filter: $held
      groupBy: [START_YEAR]
      orderBy: { by: KEY, direction: DESC }
      first: 8
    ) @include(if: $withEventNumbers) {
      groups {
        startYear
        count
      }
    }
  }
`);
