import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import type { AwardFilter, AwardRowsQuery } from '../../../gql/graphql.js';
import { readAll } from '../../../ui/read-all.js';
import '../fragments.js';

const ROWS = graphql(/* GraphQL */ `
  query AwardRows($filter: AwardFilter!, $after: String) {
    awards(filter: $filter, first: 100, after: $after, orderBy: { field: POSITION, direction: ASC }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        decisionPosition
        number
        type {
          name {
            kk
            ru
            en
          }
        }
        recipient {
          ...RecipientName
        }
      }
    }
  }
`);
export type AwardRow = AwardRowsQuery['awards']['nodes'][number];

/** All awards that a deed over many concerns, in the order of the annex, however many pages they are. */
export function useAwardRows(filter: AwardFilter): UseQueryResult<readonly AwardRow[]> {
  return useQuery({
    queryKey: ['award rows', filter],
    queryFn: ({ signal }) => readAll(async (after) => (await ask(ROWS, { filter, after }, signal)).awards),
    staleTime: 0,
  });
}
