import { graphql } from '../../api/graphql.js';
import '../../ui/activity/activity.document.js';
import '../../ui/files/files-panel.js';

export const MEMORANDA = graphql(/* GraphQL */ `
  query MemorandaList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: MemorandumFilter
    $orderBy: MemorandumOrder
    $withArea: Boolean!
    $withParties: Boolean!
  ) {
    memoranda(
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
        title {
          kk
          ru
          en
        }
        state
        signedOn
        validUntil
        area @include(if: $withArea) {
          ...AreaNamed
        }
        parties @include(if: $withParties) {
          ...PartyShown
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment MemorandumWhole on Memorandum {
    id
    version
    availableActions
    note
    hiddenFields
    synthetic
    state
    signedOn
    validUntil
    terminatedOn
    title {
      kk
      ru
      en
    }
    subject {
      kk
      ru
      en
    }
    place {
      kk
      ru
      en
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
    files {
      ...AttachedFile
    }
  }
`);

export const MEMORANDUM_PAGE = graphql(/* GraphQL */ `
  query MemorandumPage($id: ID!) {
    memorandum(id: $id) {
      ...MemorandumWhole
    }
  }
`);

export const RECORD_MEMORANDUM = graphql(/* GraphQL */ `
  mutation RecordMemorandum($input: RecordMemorandumInput!) {
    recordMemorandum(input: $input) {
      ...Told
      record: memorandum {
        id
      }
    }
  }
`);
export const CORRECT_MEMORANDUM = graphql(/* GraphQL */ `
  mutation CorrectMemorandum($input: CorrectMemorandumInput!) {
    correctMemorandum(input: $input) {
      ...Told
    }
  }
`);
