import { Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../api/use-command.js';
import { useMe } from '../api/use-me.js';
import { CommandDialog } from './form/command-dialog.js';
import { CommandForm } from './form/command-form.js';
import { useCommandForm } from './form/use-command-form.js';
import { useUndo } from './undo.js';
import { RESTORE_RECORD, VOID_RECORD } from './voiding.js';

interface VoidProps {
  readonly id: string;
  readonly version: number;
  readonly done?: () => void;
}
/** Takes back a record that was entered by mistake, and for a while offers to bring it back. What rests on it, the server tells when it refuses. */
export function VoidForm({ id, version, done, close }: VoidProps & { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('record');
  const offer = useUndo();
  const { run } = useCommand(RESTORE_RECORD);
  const command = useCommandForm({
    document: VOID_RECORD,
    initial: { reason: '' },
    input: ({ reason }) => ({ id, expectedVersion: version, reason }),
    done: () => {
      close();
      offer({
        message: t('void.done'),
        undo: async () => (await run({ id, reason: t('void.undone') }))?.problems ?? [],
      });
      done?.();
    },
  });
  return (
    <CommandForm of={command} onCancel={close} danger deed={t('void.deed')}>
      <Text size="sm">{t('void.about')}</Text>
      <Reason of={command.form.getInputProps('reason')} />
    </CommandForm>
  );
}

/** Brings back a record that was taken back. */
export function RestoreRecord({ id, done }: Omit<VoidProps, 'version'>): ReactNode {
  const { t } = useTranslation('record');
  if (!useMe().can('records.void')) return null;
  return (
    <CommandDialog title={t('restore.title')} deed={t('restore.deed')}>
      {(close) => <RestoreForm id={id} close={close} {...(done && { done })} />}
    </CommandDialog>
  );
}

/** Why a record that was taken back counts again. */
export function RestoreForm({
  id,
  done,
  close,
}: Omit<VoidProps, 'version'> & { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('record');
  const command = useCommandForm({
    document: RESTORE_RECORD,
    initial: { reason: '' },
    input: ({ reason }) => ({ id, reason }),
    done: () => {
      close();
      done?.();
    },
  });
  return (
    <CommandForm of={command} onCancel={close} deed={t('restore.deed')}>
      <Text size="sm">{t('restore.about')}</Text>
      <Reason of={command.form.getInputProps('reason')} />
    </CommandForm>
  );
}

function Reason({ of }: { readonly of: object }): ReactNode {
  const { t } = useTranslation('record');
  return <Textarea label={t('reason')} required data-autofocus autosize minRows={2} {...of} />;
}
