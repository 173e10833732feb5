import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammesListQuery } from '../../gql/graphql.js';
import { formatNumber } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { periodColumn, titleColumn, useAreaColumn, useWorkFilters } from '../../ui/activity/work-columns.js';
import { WorkList } from '../../ui/activity/work-list.js';
import { linked } from '../../ui/linked.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { percent } from './percent.js';
import { PROGRAMMES } from './programmes.document.js';
import { usePlaces } from './use-places.js';

type Row = ProgrammesListQuery['programmes']['nodes'][number];
const label = (field: string): string => fieldLabel('Programme', field);

/** Concepts, plans and their lines. */
export function ProgrammesList(): ReactNode {
  const { t } = useTranslation('programmes');
  const list: ListOf<ProgrammesListQuery, Row> = {
    list: 'programmes',
    title: t('programmes.title'),
    document: PROGRAMMES,
    searchFor: t('search'),
    page: ({ programmes }) => programmes,
    columns: [
      titleColumn<Row>('Programme', '/programmes'),
      { id: 'kind', header: label('kind'), exported: ['kind'], cell: ({ kind }) => said(kind.name) },
      periodColumn<Row>(t('period')),
      useAreaColumn<Row>('Programme'),
      {
        id: 'share',
        header: label('share'),
        exported: ['planned', 'carriedOut', 'share'],
        include: 'withShare',
        numeric: true,
        cell: ({ planned, carriedOut, share }) =>
          typeof share === 'number'
            ? percent(share)
            : typeof planned === 'number'
              ? t('ofPlanned', { done: formatNumber(carriedOut ?? 0), planned: formatNumber(planned) })
              : null,
      },
      {
        id: 'parent',
        header: label('parent'),
        exported: ['parent'],
        include: 'withParent',
        usual: false,
        cell: ({ parent }) => linked('Programme', parent),
      },
    ],
    filters: [
      {
        id: 'kind',
        kind: 'choice',
        label: label('kind'),
        classifier: 'programme-kind',
        means: (eq) => ({ kind: { eq } }),
      },
      ...useWorkFilters('Programme', 'start'),
      {
        id: 'parent',
        kind: 'programme',
        label: label('parent'),
        usual: false,
        means: (eq) => ({ parent: { eq } }),
      },
    ],
    orderBy: 'TITLE',
  };
  return (
    <WorkList
      of={list}
      {...usePlaces()}
      add={{ to: '/programmes/new', name: t('programmes.record'), needs: 'activities.write' }}
    />
  );
}
