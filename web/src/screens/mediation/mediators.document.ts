import { graphql } from '../../api/graphql.js';
import '../../ui/activity/activity.document.js';

export const MEDIATORS = graphql(/* GraphQL */ `
  query MediatorsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: MediatorFilter
    $orderBy: MediatorOrder
    $withCabinet: Boolean!
    $withArea: Boolean!
    $withRegister: Boolean!
  ) {
    mediators(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      orderBy: $orderBy
    ) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        kind
        validUntil
        person {
          id
          displayName
        }
        cabinet @include(if: $withCabinet) {
          id
          name {
            kk
            ru
            en
          }
        }
        area @include(if: $withArea) {
          ...AreaNamed
        }
        register @include(if: $withRegister)
        registerNumber @include(if: $withRegister)
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment MediatorWhole on Mediator {
    id
    version
    availableActions
    note
    hiddenFields
    kind
    register
    registerNumber
    certificateNumber
    validFrom
    validUntil
    person {
      id
      displayName
    }
    cabinet {
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
    trainings {
      id
      startDate
      topic {
        kk
        ru
        en
      }
    }
    citations {
      ...CitationShown
    }
  }
`);

export const MEDIATOR_PAGE = graphql(/* GraphQL */ `
  query MediatorPage($id: ID!) {
    mediator(id: $id) {
      ...MediatorWhole
    }
  }
`);

export const REGISTER_MEDIATOR = graphql(/* GraphQL */ `
  mutation RegisterMediator($input: RegisterMediatorInput!) {
    registerMediator(input: $input) {
      ...Told
      record: mediator {
        id
      }
    }
  }
`);
export const CORRECT_MEDIATOR = graphql(/* GraphQL */ `
  mutation CorrectMediator($input: CorrectMediatorInput!) {
    correctMediator(input: $input) {
      ...Told
    }
  }
`);
