import { Stack, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HistoryPanel } from '../history-panel.js';
import { useListSearch } from '../list/list-search.js';

interface Props {
  readonly id: string;
  readonly children: ReactNode;
}

/** What is known of a record, and what became of it; which is open stands in the address. */
export function RecordTabs({ id, children }: Props): ReactNode {
  const { t } = useTranslation('record-form');
  const { search, set } = useListSearch();
  const tab = search.tab === 'history' ? 'history' : 'record';
  return (
    <Tabs value={tab} onChange={(next) => set({ tab: next === 'history' ? next : '' })} keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="record">{t('tabs.record')}</Tabs.Tab>
        <Tabs.Tab value="history">{t('tabs.history')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="record">
        <Stack>{children}</Stack>
      </Tabs.Panel>
      <Tabs.Panel value="history">
        <HistoryPanel of={id} />
      </Tabs.Panel>
    </Tabs>
  );
}
