import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useMe } from '../../../api/use-me.js';
import type { NominationsListQuery } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { fieldLabel, typeLabel, valuesOf } from '../../../i18n/labels.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { Filter, ListOf } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { OrganizationCell } from '../../../ui/organization-cell.js';
import { AwardsPage } from '../awards-page.js';
import { nameOf } from '../names.js';
import { StateBadge } from '../state-badge.js';

const NOMINATIONS = graphql(/* GraphQL */ `
  query NominationsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: NominationFilter
    $orderBy: NominationOrder
    $withProposer: Boolean!
    $withBody: Boolean!
  ) {
    nominations(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        state
        submittedAt
        createdAt
        type {
          name {
            kk
            ru
            en
          }
        }
        nominee {
          ...RecipientName
        }
        area {
          name {
            kk
            ru
            en
          }
        }
        proposer @include(if: $withProposer) {
          ...OrganizationCell
        }
        proposingPerson @include(if: $withProposer) {
          displayName
        }
        decidingBody @include(if: $withBody) {
          ...OrganizationCell
        }
      }
    }
  }
`);

type Row = NominationsListQuery['nominations']['nodes'][number];
const label = (field: string): string => fieldLabel('Nomination', field);

function useNominationsList(): ListOf<NominationsListQuery, Row> {
  const { t } = useTranslation('awards');
  return {
    list: 'nominations',
    title: t('parts.nominations'),
    document: NOMINATIONS,
    page: ({ nominations }) => nominations,
    orderBy: '-CREATED',
    columns: [
      {
        id: 'nominee',
        header: label('nominee'),
        exported: ['nominee'],
        cell: ({ id, nominee }) => (
          <Anchor component={Link} to={`/awards/nominations/${id}`} fw={500}>
            {nameOf(nominee) || typeLabel('Nomination')}
          </Anchor>
        ),
      },
      { id: 'type', header: label('type'), exported: ['type'], cell: ({ type }) => said(type.name) },
      {
        id: 'state',
        header: label('state'),
        exported: ['state'],
        cell: ({ state }) => <StateBadge of="NominationState" state={state} />,
      },
      { id: 'area', header: label('area'), exported: ['area'], cell: ({ area }) => said(area?.name) },
      {
        id: 'proposer',
        header: label('proposer'),
        exported: ['proposer', 'proposingPerson'],
        include: 'withProposer',
        cell: ({ proposer, proposingPerson }) =>
          proposer ? <OrganizationCell of={proposer} /> : proposingPerson?.displayName,
      },
      {
        id: 'body',
        header: label('decidingBody'),
        exported: ['decidingBody'],
        include: 'withBody',
        usual: false,
        cell: ({ decidingBody }) => <OrganizationCell of={decidingBody} />,
      },
      {
        id: 'submitted',
        header: label('submittedAt'),
        exported: ['submittedAt'],
        cell: ({ submittedAt }) => formatMoment(submittedAt),
      },
      {
        id: 'created',
        header: label('createdAt'),
        order: 'CREATED',
        exported: ['createdAt'],
        usual: false,
        cell: ({ createdAt }) => formatMoment(createdAt),
      },
    ],
    filters: filters(),
  };
}

const filters = (): readonly Filter[] => [
  {
    id: 'state',
    kind: 'choice',
    label: label('state'),
    options: valuesOf('NominationState'),
    means: (state) => ({ state: [state] }),
  },
  { id: 'type', kind: 'awardType', label: label('type'), means: (eq) => ({ type: { eq } }) },
  { id: 'region', kind: 'region', label: fieldLabel('Award', 'region'), means: (within) => ({ area: { within } }) },
  { id: 'nominee', kind: 'person', label: label('nominee'), means: (eq) => ({ nominee: { eq } }) },
];

export function NominationsList(): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  const propose = can('nominations.write') && (
    <Button component={Link} to="/awards/nominations/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('propose')}
    </Button>
  );
  return (
    <AwardsPage title={t('parts.nominations')} actions={propose}>
      <ListView of={useNominationsList()} />
    </AwardsPage>
  );
}
