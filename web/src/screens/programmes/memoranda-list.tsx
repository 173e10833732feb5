import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemorandaListQuery, MemorandumState } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { PartyName } from '../../ui/activity/parties.js';
import { titleColumn, useAreaColumn, useWorkFilters } from '../../ui/activity/work-columns.js';
import { WorkList } from '../../ui/activity/work-list.js';
import { Lines } from '../../ui/facts.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { MemorandumBadge } from './badges.js';
import { MEMORANDA } from './memoranda.document.js';
import { usePlaces } from './use-places.js';

type Row = MemorandaListQuery['memoranda']['nodes'][number];
const label = (field: string): string => fieldLabel('Memorandum', field);

/** Memoranda, and whether each is in force. */
export function MemorandaList(): ReactNode {
  const { t } = useTranslation('programmes');
  const list: ListOf<MemorandaListQuery, Row> = {
    list: 'memoranda',
    title: t('memoranda.title'),
    document: MEMORANDA,
    searchFor: t('search'),
    page: ({ memoranda }) => memoranda,
    columns: [
      titleColumn<Row>('Memorandum', '/memoranda'),
      {
        id: 'state',
        header: label('state'),
        exported: ['state'],
        cell: ({ state }) => <MemorandumBadge state={state} />,
      },
      {
        id: 'signedOn',
        header: label('signedOn'),
        order: 'SIGNED',
        exported: ['signedOn'],
        cell: ({ signedOn }) => formatDate(signedOn),
      },
      {
        id: 'validUntil',
        header: label('validUntil'),
        exported: ['validUntil'],
        cell: ({ validUntil }) => formatDate(validUntil),
      },
      {
        id: 'parties',
        header: label('parties'),
        exported: ['parties.record', 'parties.name', 'parties.role'],
        include: 'withParties',
        cell: ({ parties }) => (
          <Lines
            of={(parties ?? []).map((party) => (
              <PartyName key={party.id} party={party} />
            ))}
          />
        ),
      },
      useAreaColumn<Row>('Memorandum'),
    ],
    filters: [
      {
        id: 'state',
        kind: 'choice',
        label: label('state'),
        options: valuesOf('MemorandumState'),
        means: (state) => ({ state: [state as MemorandumState] }),
      },
      ...useWorkFilters('Memorandum', 'signed'),
    ],
    orderBy: '-SIGNED',
  };
  return (
    <WorkList
      of={list}
      {...usePlaces()}
      add={{ to: '/memoranda/new', name: t('memoranda.record'), needs: 'activities.write' }}
    />
  );
}
