import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useMe } from '../../../api/use-me.js';
import type { AwardDecisionsListQuery } from '../../../gql/graphql.js';
import { formatDate, formatNumber } from '../../../i18n/format.js';
import { fieldLabel, valueLabel, valuesOf } from '../../../i18n/labels.js';
import { signedNumber } from '../../../i18n/signed-number.js';
import { capital } from '../../../ui/capital.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { OrganizationCell } from '../../../ui/organization-cell.js';
import { AwardsPage } from '../awards-page.js';

const DECISIONS = graphql(/* GraphQL */ `
  query AwardDecisionsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AwardDecisionFilter
    $orderBy: AwardDecisionOrder
    $withArea: Boolean!
    $withSignatory: Boolean!
  ) {
    awardDecisions(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        kind
        number
        date
        published
        decidingBody {
          ...OrganizationCell
        }
        awards(first: 1) {
          totalCount
        }
        area @include(if: $withArea) {
          name {
            kk
            ru
            en
          }
        }
        signatory @include(if: $withSignatory) {
          displayName
        }
      }
    }
  }
`);

type Row = AwardDecisionsListQuery['awardDecisions']['nodes'][number];

function useDecisionsList(): ListOf<AwardDecisionsListQuery, Row> {
  const { t } = useTranslation('awards');
  const label = (field: string): string => fieldLabel('AwardDecision', field);
  return {
    list: 'awardDecisions',
    title: t('parts.decisions'),
    document: DECISIONS,
    page: ({ awardDecisions }) => awardDecisions,
    orderBy: '-DATE',
    columns: [
      {
        id: 'number',
        header: label('number'),
        exported: ['number'],
        cell: ({ id, number }) => (
          <Anchor component={Link} to={`/awards/decisions/${id}`} fw={500}>
            {signedNumber(number)}
          </Anchor>
        ),
      },
      { id: 'date', header: label('date'), order: 'DATE', exported: ['date'], cell: ({ date }) => formatDate(date) },
      {
        id: 'kind',
        header: label('kind'),
        exported: ['kind'],
        cell: ({ kind }) => capital(valueLabel('AwardDecisionKind', kind)),
      },
      {
        id: 'body',
        header: label('decidingBody'),
        exported: ['decidingBody'],
        cell: ({ decidingBody }) => <OrganizationCell of={decidingBody} />,
      },
      {
        id: 'awards',
        header: label('awards'),
        exported: ['awards.totalCount'],
        numeric: true,
        cell: ({ awards }) => formatNumber(awards.totalCount),
      },
      {
        id: 'published',
        header: label('published'),
        exported: ['published'],
        cell: ({ published }) => t(published ? 'common:yes' : 'common:no'),
      },
      {
        id: 'signatory',
        header: label('signatory'),
        exported: ['signatory'],
        include: 'withSignatory',
        usual: false,
        cell: ({ signatory }) => signatory?.displayName,
      },
      {
        id: 'area',
        header: label('area'),
        exported: ['area'],
        include: 'withArea',
        usual: false,
        cell: ({ area }) => said(area?.name),
      },
    ],
    filters: [
      { id: 'number', kind: 'text', label: label('number'), means: (contains) => ({ number: { contains } }) },
      {
        id: 'kind',
        kind: 'choice',
        label: label('kind'),
        options: valuesOf('AwardDecisionKind'),
        means: (kind) => ({ kind: [kind] }),
      },
      { id: 'region', kind: 'region', label: label('area'), means: (within) => ({ area: { within } }) },
      { id: 'body', kind: 'body', label: label('decidingBody'), means: (eq) => ({ decidingBody: { eq } }) },
      {
        id: 'published',
        kind: 'choice',
        label: label('published'),
        options: ['yes', 'no'].map((value) => ({ value, label: t(`common:${value}`) })),
        means: (published) => ({ published: published === 'yes' }),
      },
    ],
  };
}

export function DecisionsList(): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  const record = can('awards.decisions') && (
    <Button component={Link} to="/awards/decisions/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('recordDecision')}
    </Button>
  );
  return (
    <AwardsPage title={t('parts.decisions')} actions={record}>
      <ListView of={useDecisionsList()} />
    </AwardsPage>
  );
}
