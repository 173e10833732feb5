import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import type { AwardFilter, AwardRowsQuery } from '../../../gql/graphql.js';
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
    queryFn: async ({ signal }) => {
      const rows: AwardRow[] = [];
      for (let after: string | null = null; ;) {
        const { awards }: AwardRowsQuery = await ask(ROWS, { filter, after }, signal);
        rows.push(...awards.nodes);
        if (!awards.pageInfo.hasNextPage) return rows;
        after = awards.pageInfo.endCursor;
      }
    },
    staleTime: 0,
  });
}
