import { graphql } from '../../../api/graphql.js';
import '../fragments.js';

export const DECISION = graphql(/* GraphQL */ `
  query AwardDecisionPage($id: ID!, $withCertificates: Boolean = false) {
    awardDecision(id: $id) {
      id
      version
      availableActions
      kind
      number
      date
      published
      decidingBody {
        ...OrganizationName
      }
      signatory {
        id
        displayName
      }
      signatoryCapacity
      signatoryCapacityRu
      resolution {
        id
        number
        meeting {
          id
          date
        }
      }
      source {
        id
        title
      }
      area {
        id
        name {
          kk
          ru
          en
        }
      }
      note
      availableActions
      printPath
      files {
        ...AttachedFile
      }
      hiddenFields
      createdAt
      given: awards(first: 1) {
        totalCount
      }
      unpublished: awards(filter: { published: false, status: [VALID] }, first: 1) {
        totalCount
      }
      toSign: awards(filter: { awaitsSigning: true }, first: 1) {
        totalCount
      }
      toPresent: awards(filter: { awaitsPresentation: true }, first: 1) {
        totalCount
      }
    }
    printable: certificates(filter: { awardDecision: { eq: $id }, state: [VALID] }, first: 1) @include(if: $withCertificates) {
      totalCount
    }
  }
`);
