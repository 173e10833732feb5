import { Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { tellDone } from '../notices.js';
import { CommandForm } from './command-form.js';
import { useCommandForm } from './use-command-form.js';

export const RESTORE = graphql(/* GraphQL */ `
  mutation RestoreRecord($input: RestoreRecordInput!) {
    restoreRecord(input: $input) {
      problems {
        code
        message
        path
      }
      warnings {
        code
        message
        path
      }
    }
  }
`);

interface Props {
  readonly id: string;
  readonly close: () => void;
}

/** Brings back a record that was taken back. */
export function RestoreRecord({ id, close }: Props): ReactNode {
  const { t } = useTranslation();
  const command = useCommandForm({
    document: RESTORE,
    initial: { reason: '' },
    input: ({ reason }) => ({ id, reason }),
    done: () => {
      close();
      tellDone(t('void.restored'));
    },
  });
  return (
    <CommandForm of={command} deed={t('void.back')} onCancel={close}>
      <Text size="sm">{t('void.backAbout')}</Text>
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
