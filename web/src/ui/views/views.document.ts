import { graphql } from '../../api/graphql.js';

export const VIEWS = graphql(/* GraphQL */ `
  query SavedViews($list: String!) {
    views(filter: { list: { eq: $list } }, first: 100) {
      nodes {
        id
        name
        owner
        ownerName
        shared
        search
        filter
        asOf
        orderBy
        columns
        groupBy
        counting
        version
      }
    }
  }
`);
export const SAVE_VIEW = graphql(/* GraphQL */ `
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      view {
        id
      }
      ...Told
    }
  }
`);
export const CORRECT_VIEW = graphql(/* GraphQL */ `
  mutation CorrectView($input: CorrectViewInput!) {
    correctView(input: $input) {
      view {
        id
      }
      ...Told
    }
  }
`);
export const DELETE_VIEW = graphql(/* GraphQL */ `
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      ...Told
    }
  }
`);
