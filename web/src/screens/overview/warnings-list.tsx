import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import type { WarningsListQuery } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valueLabel, valuesOf } from '../../i18n/labels.js';
import { capital } from '../../ui/capital.js';
import { ListView } from '../../ui/list/list-view.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { RecordLink } from '../../ui/record-link.js';

const WARNINGS = graphql(/* GraphQL */ `
  query WarningsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: EarlyWarningFilter
    $orderBy: EarlyWarningOrder
  ) {
    earlyWarnings(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        reason
        since
        sentence {
          kk
          ru
          en
        }
        region {
          name {
            kk
            ru
            en
          }
        }
        association {
          id
          name {
            kk
            ru
            en
          }
        }
      }
    }
  }
`);

type Row = WarningsListQuery['earlyWarnings']['nodes'][number];

const label = (name: string): string => fieldLabel('EarlyWarning', name);

function useWarningsList(): ListOf<WarningsListQuery, Row> {
  const { t } = useTranslation('overview');
  const reasons = valuesOf('WarningReason').map(({ value, label: name }) => ({ value, label: capital(name) }));
  return {
    list: 'earlyWarnings',
    title: t('warnings'),
    document: WARNINGS,
    page: ({ earlyWarnings }) => earlyWarnings,
    columns: [
      {
        id: 'association',
        header: label('association'),
        exported: ['association'],
        cell: ({ association: { id, name } }) => (
          <RecordLink type="Association" id={id}>
            {said(name)}
          </RecordLink>
        ),
      },
      {
        id: 'reason',
        header: label('reason'),
        exported: ['reason'],
        cell: ({ reason }) => capital(valueLabel('WarningReason', reason)),
      },
      { id: 'sentence', header: label('sentence'), exported: ['sentence'], cell: ({ sentence }) => said(sentence) },
      {
        id: 'since',
        header: label('since'),
        order: 'SINCE',
        exported: ['since'],
        cell: ({ since }) => formatDate(since),
      },
      { id: 'region', header: label('region'), exported: ['region'], cell: ({ region }) => said(region?.name) },
    ],
    filters: [
      {
        id: 'reason',
        kind: 'choice',
        label: label('reason'),
        options: reasons,
        means: (reason) => ({ reason: [reason] }),
      },
      { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
    ],
  };
}

/** Associations that need a look, with the reason. */
export function WarningsList(): ReactNode {
  const { t } = useTranslation('overview');
  return (
    <Page title={t('warnings')}>
      <ListView of={useWarningsList()} />
    </Page>
  );
}
