import { TagsInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AdminEthnicGroupsQuery } from '../../../gql/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
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
  query AdminEthnicGroups(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: EthnicGroupFilter
    $orderBy: ReferenceDataOrder
  ) {
    ethnicGroups(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
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
          pluralKk
          aliases
      }
    }
  }
`);
const DEFINE = graphql(/* GraphQL */ `
  mutation AdminDefineEthnicGroup($input: DefineEthnicGroupInput!) {
    defineEthnicGroup(input: $input) {
      ethnicGroup {
        id
      }
      ...Told
    }
  }
`);
const CORRECT = graphql(/* GraphQL */ `
  mutation AdminCorrectEthnicGroup($input: CorrectEthnicGroupInput!) {
    correctEthnicGroup(input: $input) {
      ethnicGroup {
        id
      }
      ...Told
    }
  }
`);

type Row = AdminEthnicGroupsQuery['ethnicGroups']['nodes'][number];
const TYPE = 'EthnicGroup';
const label = (field: string): string => fieldLabel(TYPE, field);
const BLANK = { ...BLANK_CODE, pluralKk: '', aliases: [] as string[] };

export const EthnicGroups = (): ReactNode => <RowsScreen of={useKind()} />;

function useKind(): RowKind<AdminEthnicGroupsQuery, Row, typeof BLANK> {
  const { t } = useTranslation('admin');
  return {
    type: TYPE,
    named: ({ code }) => code,
    permission: 'reference.write',
    define: { document: DEFINE, title: t('define.ethnicGroup'), required: ['code'] },
    correct: CORRECT,
    blank: BLANK,
    valuesOf: (row) => ({ ...codeValues(row), pluralKk: row.pluralKk ?? '', aliases: row.aliases }),
    input: codeInput,
    Fields,
    list: {
      list: 'ethnicGroups',
      title: t('nav.ethnicGroups', { ns: 'common' }),
      document: LIST,
      page: ({ ethnicGroups }) => ethnicGroups,
      columns: [
        ...codeColumns<Row>(TYPE),
        { id: 'pluralKk', header: label('pluralKk'), exported: ['pluralKk'], cell: ({ pluralKk }) => pluralKk },
        { id: 'aliases', header: label('aliases'), exported: ['aliases'], cell: ({ aliases }) => aliases.join(', ') },
        noteColumn(TYPE),
      ],
      filters: [codeFilter(TYPE), useRetiredFilter()],
    },
  };
}

function Fields({ input, isNew }: FieldsProps): ReactNode {
  return (
    <CodeFields type={TYPE} input={input} isNew={isNew}>
      <TextInput label={label('pluralKk')} lang="kk" {...input('pluralKk')} />
      <TagsInput label={label('aliases')} {...input('aliases')} />
    </CodeFields>
  );
}
