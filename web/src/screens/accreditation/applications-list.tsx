import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccreditationApplicationsListQuery, AccreditationApplicationState } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valueLabel, valuesOf } from '../../i18n/labels.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { useAreaColumn } from '../../ui/activity/work-columns.js';
import { WorkList } from '../../ui/activity/work-list.js';
import { linked } from '../../ui/linked.js';
import type { Filter, ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { APPLICATIONS } from './applications.document.js';
import { ApplicationBadge } from './badges.js';
import { usePlaces } from './use-places.js';

type Row = AccreditationApplicationsListQuery['accreditationApplications']['nodes'][number];
const label = (field: string): string => fieldLabel('AccreditationApplication', field);

function useFilters(): readonly Filter[] {
  const { t } = useTranslation('record-form');
  return [
    {
      id: 'state',
      kind: 'choice',
      label: label('state'),
      options: valuesOf('AccreditationApplicationState'),
      means: (state) => ({ state: [state as AccreditationApplicationState] }),
    },
    { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
    {
      id: 'association',
      kind: 'association',
      label: label('association'),
      means: (eq) => ({ association: { eq } }),
    },
    { id: 'from', kind: 'day', label: t('from'), usual: false, means: (from) => ({ received: { from } }) },
    { id: 'to', kind: 'day', label: t('to'), usual: false, means: (to) => ({ received: { to } }) },
  ];
}

/** What associations applied for, the latest first. */
export function ApplicationsList(): ReactNode {
  const { t } = useTranslation('accreditation');
  const list: ListOf<AccreditationApplicationsListQuery, Row> = {
    list: 'accreditationApplications',
    title: t('applications'),
    document: APPLICATIONS,
    page: ({ accreditationApplications }) => accreditationApplications,
    columns: [
      {
        id: 'receivedOn',
        header: label('receivedOn'),
        order: 'RECEIVED',
        exported: ['receivedOn'],
        cell: ({ receivedOn }) => formatDate(receivedOn),
      },
      {
        id: 'association',
        header: label('association'),
        exported: ['association'],
        cell: ({ id, association }) => (
          <Anchor component={Link} to={`/accreditation-applications/${id}`} fw={500}>
            {association ? said(association.name) : t('associationHidden')}
          </Anchor>
        ),
      },
      {
        id: 'state',
        header: label('state'),
        exported: ['state'],
        cell: ({ state }) => <ApplicationBadge state={state} />,
      },
      {
        id: 'conclusion',
        header: label('conclusion'),
        exported: ['conclusion'],
        cell: ({ conclusion }) => conclusion && valueLabel('AccreditationConclusion', conclusion),
      },
      useAreaColumn<Row>('AccreditationApplication'),
      {
        id: 'commission',
        header: label('commission'),
        exported: ['commission'],
        include: 'withCommission',
        usual: false,
        cell: ({ commission }) => linked('Body', commission),
      },
      {
        id: 'decision',
        header: label('decision'),
        exported: ['decisionNumber', 'decidedOn'],
        include: 'withDecision',
        cell: ({ decisionNumber, decidedOn }) =>
          [decisionNumber && signedNumber(decisionNumber), formatDate(decidedOn)].filter(Boolean).join(' · '),
      },
    ],
    filters: useFilters(),
    orderBy: '-RECEIVED',
  };
  return (
    <WorkList
      of={list}
      {...usePlaces()}
      add={{ to: '/accreditation-applications/new', name: t('apply'), needs: 'accreditation.apply' }}
    />
  );
}
