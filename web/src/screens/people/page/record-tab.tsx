import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import { HistoryPanel } from '../../../ui/history-panel.js';
import { Section } from '../../../ui/section.js';
import { AsKnown } from './as-known.js';
import { Duplicates } from './duplicates.js';
import type { Person } from './person.document.js';

/** How the record came to be what it is. */
export function RecordTab({ person }: { readonly person: Person }): ReactNode {
  const { t } = useTranslation('people');
  const { can } = useMe();
  return (
    <Stack>
      <Duplicates personId={person.id} />
      <Section title={t('known.title')}>
        <AsKnown personId={person.id} />
      </Section>
      {can('history.read') && (
        <Section title={t('history')}>
          <HistoryPanel of={person.id} />
        </Section>
      )}
    </Stack>
  );
}
