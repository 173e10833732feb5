import { graphql } from '../../api/graphql.js';
import '../../ui/activity/activity.document.js';

export const TRAININGS = graphql(/* GraphQL */ `
  query TrainingsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: TrainingFilter
    $orderBy: TrainingOrder
    $withArea: Boolean!
    $withOrganizer: Boolean!
  ) {
    trainings(
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
        trained
        trainedQualifier
        topic {
          kk
          ru
          en
        }
        area @include(if: $withArea) {
          ...AreaNamed
        }
        organizer @include(if: $withOrganizer) {
          __typename
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

graphql(/* GraphQL */ `
  fragment TrainingWhole on Training {
    id
    version
    availableActions
    note
    hiddenFields
    startDate
    endDate
    trained
    trainedQualifier
    topic {
      kk
      ru
      en
    }
    organizer {
      __typename
      id
      name {
        kk
        ru
        en
      }
    }
    area {
      ...AreaNamed
    }
    participants {
      id
      displayName
    }
    citations {
      ...CitationShown
    }
  }
`);

export const TRAINING_PAGE = graphql(/* GraphQL */ `
  query TrainingPage($id: ID!) {
    training(id: $id) {
      ...TrainingWhole
    }
  }
`);

export const RECORD_TRAINING = graphql(/* GraphQL */ `
  mutation RecordTraining($input: RecordTrainingInput!) {
    recordTraining(input: $input) {
      ...Told
      record: training {
        id
      }
    }
  }
`);
export const CORRECT_TRAINING = graphql(/* GraphQL */ `
  mutation CorrectTraining($input: CorrectTrainingInput!) {
    correctTraining(input: $input) {
      ...Told
    }
  }
`);
