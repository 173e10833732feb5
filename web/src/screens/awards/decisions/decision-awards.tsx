import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { DecisionAwardsQuery } from '../../../gql/graphql.js';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel, typeLabel, valuesOf } from '../../../i18n/labels.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { nameOf } from '../names.js';
import { StateBadge } from '../state-badge.js';

const AWARDS = graphql(/* GraphQL */ `
  query DecisionAwards($first: Int, $after: String, $last: Int, $before: String, $filter: AwardFilter, $orderBy: AwardOrder) {
    awards(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        decisionPosition
        number
        date
        status
        published
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
      }
    }
  }
`);
type Row = DecisionAwardsQuery['awards']['nodes'][number];

/** Whom a decision awarded, in the order of its annex. */
export function DecisionAwards({ decision }: { readonly decision: string }): ReactNode {
  const { t } = useTranslation('awards');
  const label = (field: string): string => fieldLabel('Award', field);
  const of: ListOf<DecisionAwardsQuery, Row> = {
    list: 'awards',
    title: t('rows.ofDecision'),
    document: AWARDS,
    page: ({ awards }) => awards,
    always: { awardDecision: { eq: decision } },
    orderBy: 'POSITION',
    columns: [
      {
        id: 'position',
        header: '№',
        order: 'POSITION',
        exported: ['decisionPosition'],
        cell: ({ decisionPosition }) => decisionPosition,
      },
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
    ],
    filters: [
      {
        id: 'status',
        kind: 'choice',
        label: label('status'),
        options: valuesOf('AwardStatus'),
        means: (status) => ({ status: [status] }),
      },
    ],
  };
  return <ListView of={of} />;
}
