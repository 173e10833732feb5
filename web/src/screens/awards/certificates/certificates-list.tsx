import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { CertificatesListQuery } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { fieldLabel, typeLabel, valuesOf } from '../../../i18n/labels.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { AwardsPage } from '../awards-page.js';
import { nameOf } from '../names.js';
import { StateBadge } from '../state-badge.js';

const CERTIFICATES = graphql(/* GraphQL */ `
  query CertificatesList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: CertificateFilter
    $orderBy: CertificateOrder
    $withReason: Boolean!
  ) {
    certificates(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        number
        copy
        state
        signedAt
        reason @include(if: $withReason)
        award {
          id
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
  }
`);

type Row = CertificatesListQuery['certificates']['nodes'][number];

function useCertificatesList(): ListOf<CertificatesListQuery, Row> {
  const { t } = useTranslation('awards');
  const label = (field: string): string => fieldLabel('Certificate', field);
  return {
    list: 'certificates',
    title: t('parts.certificates'),
    document: CERTIFICATES,
    page: ({ certificates }) => certificates,
    orderBy: '-SIGNED',
    columns: [
      {
        id: 'number',
        header: label('number'),
        exported: ['number'],
        cell: ({ id, number }) => (
          <Anchor component={Link} to={`/awards/certificates/${id}`} fw={500}>
            {number ?? typeLabel('Certificate')}
          </Anchor>
        ),
      },
      {
        id: 'award',
        header: fieldLabel('Award', 'recipient'),
        exported: ['award.recipient'],
        cell: ({ award }) =>
          award && (
            <Anchor component={Link} to={`/awards/${award.id}`}>
              {nameOf(award.recipient) || typeLabel('Award')}
            </Anchor>
          ),
      },
      {
        id: 'type',
        header: fieldLabel('Award', 'type'),
        exported: ['award.type'],
        cell: ({ award }) => said(award?.type.name),
      },
      { id: 'copy', header: label('copy'), exported: ['copy'], numeric: true, cell: ({ copy }) => copy },
      {
        id: 'state',
        header: label('state'),
        exported: ['state'],
        cell: ({ state }) => <StateBadge of="CertificateState" state={state} />,
      },
      {
        id: 'signed',
        header: label('signedAt'),
        order: 'SIGNED',
        exported: ['signedAt'],
        cell: ({ signedAt }) => formatMoment(signedAt),
      },
      {
        id: 'reason',
        header: label('reason'),
        exported: ['reason'],
        include: 'withReason',
        usual: false,
        cell: ({ reason }) => reason,
      },
    ],
    filters: [
      { id: 'number', kind: 'text', label: label('number'), means: (eq) => ({ number: { eq } }) },
      { id: 'type', kind: 'awardType', label: fieldLabel('Award', 'type'), means: (eq) => ({ type: { eq } }) },
      { id: 'region', kind: 'region', label: fieldLabel('Award', 'region'), means: (eq) => ({ region: { eq } }) },
      {
        id: 'state',
        kind: 'choice',
        label: label('state'),
        options: valuesOf('CertificateState'),
        means: (state) => ({ state: [state] }),
      },
    ],
  };
}

export function CertificatesList(): ReactNode {
  const { t } = useTranslation('awards');
  return (
    <AwardsPage title={t('parts.certificates')}>
      <ListView of={useCertificatesList()} />
    </AwardsPage>
  );
}
