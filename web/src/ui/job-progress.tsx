import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { useCommand } from '../api/use-command.js';
import type { JobState } from '../gql/graphql.js';
import { formatNumber } from '../i18n/format.js';
import { valueLabel } from '../i18n/labels.js';
import { capital } from './capital.js';
import { FailureState, WaitingState } from './states.js';

const JOB = graphql(/* GraphQL */ `
  query JobProgress($id: ID!) {
    job(id: $id) {
      id
      state
      done
      total
      problemText
      path
      fileName
    }
  }
`);
const CANCEL = graphql(/* GraphQL */ `
  mutation CancelJob($input: CancelJobInput!) {
    cancelJob(input: $input) {
      ...Told
    }
  }
`);

const SECOND_MS = 1000;
const GOES_ON: readonly JobState[] = ['QUEUED', 'RUNNING'];

/** How far long work is, asked every second; the way to stop it, and its file. */
export function JobProgress({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const { data, error } = useAnswer(JOB, { id }, { every: over ? false : SECOND_MS });
  const cancel = useCommand(CANCEL);
  if (error) return <FailureState error={error} />;
  if (!data) return <WaitingState />;
  const { job } = data;
  if (!job) return <Alert color="yellow">{t('job.gone')}</Alert>;
  const goesOn = GOES_ON.includes(job.state);
  if (goesOn === over) setOver(!goesOn);
  const share = job.state === 'DONE' ? 100 : job.total ? (job.done / job.total) * 100 : 0;
  return (
    <Stack gap="xs">
      <Group justify="space-between" component="output">
        <Text size="sm">{capital(valueLabel('JobState', job.state))}</Text>
        {job.total !== null && (
          <Text size="sm" c="dimmed">
            {t('job.of', { done: formatNumber(job.done), total: formatNumber(job.total) })}
          </Text>
        )}
      </Group>
      <Progress
        value={share}
        animated={goesOn}
        aria-label={t('job.progress')}
        color={job.state === 'FAILED' ? 'red' : undefined}
      />
      {job.problemText && (
        <Alert color="red" role="alert">
          {job.problemText}
        </Alert>
      )}
      <Group justify="flex-end">
        {goesOn && (
          <Button variant="default" loading={cancel.busy} onClick={() => void cancel.run({ id })}>
            {t('job.cancel')}
          </Button>
        )}
        {job.path && (
          <Button component="a" href={job.path} download leftSection={<IconDownload size={18} aria-hidden />}>
            {job.fileName ?? t('list.export')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
