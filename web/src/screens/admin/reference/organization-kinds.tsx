import { Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AdminOrganizationKindsQuery, OrganizationType } from '../../../gql/graphql.js';
import { fieldLabel, valueLabel, valuesOf } from '../../../i18n/labels.js';
import { ClassifierSelect, ClassifiersSelect, useClassifier } from '../../../ui/pick/code-select.js';
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
  query AdminOrganizationKinds(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: OrganizationKindFilter
    $orderBy: ReferenceDataOrder
  ) {
    organizationKinds(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
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
          type
          group
          levels
          legalForm
      }
    }
  }
`);
const DEFINE = graphql(/* GraphQL */ `
  mutation AdminDefineOrganizationKind($input: DefineOrganizationKindInput!) {
    defineOrganizationKind(input: $input) {
      organizationKind {
        id
      }
      ...Told
    }
  }
`);
const CORRECT = graphql(/* GraphQL */ `
  mutation AdminCorrectOrganizationKind($input: CorrectOrganizationKindInput!) {
    correctOrganizationKind(input: $input) {
      organizationKind {
        id
      }
      ...Told
    }
  }
`);

type Row = AdminOrganizationKindsQuery['organizationKinds']['nodes'][number];
const TYPE = 'OrganizationKind';
const label = (field: string): string => fieldLabel(TYPE, field);
const BLANK = {
  ...BLANK_CODE,
  type: 'ASSOCIATION' as OrganizationType,
  groupCode: '',
  levels: [] as string[],
  legalForm: '',
};

/** Kinds of bodies, associations and institutions. */
export const OrganizationKinds = (): ReactNode => <RowsScreen of={useKind()} />;

function useKind(): RowKind<AdminOrganizationKindsQuery, Row, typeof BLANK> {
  const { t } = useTranslation('admin');
  const levels = useClassifier('level');
  return {
    type: TYPE,
    named: ({ code }) => code,
    permission: 'reference.write',
    define: { document: DEFINE, title: t('define.organizationKind'), required: ['code'] },
    correct: CORRECT,
    blank: BLANK,
    valuesOf: (row) => ({
      ...codeValues(row),
      type: row.type,
      groupCode: row.group ?? '',
      levels: row.levels,
      legalForm: row.legalForm ?? '',
    }),
    input: codeInput,
    Fields,
    list: {
      list: 'organizationKinds',
      title: t('nav.organizationKinds', { ns: 'common' }),
      document: LIST,
      page: ({ organizationKinds }) => organizationKinds,
      columns: [
        ...codeColumns<Row>(TYPE),
        {
          id: 'type',
          header: label('type'),
          exported: ['type'],
          cell: ({ type }) => valueLabel('OrganizationType', type),
        },
        {
          id: 'levels',
          header: label('levels'),
          exported: ['levels'],
          cell: (row) => row.levels.map((code) => levels.find(({ value }) => value === code)?.label ?? code).join(', '),
        },
        {
          id: 'legalForm',
          header: label('legalForm'),
          exported: ['legalForm'],
          usual: false,
          cell: (row) => row.legalForm,
        },
        noteColumn(TYPE),
      ],
      filters: [
        {
          id: 'type',
          kind: 'choice',
          label: label('type'),
          options: valuesOf('OrganizationType'),
          means: (type) => ({ type: [type] }),
        },
        codeFilter(TYPE),
        useRetiredFilter(),
      ],
    },
  };
}

function Fields({ input, isNew }: FieldsProps): ReactNode {
  return (
    <CodeFields type={TYPE} input={input} isNew={isNew}>
      {isNew && <Select label={label('type')} data={valuesOf('OrganizationType')} {...input('type')} />}
      <ClassifierSelect classifier="organization-group" label={label('group')} {...input('groupCode')} />
      <ClassifiersSelect classifier="level" label={label('levels')} {...input('levels')} />
      <TextInput label={label('legalForm')} {...input('legalForm')} />
    </CodeFields>
  );
}
