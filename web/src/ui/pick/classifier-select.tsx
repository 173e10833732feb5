import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import type { Option } from '../list/list.types.js';
import { said } from '../localized.js';

const CLASSIFIER = graphql(/* GraphQL */ `
  query Classifier($classifier: String!) {
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

/** The rows of a classifier that are in use, by their codes. */
export function useClassifier(classifier: string): readonly Option[] {
  const { data } = useAnswer(CLASSIFIER, { classifier });
  return (data?.classifierItems.nodes ?? []).map(({ code, name }) => ({ value: code, label: said(name) }));
}

interface Props extends Omit<SelectProps, 'data'> {
  /** Which of the simple lists: `source-kind`, `consent-purpose` … */
  readonly classifier: string;
}

/** A choice of one row of a simple list; its value is the code. */
export function ClassifierSelect({ classifier, ...props }: Props): ReactNode {
  const rows = useClassifier(classifier);
  return <Select clearable searchable={rows.length > 8} {...props} data={[...rows]} />;
}
