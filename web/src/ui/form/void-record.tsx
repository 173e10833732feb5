import { Button, Group, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/client.js';
import { graphql } from '../../api/graphql.js';
import { ask } from '../../api/request.js';
import { sentenceOf } from '../../api/sentence-of.js';
import { tellDone, tellFailure } from '../notices.js';
import { CommandForm } from './command-form.js';
import { useCommandForm } from './use-command-form.js';

const VOID = graphql(/* GraphQL */ `
  mutation VoidRecord($input: VoidRecordInput!) {
    voidRecord(input: $input) {
      record {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
const RESTORE = graphql(/* GraphQL */ `
  mutation RestoreRecord($input: RestoreRecordInput!) {
    restoreRecord(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

interface Props {
  readonly id: string;
  readonly version: number;
  readonly close: () => void;
  readonly done?: () => void;
}

/** Takes a record back that was entered by mistake; for a while it can be brought back by one click. */
export function VoidRecord({ id, version, close, done }: Props): ReactNode {
  const { t } = useTranslation();
  const command = useCommandForm({
    document: VOID,
    initial: { reason: '' },
    input: ({ reason }) => ({ id, expectedVersion: version, reason }),
    done: () => {
      close();
      offerBack(id, t);
      done?.();
    },
  });
  return (
    <CommandForm of={command} deed={t('void.deed')} danger onCancel={close}>
      <Text size="sm">{t('void.about')}</Text>
      <Textarea
        label={t('form.reason')}
        required
        autosize
        minRows={2}
        data-autofocus
        {...command.form.getInputProps('reason')}
      />
    </CommandForm>
  );
}

type Say = (key: string) => string;

const OFFERED_MS = 20_000;

function offerBack(id: string, t: Say): void {
  const notice = `void-${id}`;
  const back = (): void => {
    notifications.hide(notice);
    void restore(id, t);
  };
  notifications.show({
    id: notice,
    color: 'teal',
    autoClose: OFFERED_MS,
    message: (
      <Group justify="space-between">
        <span>{t('void.done')}</span>
        <Button size="compact-sm" variant="light" onClick={back}>
          {t('void.back')}
        </Button>
      </Group>
    ),
  });
}

async function restore(id: string, t: Say): Promise<void> {
  try {
    const { restoreRecord } = await ask(RESTORE, { input: { id, reason: t('void.backReason') } });
    const [problem] = restoreRecord.problems;
    if (problem) return void tellFailure(problem.message);
    tellDone(t('void.restored'));
    await queries.invalidateQueries();
  } catch (error) {
    tellFailure(sentenceOf(error, t));
  }
}
