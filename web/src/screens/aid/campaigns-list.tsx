import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import type { CampaignsListQuery } from '../../gql/graphql.js';
import { formatNumber } from '../../i18n/format.js';
import { fieldLabel, typeLabel } from '../../i18n/labels.js';
import { periodInWords } from '../../ui/activity/in-words.js';
import { ListView } from '../../ui/list/list-view.js';
import type { Column, Filter, ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { AidTabs } from './aid-tabs.js';
import { CAMPAIGNS } from './campaigns.document.js';

type Row = CampaignsListQuery['campaigns']['nodes'][number];
const label = (field: string): string => fieldLabel('Campaign', field);

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('aid');
  const { t: form } = useTranslation('record-form');
  return [
    {
      id: 'title',
      header: label('title'),
      order: 'TITLE',
      exported: ['title.kk', 'title.ru', 'occasionPrinted'],
      cell: ({ id, title, occasionPrinted }) => (
        <Anchor component={Link} to={`/campaigns/${id}`} fw={500}>
          {said(title) || occasionPrinted}
        </Anchor>
      ),
    },
    {
      id: 'date',
      header: t('when'),
      order: 'START',
      exported: ['startDate', 'endDate'],
      cell: ({ startDate, endDate }) => periodInWords(startDate, endDate),
    },
    {
      id: 'area',
      header: label('area'),
      exported: ['area'],
      include: 'withArea',
      cell: ({ area }) => said(area?.name) || form('republic'),
    },
    {
      id: 'occasion',
      header: label('occasion'),
      exported: ['occasion'],
      include: 'withOccasion',
      cell: ({ occasion }) => said(occasion?.name),
    },
    {
      id: 'level',
      header: label('level'),
      exported: ['level'],
      include: 'withLevel',
      usual: false,
      cell: ({ level }) => said(level?.name),
    },
    {
      id: 'contributions',
      header: t('contributionsCount'),
      exported: ['contributions.totalCount'],
      include: 'withContributions',
      numeric: true,
      cell: ({ id, contributions }) =>
        contributions && (
          <Anchor component={Link} to={`/contributions?campaign=${id}`} inherit>
            {formatNumber(contributions.totalCount)}
          </Anchor>
        ),
    },
    {
      id: 'events',
      header: label('events'),
      exported: ['events.totalCount'],
      include: 'withEvents',
      usual: false,
      numeric: true,
      cell: ({ events }) => events && formatNumber(events.totalCount),
    },
  ];
}

function useFilters(): readonly Filter[] {
  const { t } = useTranslation('record-form');
  return [
    { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
    {
      id: 'occasion',
      kind: 'choice',
      label: label('occasion'),
      classifier: 'occasion',
      means: (eq) => ({ occasion: { eq } }),
    },
    { id: 'from', kind: 'day', label: t('from'), means: (from) => ({ start: { from } }) },
    { id: 'to', kind: 'day', label: t('to'), means: (to) => ({ start: { to } }) },
    {
      id: 'organization',
      kind: 'organization',
      label: typeLabel('Organization'),
      usual: false,
      means: (eq) => ({ organization: { eq } }),
    },
    {
      id: 'level',
      kind: 'choice',
      label: label('level'),
      classifier: 'level',
      usual: false,
      means: (eq) => ({ level: { eq } }),
    },
  ];
}

/** Campaigns of help and of events, the latest first. */
export function CampaignsList(): ReactNode {
  const { t } = useTranslation('aid');
  const { can } = useMe();
  const list: ListOf<CampaignsListQuery, Row> = {
    list: 'campaigns',
    title: t('campaigns'),
    document: CAMPAIGNS,
    searchFor: t('searchCampaign'),
    page: ({ campaigns }) => campaigns,
    columns: useColumns(),
    filters: useFilters(),
    orderBy: '-START',
  };
  const record = can('activities.write') && (
    <Button component={Link} to="/campaigns/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('recordCampaign')}
    </Button>
  );
  return (
    <Page title={t('campaigns')} actions={record}>
      <AidTabs />
      <ListView of={list} />
    </Page>
  );
}
