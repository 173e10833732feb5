import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.js';
import type { Portions } from './use-portions.js';

/** How far a command over many rows is, the way to stop it, and how it ended. */
export function PortionsBar<Row>({ of }: { readonly of: Portions<Row> }): ReactNode {
  const { t } = useTranslation();
  const { state, total, outcome, cancel } = of;
  if (state === 'IDLE') return null;
  const { done, refused, stopped } = outcome;
  const over = done.length + refused.size;
  return (
    <Stack gap="xs">
      <Group justify="space-between" component="output">
        <Text size="sm">{t('job.of', { done: formatNumber(done.length), total: formatNumber(total) })}</Text>
        {refused.size > 0 && (
          <Text size="sm" c="red">
            {t('job.refused', { number: formatNumber(refused.size) })}
          </Text>
        )}
      </Group>
      <Progress
        value={total > 0 ? (over / total) * 100 : 0}
        animated={state === 'RUNNING'}
        aria-label={t('job.progress')}
      />
      {stopped && (
        <Alert color="red" role="alert">
          {stopped}
        </Alert>
      )}
      {state === 'RUNNING' && (
        <Group justify="flex-end">
          <Button variant="default" onClick={cancel}>
            {t('job.cancel')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
