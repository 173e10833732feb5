import { Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import { offerUndo, VOID } from '../undo.js';
import { CommandForm } from './command-form.js';
import { RESTORE } from './restore-record.js';
import { useCommandForm } from './use-command-form.js';

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

const offerBack = (id: string, t: Say): void =>
  offerUndo({
    message: t('void.done'),
    deed: t('void.back'),
    undo: async () => (await ask(RESTORE, { input: { id, reason: t('void.backReason') } })).restoreRecord.problems,
    undone: t('void.restored'),
  });
