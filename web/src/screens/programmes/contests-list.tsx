import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestsListQuery } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { titleColumn, useAreaColumn, useWorkFilters } from '../../ui/activity/work-columns.js';
import { WorkList } from '../../ui/activity/work-list.js';
import { linked } from '../../ui/linked.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { CONTESTS } from './contests.document.js';
import { usePlaces } from './use-places.js';

type Row = ContestsListQuery['contests']['nodes'][number];
const label = (field: string): string => fieldLabel('Contest', field);

/** Contests, the latest first. */
export function ContestsList(): ReactNode {
  const { t } = useTranslation('programmes');
  const list: ListOf<ContestsListQuery, Row> = {
    list: 'contests',
    title: t('contests.title'),
    document: CONTESTS,
    searchFor: t('search'),
    page: ({ contests }) => contests,
    columns: [
      titleColumn<Row>('Contest', '/contests'),
      { id: 'date', header: label('date'), order: 'DATE', exported: ['date'], cell: ({ date }) => formatDate(date) },
      {
        id: 'level',
        header: label('level'),
        exported: ['level'],
        include: 'withLevel',
        cell: ({ level }) => said(level?.name),
      },
      useAreaColumn<Row>('Contest'),
      {
        id: 'programme',
        header: label('programme'),
        exported: ['programme'],
        include: 'withProgramme',
        cell: ({ programme }) => linked('Programme', programme),
      },
    ],
    filters: [
      ...useWorkFilters('Contest', 'date'),
      {
        id: 'programme',
        kind: 'programme',
        label: label('programme'),
        usual: false,
        means: (eq) => ({ programme: { eq } }),
      },
    ],
    orderBy: '-DATE',
  };
  return (
    <WorkList
      of={list}
      {...usePlaces()}
      add={{ to: '/contests/new', name: t('contests.record'), needs: 'activities.write' }}
    />
  );
}
