import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useMe } from '../../../api/use-me.js';
import type { AwardsListQuery } from '../../../gql/graphql.js';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel, typeLabel } from '../../../i18n/labels.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { Column, ListOf } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { OrganizationCell } from '../../../ui/organization-cell.js';
import { AwardsPage } from '../awards-page.js';
import { decisionName, nameOf } from '../names.js';
import { StateBadge } from '../state-badge.js';
import { useAwardFilters } from './award-filters.js';

const AWARDS = graphql(/* GraphQL */ `
  query AwardsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AwardFilter
    $orderBy: AwardOrder
    $withBody: Boolean!
    $withRegion: Boolean!
    $withPlace: Boolean!
  ) {
    awards(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        date
        number
        status
        published
        decisionNumber
        decisionDate
        type {
          name {
            kk
            ru
            en
          }
        }
        recipient {
          ...RecipientName
        }
        grantingBody @include(if: $withBody) {
          ...OrganizationCell
        }
        region @include(if: $withRegion) {
          name {
            kk
            ru
            en
          }
        }
        place @include(if: $withPlace)
        ceremony @include(if: $withPlace)
      }
    }
  }
`);

type Row = AwardsListQuery['awards']['nodes'][number];
const label = (field: string): string => fieldLabel('Award', field);

function useAwardsList(): ListOf<AwardsListQuery, Row> {
  const { t } = useTranslation('awards');
  return {
    list: 'awards',
    title: t('parts.given'),
    document: AWARDS,
    page: ({ awards }) => awards,
    orderBy: '-DATE',
    columns: [...usualColumns(t), ...furtherColumns()],
    filters: useAwardFilters(),
  };
}

const usualColumns = (t: (key: string) => string): readonly Column<Row>[] => [
  {
    id: 'recipient',
    header: label('recipient'),
    exported: ['recipient'],
    cell: ({ id, recipient }) => (
      <Anchor component={Link} to={`/awards/${id}`} fw={500}>
        {nameOf(recipient) || typeLabel('Award')}
      </Anchor>
    ),
  },
  { id: 'type', header: label('type'), exported: ['type'], cell: ({ type }) => said(type.name) },
  { id: 'number', header: label('number'), exported: ['number'], cell: ({ number }) => number },
  { id: 'date', header: label('date'), order: 'DATE', exported: ['date'], cell: ({ date }) => formatDate(date) },
  {
    id: 'decision',
    header: label('awardDecision'),
    order: 'DECIDED',
    exported: ['decisionNumber', 'decisionDate'],
    cell: ({ decisionNumber, decisionDate }) =>
      decisionNumber ? decisionName({ number: decisionNumber, date: decisionDate ?? '' }) : formatDate(decisionDate),
  },
  {
    id: 'status',
    header: label('status'),
    exported: ['status'],
    cell: ({ status }) => <StateBadge of="AwardStatus" state={status} />,
  },
  {
    id: 'published',
    header: label('published'),
    exported: ['published'],
    cell: ({ published }) => t(published ? 'common:yes' : 'common:no'),
  },
];

const furtherColumns = (): readonly Column<Row>[] => [
  {
    id: 'region',
    header: label('region'),
    exported: ['region'],
    include: 'withRegion',
    usual: false,
    cell: ({ region }) => said(region?.name),
  },
  {
    id: 'body',
    header: label('grantingBody'),
    exported: ['grantingBody'],
    include: 'withBody',
    usual: false,
    cell: ({ grantingBody }) => <OrganizationCell of={grantingBody} />,
  },
  {
    id: 'place',
    header: label('place'),
    exported: ['place', 'ceremony'],
    include: 'withPlace',
    usual: false,
    cell: ({ place, ceremony }) => [place, ceremony].filter(Boolean).join(' · '),
  },
];

export function AwardsList(): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  const record = can('awards.write') && (
    <Button component={Link} to="/awards/given/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('recordAward')}
    </Button>
  );
  return (
    <AwardsPage title={t('parts.given')} actions={record}>
      <ListView of={useAwardsList()} />
    </AwardsPage>
  );
}
