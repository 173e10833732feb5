import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingsListQuery } from '../../gql/graphql.js';
import { fieldLabel } from '../../i18n/labels.js';
import { qualifiedNumber } from '../../ui/activity/in-words.js';
import { periodColumn, useAreaColumn } from '../../ui/activity/work-columns.js';
import { WorkList } from '../../ui/activity/work-list.js';
import { linked } from '../../ui/linked.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { TRAININGS } from './trainings.document.js';
import { usePlaces } from './use-places.js';

type Row = TrainingsListQuery['trainings']['nodes'][number];
const label = (field: string): string => fieldLabel('Training', field);

/** What was taught to mediators and others. */
export function TrainingsList(): ReactNode {
  const { t } = useTranslation('mediation');
  const { t: form } = useTranslation('record-form');
  const list: ListOf<TrainingsListQuery, Row> = {
    list: 'trainings',
    title: t('trainings'),
    document: TRAININGS,
    searchFor: label('topic'),
    page: ({ trainings }) => trainings,
    columns: [
      periodColumn<Row>(t('when'), 'START'),
      {
        id: 'topic',
        header: label('topic'),
        order: 'TOPIC',
        exported: ['topic.kk', 'topic.ru'],
        cell: ({ id, topic }) => (
          <Anchor component={Link} to={`/trainings/${id}`} fw={500}>
            {said(topic)}
          </Anchor>
        ),
      },
      useAreaColumn<Row>('Training'),
      {
        id: 'organizer',
        header: label('organizer'),
        exported: ['organizer'],
        include: 'withOrganizer',
        cell: ({ organizer }) => linked('Organization', organizer),
      },
      {
        id: 'trained',
        header: label('trained'),
        exported: ['trained', 'trainedQualifier'],
        numeric: true,
        cell: ({ trained, trainedQualifier }) =>
          trained === null ? form('numberUnknown') : qualifiedNumber(trainedQualifier, trained),
      },
    ],
    filters: [
      { id: 'area', kind: 'region', label: label('area'), means: (within) => ({ area: { within } }) },
      { id: 'organizer', kind: 'organization', label: label('organizer'), means: (eq) => ({ organizer: { eq } }) },
      { id: 'from', kind: 'day', label: form('from'), means: (from) => ({ start: { from } }) },
      { id: 'to', kind: 'day', label: form('to'), means: (to) => ({ start: { to } }) },
    ],
    orderBy: '-START',
  };
  return (
    <WorkList
      of={list}
      {...usePlaces()}
      add={{ to: '/trainings/new', name: t('recordTraining'), needs: 'mediation.write' }}
    />
  );
}
