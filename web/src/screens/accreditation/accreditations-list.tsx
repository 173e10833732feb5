import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccreditationsListQuery, AccreditationState } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { useAreaColumn } from '../../ui/activity/work-columns.js';
import { WorkList } from '../../ui/activity/work-list.js';
import { linked } from '../../ui/linked.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { ACCREDITATIONS } from './accreditations.document.js';
import { AccreditationBadge } from './badges.js';
import { usePlaces } from './use-places.js';

type Row = AccreditationsListQuery['accreditations']['nodes'][number];
const label = (field: string): string => fieldLabel('Accreditation', field);

/** The associations that are accredited, and until when. */
export function AccreditationsList(): ReactNode {
  const { t } = useTranslation('accreditation');
  const list: ListOf<AccreditationsListQuery, Row> = {
    list: 'accreditations',
    title: t('register'),
    document: ACCREDITATIONS,
    page: ({ accreditations }) => accreditations,
    columns: [
      {
        id: 'number',
        header: label('number'),
        exported: ['number'],
        cell: ({ id, number }) => (
          <Anchor component={Link} to={`/accreditations/${id}`} fw={500}>
            {signedNumber(number)}
          </Anchor>
        ),
      },
      {
        id: 'association',
        header: label('association'),
        exported: ['association'],
        cell: ({ association }) => linked('Association', association),
      },
      {
        id: 'state',
        header: label('state'),
        exported: ['state'],
        cell: ({ state }) => <AccreditationBadge state={state} />,
      },
      {
        id: 'validFrom',
        header: label('validFrom'),
        exported: ['validFrom'],
        cell: ({ validFrom }) => formatDate(validFrom),
      },
      {
        id: 'validUntil',
        header: label('validUntil'),
        order: 'UNTIL',
        exported: ['validUntil'],
        cell: ({ validUntil }) => formatDate(validUntil),
      },
      useAreaColumn<Row>('Accreditation'),
    ],
    filters: [
      {
        id: 'state',
        kind: 'choice',
        label: label('state'),
        options: valuesOf('AccreditationState'),
        means: (state) => ({ state: [state as AccreditationState] }),
      },
      { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
      {
        id: 'association',
        kind: 'association',
        label: label('association'),
        means: (eq) => ({ association: { eq } }),
      },
      {
        id: 'until',
        kind: 'day',
        label: label('validUntil'),
        usual: false,
        means: (to) => ({ validUntil: { to } }),
      },
    ],
  };
  return (
    <WorkList
      of={list}
      {...usePlaces()}
      add={{ to: '/accreditation-applications/new', name: t('apply'), needs: 'accreditation.apply' }}
    />
  );
}
