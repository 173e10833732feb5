import { Anchor, Badge, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacilitiesListQuery } from '../../gql/graphql.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { WorkList } from '../../ui/activity/work-list.js';
import { Lines } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import type { Column, Filter, ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { FACILITIES } from './facilities.document.js';

type Row = FacilitiesListQuery['facilities']['nodes'][number];
const label = (field: string): string => fieldLabel('Facility', field);

const columns = (): readonly Column<Row>[] => [
  {
    id: 'name',
    header: label('name'),
    order: 'NAME',
    exported: ['name.kk', 'name.ru', 'address'],
    cell: ({ id, name, address, closed }) => (
      <>
        <Anchor component={Link} to={`/facilities/${id}`} fw={500}>
          {said(name)}
        </Anchor>
        {closed && (
          <Badge color="gray" ml="xs">
            {label('closed')}
          </Badge>
        )}
        <Text size="xs" c="dimmed">
          {address}
        </Text>
      </>
    ),
  },
  { id: 'kind', header: label('kind'), exported: ['kind'], cell: ({ kind }) => said(kind.name) },
  { id: 'area', header: label('area'), exported: ['area'], cell: ({ area }) => said(area?.name) },
  {
    id: 'operator',
    header: label('operator'),
    exported: ['operator'],
    include: 'withOperator',
    cell: ({ operator }) => linked('Organization', operator),
  },
  {
    id: 'openedOn',
    header: label('openedOn'),
    order: 'OPENED',
    exported: ['openedOn'],
    include: 'withOpened',
    cell: ({ openedOn }) => formatDate(openedOn),
  },
  {
    id: 'events',
    header: label('events'),
    exported: ['events.totalCount'],
    include: 'withEvents',
    numeric: true,
    cell: ({ id, events }) =>
      events && (
        <Anchor component={Link} to={`/events?facility=${id}`} inherit>
          {formatNumber(events.totalCount)}
        </Anchor>
      ),
  },
  {
    id: 'residents',
    header: label('residents'),
    exported: ['residents.organization', 'residents.ended'],
    include: 'withResidents',
    usual: false,
    cell: ({ residents }) => (
      <Lines
        of={(residents ?? [])
          .filter(({ ended }) => !ended)
          .map(({ organization }) => linked('Organization', organization))}
      />
    ),
  },
];

function useFilters(): readonly Filter[] {
  const { t } = useTranslation('facilities');
  return [
    { id: 'region', kind: 'region', label: t('region'), means: (within) => ({ area: { within } }) },
    {
      id: 'kind',
      kind: 'choice',
      label: label('kind'),
      classifier: 'facility-kind',
      means: (eq) => ({ kind: { eq } }),
    },
    {
      id: 'closed',
      kind: 'choice',
      label: t('state'),
      options: [
        { value: 'false', label: t('open') },
        { value: 'true', label: label('closed') },
      ],
      means: (closed) => ({ closed: closed === 'true' }),
    },
    {
      id: 'operator',
      kind: 'organization',
      label: label('operator'),
      usual: false,
      means: (eq) => ({ operator: { eq } }),
    },
    {
      id: 'resident',
      kind: 'organization',
      label: label('residents'),
      usual: false,
      means: (eq) => ({ resident: { eq } }),
    },
  ];
}

/** Houses of friendship, cabinets, alleys, murals. */
export function FacilitiesList(): ReactNode {
  const { t } = useTranslation('facilities');
  const list: ListOf<FacilitiesListQuery, Row> = {
    list: 'facilities',
    title: t('title'),
    document: FACILITIES,
    searchFor: t('search'),
    page: ({ facilities }) => facilities,
    columns: columns(),
    filters: useFilters(),
    orderBy: 'NAME',
  };
  return (
    <WorkList
      of={list}
      label={t('title')}
      places={[]}
      add={{ to: '/facilities/new', name: t('register'), needs: 'facilities.write' }}
    />
  );
}
