import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import type { Option } from '../../../ui/list/list.types.js';
import { asOptions } from '../../../ui/pick/code-select.js';
import '../contributions.document.js';
import type { Cell } from './rows.js';

const CHOICES = graphql(/* GraphQL */ `
  query ContributionChoices {
    kind: classifierItems(filter: { classifier: { eq: "contribution-kind" }, retired: false }, first: 100) {
      nodes {
        ...ItemNamed
      }
    }
    unit: classifierItems(filter: { classifier: { eq: "beneficiary-unit" }, retired: false }, first: 100) {
      nodes {
        ...ItemNamed
      }
    }
  }
`);

/** What can be chosen in a cell. */
export type Choices = Readonly<Record<Extract<Cell, 'kind' | 'unit'>, readonly Option[]>>;

/** They are there before somebody types, and come together. */
export function useChoices(): Choices {
  const { data } = useAnswer(CHOICES, {});
  return { kind: asOptions(data?.kind.nodes), unit: asOptions(data?.unit.nodes) };
}
