import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPicker } from '../../../ui/pick/record-picker.js';

interface Props {
  readonly nomination: { readonly id: string; readonly decidingBody: { readonly id: string } | null };
  readonly close: () => void;
}

/** A nomination is decided in a decision: one that is recorded, or a new one. */
export function ChooseDecision({ nomination: { id, decidingBody }, close }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const navigate = useNavigate();
  const [decision, choose] = useState<string | null>(null);
  const go = (to: string): void => {
    close();
    void navigate({ to, search: { nomination: id, ...(decidingBody && { body: decidingBody.id }) } as never });
  };
  return (
    <Stack>
      <Text size="sm">{t('decide.where')}</Text>
      <RecordPicker
        kind="awardDecision"
        label={t('decide.known')}
        value={decision}
        onChange={(next) => choose(next)}
        {...(decidingBody && { among: { decidingBody: { eq: decidingBody.id } } })}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={() => go('/awards/decisions/new')}>
          {t('recordDecision')}
        </Button>
        <Button disabled={!decision} onClick={() => go(`/awards/decisions/${decision}/decide`)}>
          {t('decide.title')}
        </Button>
      </Group>
    </Stack>
  );
}
