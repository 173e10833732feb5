import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useMe } from '../../../api/use-me.js';
import type { BooksListQuery } from '../../../gql/graphql.js';
import { formatNumber } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandDialog } from '../../../ui/form/command-dialog.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { AwardsPage } from '../awards-page.js';
import { ReceiveForms } from './receive-forms.js';

const BOOKS = graphql(/* GraphQL */ `
  query BooksList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: CertificateBookFilter
    $orderBy: CertificateBookOrder
  ) {
    certificateBooks(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        series
        inStock
        lastNumber
        type {
          name {
            kk
            ru
            en
          }
        }
        area {
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

type Row = BooksListQuery['certificateBooks']['nodes'][number];

function useBooksList(): ListOf<BooksListQuery, Row> {
  const { t } = useTranslation('awards');
  const label = (field: string): string => fieldLabel('CertificateBook', field);
  return {
    list: 'certificateBooks',
    title: t('parts.books'),
    document: BOOKS,
    page: ({ certificateBooks }) => certificateBooks,
    columns: [
      {
        id: 'type',
        header: label('type'),
        exported: ['type'],
        cell: ({ id, type }) => (
          <Anchor component={Link} to={`/awards/books/${id}`} fw={500}>
            {said(type.name)}
          </Anchor>
        ),
      },
      { id: 'series', header: label('series'), exported: ['series'], cell: ({ series }) => series },
      { id: 'area', header: label('area'), exported: ['area'], cell: ({ area }) => said(area?.name) },
      {
        id: 'stock',
        header: label('inStock'),
        exported: ['inStock'],
        numeric: true,
        cell: ({ inStock }) => formatNumber(inStock),
      },
      {
        id: 'last',
        header: label('lastNumber'),
        exported: ['lastNumber'],
        numeric: true,
        cell: ({ lastNumber }) => lastNumber,
      },
    ],
    filters: [
      { id: 'type', kind: 'awardType', label: label('type'), means: (eq) => ({ type: { eq } }) },
      { id: 'region', kind: 'region', label: label('area'), means: (within) => ({ area: { within } }) },
    ],
  };
}

export function BooksList(): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  const receive = can('certificates.forms') && (
    <CommandDialog title={t('forms.receive')} button={{ variant: 'filled' }}>
      {(close) => <ReceiveForms close={close} />}
    </CommandDialog>
  );
  return (
    <AwardsPage title={t('parts.books')} actions={receive}>
      <ListView of={useBooksList()} />
    </AwardsPage>
  );
}
