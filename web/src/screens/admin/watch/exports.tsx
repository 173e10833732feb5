import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AdminListExportsQuery } from '../../../gql/graphql.js';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { fieldLabel, typeLabel } from '../../../i18n/labels.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { Page } from '../../../ui/page.js';

const LIST = graphql(/* GraphQL */ `
  query AdminListExports(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ListExportFilter
    $orderBy: ListExportOrder
  ) {
    exports(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        at
        actorName
        list
        type
        format
        language
        records
        purpose
        columns
        disclosed
      }
    }
  }
`);

type Row = AdminListExportsQuery['exports']['nodes'][number];
const label = (field: string): string => fieldLabel('ListExport', field);

/** The lists that accounts have taken away. */
export function Exports(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('nav.exports')}>
      <ListView of={useExports()} />
    </Page>
  );
}

function useExports(): ListOf<AdminListExportsQuery, Row> {
  const { t } = useTranslation('admin');
  return {
    list: 'exports',
    title: t('nav.exports', { ns: 'common' }),
    document: LIST,
    page: ({ exports }) => exports,
    columns: [
      { id: 'at', header: label('at'), order: 'AT', exported: ['at'], cell: ({ at }) => formatMoment(at) },
      { id: 'actor', header: label('actor'), exported: ['actorName'], cell: ({ actorName }) => actorName },
      { id: 'type', header: label('type'), exported: ['type', 'list'], cell: ({ type }) => typeLabel(type) },
      {
        id: 'records',
        header: label('records'),
        exported: ['records'],
        numeric: true,
        cell: ({ records }) => formatNumber(records),
      },
      { id: 'format', header: label('format'), exported: ['format'], cell: ({ format }) => format.toUpperCase() },
      { id: 'purpose', header: label('purpose'), exported: ['purpose'], cell: ({ purpose }) => purpose },
      {
        id: 'disclosed',
        header: label('disclosed'),
        exported: ['disclosed'],
        cell: ({ disclosed, type }) => disclosed.map((field) => fieldLabel(type, field)).join(', '),
      },
      {
        id: 'columns',
        header: label('columns'),
        exported: ['columns'],
        usual: false,
        cell: ({ columns, type }) => columns.map((field) => fieldLabel(type, field)).join(', '),
      },
    ],
    filters: [
      { id: 'from', kind: 'day', label: t('from'), means: (from) => ({ at: { from } }) },
      { id: 'to', kind: 'day', label: t('to'), means: (to) => ({ at: { to } }) },
      { id: 'actor', kind: 'account', label: label('actor'), means: (eq) => ({ actor: { eq } }) },
    ],
  };
}
