import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationCasesListQuery, MediationStage } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { unsigned } from '../../ui/numbered.js';
import { WorkList } from '../../ui/activity/work-list.js';
import { Lines } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import type { Filter, ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { CASES } from './cases.document.js';
import { StageBadge } from './stage-badge.js';
import { usePlaces } from './use-places.js';

type Row = MediationCasesListQuery['mediationCases']['nodes'][number];
const label = (field: string): string => fieldLabel('MediationCase', field);

function useFilters(): readonly Filter[] {
  const { t } = useTranslation('record-form');
  return [
    {
      id: 'stage',
      kind: 'choice',
      label: label('stage'),
      options: valuesOf('MediationStage'),
      means: (stage) => ({ stage: [stage as MediationStage] }),
    },
    { id: 'kind', kind: 'choice', label: label('kind'), classifier: 'dispute-kind', means: (eq) => ({ kind: { eq } }) },
    { id: 'cabinet', kind: 'facility', label: label('cabinet'), means: (eq) => ({ cabinet: { eq } }) },
    { id: 'from', kind: 'day', label: t('from'), means: (from) => ({ received: { from } }) },
    { id: 'to', kind: 'day', label: t('to'), means: (to) => ({ received: { to } }) },
  ];
}

/** Cases of the cabinets within reach, the latest first. */
export function CasesList(): ReactNode {
  const { t } = useTranslation('mediation');
  const list: ListOf<MediationCasesListQuery, Row> = {
    list: 'mediationCases',
    title: t('cases'),
    document: CASES,
    page: ({ mediationCases }) => mediationCases,
    columns: [
      {
        id: 'receivedOn',
        header: label('receivedOn'),
        order: 'RECEIVED',
        exported: ['receivedOn'],
        cell: ({ receivedOn }) => formatDate(receivedOn),
      },
      {
        id: 'number',
        header: label('number'),
        exported: ['number'],
        cell: ({ id, number }) => (
          <Anchor component={Link} to={`/mediation-cases/${id}`} fw={500}>
            {number ? t('case', { number: unsigned(number) }) : t('caseUnnumbered')}
          </Anchor>
        ),
      },
      { id: 'kind', header: label('kind'), exported: ['kind'], cell: ({ kind }) => said(kind.name) },
      { id: 'stage', header: label('stage'), exported: ['stage'], cell: ({ stage }) => <StageBadge stage={stage} /> },
      {
        id: 'cabinet',
        header: label('cabinet'),
        exported: ['cabinet'],
        cell: ({ cabinet }) => linked('Facility', cabinet),
      },
      {
        id: 'mediators',
        header: label('mediators'),
        exported: ['mediators.person'],
        include: 'withMediators',
        cell: ({ mediators }) => <Lines of={(mediators ?? []).map(({ person }) => person.displayName)} />,
      },
      {
        id: 'languages',
        header: label('languages'),
        exported: ['languages'],
        include: 'withLanguages',
        usual: false,
        cell: ({ languages }) => (languages ?? []).map(({ name }) => said(name)).join(', '),
      },
    ],
    filters: useFilters(),
    orderBy: '-RECEIVED',
  };
  return (
    <WorkList
      of={list}
      {...usePlaces()}
      add={{ to: '/mediation-cases/new', name: t('openCase'), needs: 'mediation.cases.write' }}
    />
  );
}
