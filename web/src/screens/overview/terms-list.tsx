import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import type { TermsListQuery } from '../../gql/graphql.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { ListView } from '../../ui/list/list-view.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { OrganizationCell } from '../../ui/organization-cell.js';

const TERMS = graphql(/* GraphQL */ `
  query TermsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: TermFilter
    $orderBy: TermOrder
  ) {
    terms(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        name {
          kk
          ru
          en
        }
        startDate
        endDate
        organization {
          ...OrganizationCell
        }
        memberships {
          totalCount
        }
      }
    }
  }
`);

type Row = TermsListQuery['terms']['nodes'][number];

const label = (name: string): string => fieldLabel('Term', name);

function useTermsList(): ListOf<TermsListQuery, Row> {
  const { t } = useTranslation('overview');
  return {
    list: 'terms',
    title: t('terms'),
    document: TERMS,
    page: ({ terms }) => terms,
    columns: [
      {
        id: 'organization',
        header: label('organization'),
        exported: ['organization'],
        cell: ({ organization }) => <OrganizationCell of={organization} />,
      },
      { id: 'name', header: label('name'), exported: ['number', 'name'], cell: ({ name }) => said(name) },
      {
        id: 'start',
        header: label('startDate'),
        order: 'START',
        exported: ['startDate'],
        cell: ({ startDate }) => formatDate(startDate),
      },
      {
        id: 'end',
        header: label('endDate'),
        order: 'END',
        exported: ['endDate'],
        cell: ({ endDate }) => formatDate(endDate),
      },
      {
        id: 'members',
        header: label('memberships'),
        exported: ['memberships.totalCount'],
        numeric: true,
        cell: ({ id, organization, memberships }) => (
          <MembersOf term={id} organization={organization.id} count={memberships.totalCount} />
        ),
      },
    ],
    filters: [
      {
        id: 'organization',
        kind: 'organization',
        label: label('organization'),
        means: (eq) => ({ organization: { eq } }),
      },
      {
        id: 'region',
        kind: 'region',
        label: fieldLabel('Organization', 'region'),
        means: (eq) => ({ region: { eq } }),
      },
      { id: 'from', kind: 'day', label: t('endsFrom'), means: (from) => ({ end: { from } }) },
      { id: 'to', kind: 'day', label: t('endsTo'), means: (to) => ({ end: { to } }) },
    ],
  };
}

interface MembersProps {
  readonly organization: string;
  readonly term: string;
  readonly count: number;
}
const MembersOf = ({ organization, term, count }: MembersProps): ReactNode => (
  <Anchor component={Link} to="/memberships" search={{ organization, term } as never}>
    {formatNumber(count)}
  </Anchor>
);

/** Periods of all bodies. */
export function TermsList(): ReactNode {
  const { t } = useTranslation('overview');
  return (
    <Page title={t('terms')}>
      <ListView of={useTermsList()} />
    </Page>
  );
}
