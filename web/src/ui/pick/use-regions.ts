import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { said } from '../localized.js';

const REGIONS = graphql(/* GraphQL */ `
  query Regions {
    areas(filter: { parent: { isNull: true } }, first: 1) {
      nodes {
        children(first: 100) {
          nodes {
            id
            isoCode
            endDate
            name {
              kk
              ru
              en
            }
          }
        }
      }
    }
  }
`);

export interface Region {
  readonly id: string;
  /** KZ-10 … KZ-79. */
  readonly isoCode: string | null;
  readonly name: string;
  /** Until when it was; null: it is. */
  readonly endDate: string | null;
}

/** What lies directly below the republic, in Kazakh order. */
export function useRegions(enabled = true): readonly Region[] {
  const { data } = useAnswer(REGIONS, {}, { enabled });
  return (data?.areas.nodes[0]?.children.nodes ?? []).map(({ name, ...region }) => ({ ...region, name: said(name) }));
}
