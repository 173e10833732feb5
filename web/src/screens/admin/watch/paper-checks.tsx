import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AdminOddPaperChecksQuery } from '../../../gql/graphql.js';
import { formatDate, formatNumber } from '../../../i18n/format.js';
import { fieldLabel, valueLabel, valuesOf } from '../../../i18n/labels.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { Page } from '../../../ui/page.js';
import { RecordLink } from '../../../ui/record-link.js';

const LIST = graphql(/* GraphQL */ `
  query AdminOddPaperChecks(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: OddPaperCheckFilter
    $orderBy: OddPaperCheckOrder
  ) {
    oddPaperChecks(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        day
        oddity
        times
        usual
        certificate {
          id
          number
        }
      }
    }
  }
`);

type Row = AdminOddPaperChecksQuery['oddPaperChecks']['nodes'][number];
const label = (field: string): string => fieldLabel('OddPaperCheck', field);

/** Papers that were checked oddly: too often, not valid, or with numbers that nobody gave out. */
export function PaperChecks(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('nav.paperChecks')}>
      <ListView of={useChecks()} />
    </Page>
  );
}

function useChecks(): ListOf<AdminOddPaperChecksQuery, Row> {
  const { t } = useTranslation('admin');
  return {
    list: 'oddPaperChecks',
    title: t('nav.paperChecks', { ns: 'common' }),
    document: LIST,
    page: ({ oddPaperChecks }) => oddPaperChecks,
    columns: [
      { id: 'day', header: label('day'), order: 'DAY', exported: ['day'], cell: ({ day }) => formatDate(day) },
      {
        id: 'oddity',
        header: label('oddity'),
        exported: ['oddity'],
        cell: ({ oddity }) => valueLabel('CheckOddity', oddity),
      },
      {
        id: 'certificate',
        header: label('certificate'),
        exported: ['certificate.number'],
        cell: ({ certificate }) =>
          certificate && (
            <RecordLink type="Certificate" id={certificate.id}>
              {certificate.number}
            </RecordLink>
          ),
      },
      {
        id: 'times',
        header: label('times'),
        order: 'TIMES',
        exported: ['times'],
        numeric: true,
        cell: ({ times }) => formatNumber(times),
      },
      {
        id: 'usual',
        header: label('usual'),
        exported: ['usual'],
        numeric: true,
        cell: ({ usual }) => usual !== null && formatNumber(usual),
      },
    ],
    filters: [
      {
        id: 'oddity',
        kind: 'choice',
        label: label('oddity'),
        options: valuesOf('CheckOddity'),
        means: (oddity) => ({ oddity: [oddity] }),
      },
      { id: 'from', kind: 'day', label: t('from'), means: (from) => ({ day: { from } }) },
      { id: 'to', kind: 'day', label: t('to'), means: (to) => ({ day: { to } }) },
    ],
  };
}
