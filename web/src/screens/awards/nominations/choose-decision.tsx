import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NominationPageQuery } from '../../../gql/graphql.js';
import { typeLabel } from '../../../i18n/labels.js';
import { said } from '../../../ui/localized.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { nameOf } from '../names.js';

interface Props {
  readonly nomination: NonNullable<NominationPageQuery['nomination']>;
  readonly close: () => void;
}

/** A nomination is decided in a decision: one that is recorded, or a new one. */
export function ChooseDecision({ nomination: { id, nominee, type, decidingBody }, close }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const navigate = useNavigate();
  const [decision, choose] = useState<string | null>(null);
  const go = (to: string): void => {
    close();
    void navigate({ to, search: { nomination: id, ...(decidingBody && { body: decidingBody.id }) } as never });
  };
  return (
    <Stack>
      <Text fw={600}>{[nameOf(nominee) || typeLabel('Nomination'), said(type.name)].join(' – ')}</Text>
      <Text size="sm">{t('decide.where')}</Text>
      <RecordPicker
        kind="awardDecision"
        label={t('decide.known')}
        placeholder={t('decide.byNumber')}
        value={decision}
        onChange={(next) => choose(next)}
        {...(decidingBody && { among: { decidingBody: { eq: decidingBody.id } } })}
      />
      <Text size="sm" c="dimmed">
        {t('decide.next')}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => go('/awards/decisions/new')}>
          {t('recordDecision')}
        </Button>
        <Button disabled={!decision} onClick={() => go(`/awards/decisions/${decision}/decide`)}>
          {t('decide.go')}
        </Button>
      </Group>
    </Stack>
  );
}
