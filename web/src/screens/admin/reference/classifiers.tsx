import { NumberInput, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import type { AdminClassifierItemsQuery } from '../../../gql/graphql.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import type { Option } from '../../../ui/list/list.types.js';
import {
  BLANK_CODE,
  CodeFields,
  codeColumns,
  codeFilter,
  codeInput,
  codeValues,
  noteColumn,
  useRetiredFilter,
} from '../rows/code-rows.js';
import type { FieldsProps, RowKind } from '../rows/row-kind.js';
import { RowsScreen } from '../rows/rows-screen.js';

const LIST = graphql(/* GraphQL */ `
  query AdminClassifierItems(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ClassifierItemFilter
    $orderBy: ReferenceDataOrder
  ) {
    classifierItems(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
          id
          version
          code
          name {
            kk
            ru
            en
          }
          note
          retiredOn
          classifier
          position
      }
    }
  }
`);
const DEFINE = graphql(/* GraphQL */ `
  mutation AdminDefineClassifierItem($input: DefineClassifierItemInput!) {
    defineClassifierItem(input: $input) {
      classifierItem {
        id
      }
      ...Told
    }
  }
`);
const CORRECT = graphql(/* GraphQL */ `
  mutation AdminCorrectClassifierItem($input: CorrectClassifierItemInput!) {
    correctClassifierItem(input: $input) {
      classifierItem {
        id
      }
      ...Told
    }
  }
`);

const CLASSIFIERS = graphql(/* GraphQL */ `
  query AdminClassifiers {
    classifierItemsStatistics(groupBy: [CLASSIFIER]) {
      groups {
        classifier
      }
    }
  }
`);

type Row = AdminClassifierItemsQuery['classifierItems']['nodes'][number];
const TYPE = 'ClassifierItem';
const label = (field: string): string => fieldLabel(TYPE, field);
const BLANK = { ...BLANK_CODE, classifier: null as string | null, position: '' as number | '' };

/** The simple lists that records are described by. */
export const Classifiers = (): ReactNode => <RowsScreen of={useKind()} />;

/** The lists that there are, in the words of the desk. */
function useClassifiers(): readonly Option[] {
  const { data } = useAnswer(CLASSIFIERS, {});
  return (data?.classifierItemsStatistics.groups ?? []).flatMap(({ classifier }) =>
    classifier === null ? [] : [{ value: classifier, label: valueLabel('Classifier', classifier) }],
  );
}

function useKind(): RowKind<AdminClassifierItemsQuery, Row, typeof BLANK> {
  const { t } = useTranslation('admin');
  const classifiers = useClassifiers();
  return {
    type: TYPE,
    named: ({ code }) => code,
    permission: 'reference.write',
    define: { document: DEFINE, title: t('define.classifierItem'), required: ['code', 'classifier'] },
    correct: CORRECT,
    blank: BLANK,
    valuesOf: (row) => ({ ...codeValues(row), classifier: row.classifier, position: row.position }),
    input: codeInput,
    Fields,
    list: {
      list: 'classifierItems',
      title: t('nav.classifiers', { ns: 'common' }),
      document: LIST,
      page: ({ classifierItems }) => classifierItems,
      columns: [
        {
          id: 'classifier',
          header: label('classifier'),
          exported: ['classifier'],
          cell: (row) => classifiers.find(({ value }) => value === row.classifier)?.label ?? row.classifier,
        },
        ...codeColumns<Row>(TYPE),
        {
          id: 'position',
          header: label('position'),
          exported: ['position'],
          numeric: true,
          cell: (row) => row.position,
        },
        noteColumn(TYPE),
      ],
      filters: [
        {
          id: 'classifier',
          kind: 'choice',
          label: label('classifier'),
          options: classifiers,
          means: (eq) => ({ classifier: { eq } }),
        },
        codeFilter(TYPE),
        useRetiredFilter(),
      ],
    },
  };
}

function Fields({ input, isNew }: FieldsProps): ReactNode {
  const classifiers = useClassifiers();
  return (
    <CodeFields type={TYPE} input={input} isNew={isNew}>
      {isNew && <Select label={label('classifier')} data={[...classifiers]} searchable {...input('classifier')} />}
      <NumberInput label={label('position')} min={0} allowDecimal={false} w={160} {...input('position')} />
    </CodeFields>
  );
}
