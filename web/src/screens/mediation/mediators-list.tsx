import { Anchor, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediatorKind, MediatorsListQuery } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valueLabel, valuesOf } from '../../i18n/labels.js';
import { useAreaColumn } from '../../ui/activity/work-columns.js';
import { WorkList } from '../../ui/activity/work-list.js';
import { linked } from '../../ui/linked.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { ExpiredBadge } from './expired-badge.js';
import { MEDIATORS } from './mediators.document.js';
import { usePlaces } from './use-places.js';

type Row = MediatorsListQuery['mediators']['nodes'][number];
const label = (field: string): string => fieldLabel('Mediator', field);

/** Professional and public mediators. */
export function MediatorsList(): ReactNode {
  const { t } = useTranslation('mediation');
  const list: ListOf<MediatorsListQuery, Row> = {
    list: 'mediators',
    title: t('mediators'),
    document: MEDIATORS,
    page: ({ mediators }) => mediators,
    columns: [
      {
        id: 'person',
        header: label('person'),
        exported: ['person'],
        cell: ({ id, person }) => (
          <Anchor component={Link} to={`/mediators/${id}`} fw={500}>
            {person.displayName}
          </Anchor>
        ),
      },
      { id: 'kind', header: label('kind'), exported: ['kind'], cell: ({ kind }) => valueLabel('MediatorKind', kind) },
      {
        id: 'cabinet',
        header: label('cabinet'),
        exported: ['cabinet'],
        include: 'withCabinet',
        cell: ({ cabinet }) => linked('Facility', cabinet),
      },
      useAreaColumn<Row>('Mediator'),
      {
        id: 'validUntil',
        header: label('validUntil'),
        order: 'VALID_UNTIL',
        exported: ['validFrom', 'validUntil'],
        cell: ({ validUntil }) => (
          <Group gap="xs">
            {formatDate(validUntil)}
            <ExpiredBadge validUntil={validUntil} />
          </Group>
        ),
      },
      {
        id: 'register',
        header: label('register'),
        exported: ['register', 'registerNumber'],
        include: 'withRegister',
        usual: false,
        cell: ({ register, registerNumber }) => [register, registerNumber].filter(Boolean).join(' · '),
      },
    ],
    filters: [
      { id: 'area', kind: 'region', label: label('area'), means: (within) => ({ area: { within } }) },
      {
        id: 'kind',
        kind: 'choice',
        label: label('kind'),
        options: valuesOf('MediatorKind'),
        means: (kind) => ({ kind: [kind as MediatorKind] }),
      },
      { id: 'cabinet', kind: 'facility', label: label('cabinet'), means: (eq) => ({ cabinet: { eq } }) },
      { id: 'person', kind: 'person', label: label('person'), usual: false, means: (eq) => ({ person: { eq } }) },
    ],
  };
  return (
    <WorkList
      of={list}
      {...usePlaces()}
      add={{ to: '/mediators/new', name: t('registerMediator'), needs: 'mediation.write' }}
    />
  );
}
