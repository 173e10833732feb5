import { graphql } from '../../api/graphql.js';

graphql(/* GraphQL */ `
  fragment PartyShown on Party {
    id
    name
    anonymous
    capacity
    topic
    result
    hiddenFields
    role {
      code
      name {
        kk
        ru
        en
      }
    }
    record {
      __typename
      ... on Person {
        id
        displayName
      }
      ... on Body {
        id
        name {
          kk
          ru
          en
        }
      }
      ... on Association {
        id
        name {
          kk
          ru
          en
        }
      }
      ... on Institution {
        id
        name {
          kk
          ru
          en
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment NumberShown on DeclaredCount {
    id
    value
    qualifier
    note
    of {
      code
      name {
        kk
        ru
        en
      }
    }
    group {
      code
      name {
        kk
        ru
        en
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment CitationShown on Citation {
    id
    quote
    source {
      id
      title
      publisher
      publishedOn
      address
    }
  }
`);

graphql(/* GraphQL */ `
  fragment AreaNamed on Area {
    id
    name {
      kk
      ru
      en
    }
  }
`);

graphql(/* GraphQL */ `
  fragment ItemNamed on ClassifierItem {
    code
    name {
      kk
      ru
      en
    }
  }
`);
