import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
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
          <History of={person.id} />
        </Section>
      )}
    </Stack>
  );
}

/** The history may tell guarded data, and who was shown them is kept: so it is opened, not met. */
function History({ of }: { readonly of: string }): ReactNode {
  const { t } = useTranslation('people');
  const [opened, { open }] = useDisclosure();
  if (opened) return <HistoryPanel of={of} />;
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed">
        {t('historyAbout')}
      </Text>
      <Button variant="default" onClick={open}>
        {t('historyOpen')}
      </Button>
    </Group>
  );
}
