import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import type { Option } from '../list/list.types.js';
import { said } from '../localized.js';

const ITEMS = graphql(/* GraphQL */ `
  query ItemsOfClassifier($classifier: String!) {
    classifierItems(filter: { classifier: { eq: $classifier }, retired: false }, first: 100) {
      nodes {
        code
        name {
          kk
          ru
          en
        }
      }
    }
  }
`);

/** The rows of a simple list as a choice, by their codes. */
export function useClassifier(classifier: string): readonly Option[] {
  const { data } = useAnswer(ITEMS, { classifier });
  return (data?.classifierItems.nodes ?? []).map(({ code, name }) => ({ value: code, label: said(name) }));
}

interface Props extends Omit<SelectProps, 'data'> {
  readonly classifier: string;
}

export function ClassifierSelect({ classifier, ...props }: Props): ReactNode {
  const options = useClassifier(classifier);
  return <Select {...props} data={[...options]} searchable={options.length > 8} />;
}
