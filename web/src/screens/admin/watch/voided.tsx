import { IconArrowForwardUp, IconHistory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AdminVoidedRecordsQuery } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { fieldLabel, recordTypes, typeLabel } from '../../../i18n/labels.js';
import { DeedsMenu } from '../../../ui/form/deeds-menu.js';
import { HistoryPanel } from '../../../ui/history-panel.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { Page } from '../../../ui/page.js';
import { RestoreForm } from '../../../ui/void-record.js';

const LIST = graphql(/* GraphQL */ `
  query AdminVoidedRecords(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: VoidedRecordFilter
    $orderBy: VoidedRecordOrder
  ) {
    voidedRecords(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        type
        reason
        voidedAt
        voidedBy
        name {
          kk
          ru
          en
        }
      }
    }
  }
`);

type Row = AdminVoidedRecordsQuery['voidedRecords']['nodes'][number];
const label = (field: string): string => fieldLabel('VoidedRecord', field);

/** Records of all types that were taken back by somebody, and why; each can be brought back. */
export function VoidedRecords(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('nav.voided')}>
      <ListView of={useVoided()} />
    </Page>
  );
}

function useVoided(): ListOf<AdminVoidedRecordsQuery, Row> {
  const { t } = useTranslation('admin');
  return {
    list: 'voidedRecords',
    title: t('nav.voided', { ns: 'common' }),
    document: LIST,
    page: ({ voidedRecords }) => voidedRecords,
    columns: [
      { id: 'name', header: label('name'), exported: ['name.kk', 'name.ru'], cell: ({ name }) => said(name) },
      { id: 'type', header: label('type'), exported: ['type'], cell: ({ type }) => typeLabel(type) },
      { id: 'reason', header: label('reason'), exported: ['reason'], cell: ({ reason }) => reason },
      { id: 'voidedBy', header: label('voidedBy'), exported: ['voidedBy'], cell: ({ voidedBy }) => voidedBy },
      {
        id: 'voidedAt',
        header: label('voidedAt'),
        order: 'VOIDED',
        exported: ['voidedAt'],
        cell: ({ voidedAt }) => formatMoment(voidedAt),
      },
      { id: 'deeds', header: t('deeds'), exported: [], cell: (row) => <Deeds row={row} /> },
    ],
    filters: [
      { id: 'type', kind: 'choice', label: label('type'), options: recordTypes(), means: (eq) => ({ type: { eq } }) },
      { id: 'from', kind: 'day', label: t('from'), means: (from) => ({ at: { from } }) },
      { id: 'to', kind: 'day', label: t('to'), means: (to) => ({ at: { to } }) },
      {
        id: 'reason',
        kind: 'text',
        label: label('reason'),
        usual: false,
        means: (contains) => ({ reason: { contains } }),
      },
    ],
  };
}

function Deeds({ row: { id, name } }: { readonly row: Row }): ReactNode {
  const { t } = useTranslation('admin');
  const { t: record } = useTranslation('record');
  return (
    <DeedsMenu
      label={`${t('deeds')}: ${said(name)}`}
      deeds={[
        {
          title: record('restore.title'),
          icon: IconArrowForwardUp,
          children: (close) => <RestoreForm id={id} close={close} />,
        },
        {
          title: t('historyNamed', { name: said(name) }),
          icon: IconHistory,
          children: () => <HistoryPanel of={id} />,
        },
      ]}
    />
  );
}
