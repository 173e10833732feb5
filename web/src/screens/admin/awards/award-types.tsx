import { Anchor, MultiSelect, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AdminAwardTypesQuery } from '../../../gql/graphql.js';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import { SwitchField } from '../../../ui/form/switch-field.js';
import { ClassifierSelect, useClassifier } from '../../../ui/pick/code-select.js';
import {
  BLANK_CODE, CodeFields, codeColumns, codeFilter, codeInput, codeValues, noteColumn, useRetiredFilter,
} from '../rows/code-rows.js'; // prettier-ignore
import type { FieldsProps, RowKind } from '../rows/row-kind.js';
import { RowsScreen } from '../rows/rows-screen.js';

const LIST = graphql(/* GraphQL */ `
  query AdminAwardTypes(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AwardTypeFilter
    $orderBy: ReferenceDataOrder
  ) {
    awardTypes(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
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
          kind
          scope
          grantedBy
          established
          recipients
          repeatRule
          printedElsewhere
          versions(first: 0) {
            totalCount
          }
      }
    }
  }
`);
const DEFINE = graphql(/* GraphQL */ `
  mutation AdminDefineAwardType($input: DefineAwardTypeInput!) {
    defineAwardType(input: $input) {
      awardType {
        id
      }
      ...Told
    }
  }
`);
const CORRECT = graphql(/* GraphQL */ `
  mutation AdminCorrectAwardType($input: CorrectAwardTypeInput!) {
    correctAwardType(input: $input) {
      awardType {
        id
      }
      ...Told
    }
  }
`);

type Row = AdminAwardTypesQuery['awardTypes']['nodes'][number];
const TYPE = 'AwardType';
const label = (field: string): string => fieldLabel(TYPE, field);
const BLANK = {
  ...BLANK_CODE,
  kind: '',
  recipients: [] as string[],
  grantedBy: '',
  established: '',
  scope: '',
  repeatRule: '',
  printedElsewhere: false,
};

/** Kinds of awards; the rules of each stand on a page of their own. */
export const AwardTypes = (): ReactNode => <RowsScreen of={useKind()} />;

function useKind(): RowKind<AdminAwardTypesQuery, Row, typeof BLANK> {
  const { t } = useTranslation('admin');
  const kinds = useClassifier('award-kind');
  return {
    type: TYPE,
    named: ({ code }) => code,
    permission: 'reference.write',
    define: { document: DEFINE, title: t('define.awardType'), required: ['code', 'kind'] },
    correct: CORRECT,
    blank: BLANK,
    valuesOf: (row) => ({
      ...codeValues(row),
      kind: row.kind,
      recipients: row.recipients,
      grantedBy: row.grantedBy ?? '',
      established: row.established ?? '',
      scope: row.scope ?? '',
      repeatRule: row.repeatRule ?? '',
      printedElsewhere: row.printedElsewhere,
    }),
    input: codeInput,
    Fields,
    list: {
      list: 'awardTypes',
      title: t('nav.awardTypes', { ns: 'common' }),
      document: LIST,
      page: ({ awardTypes }) => awardTypes,
      columns: [
        ...codeColumns<Row>(TYPE),
        {
          id: 'kind',
          header: label('kind'),
          exported: ['kind'],
          usual: false,
          cell: ({ kind }) => kinds.find(({ value }) => value === kind)?.label ?? kind,
        },
        {
          id: 'versions',
          header: label('versions'),
          exported: ['versions.totalCount'],
          cell: ({ id, versions }) => (
            <Anchor component={Link} to={`/admin/award-types/${id}`}>
              {t('rules', { number: versions.totalCount })}
            </Anchor>
          ),
        },
        {
          id: 'grantedBy',
          header: label('grantedBy'),
          exported: ['grantedBy'],
          usual: false,
          cell: (row) => row.grantedBy,
        },
        noteColumn(TYPE),
      ],
      filters: [codeFilter(TYPE), useRetiredFilter()],
    },
  };
}

function Fields({ input, isNew }: FieldsProps): ReactNode {
  return (
    <CodeFields type={TYPE} input={input} isNew={isNew}>
      {isNew && (
        <ClassifierSelect classifier="award-kind" label={label('kind')} required clearable={false} {...input('kind')} />
      )}
      <MultiSelect label={label('recipients')} data={valuesOf('AwardRecipient')} {...input('recipients')} />
      <TextInput label={label('grantedBy')} {...input('grantedBy')} />
      <TextInput label={label('established')} {...input('established')} />
      <TextInput label={label('scope')} {...input('scope')} />
      <TextInput label={label('repeatRule')} {...input('repeatRule')} />
      <SwitchField label={label('printedElsewhere')} {...input('printedElsewhere')} />
    </CodeFields>
  );
}
