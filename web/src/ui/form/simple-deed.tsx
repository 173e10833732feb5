import { Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../api/graphql.js';
import type { PayloadOf } from '../../api/use-command.js';
import { CommandForm } from './command-form.js';
import { useCommandForm } from './use-command-form.js';

interface Props<Data, Input> {
  readonly document: Document<Data, { input: Input }>;
  readonly input: (reason: string | null) => NoInfer<Input>;
  /** What follows from it. */
  readonly about?: ReactNode;
  readonly deed: string;
  readonly danger?: boolean;
  /** Whether it asks why. */
  readonly reason?: 'required' | 'optional';
  readonly done?: (payload: PayloadOf<Data>) => void;
  readonly close: () => void;
  /** Something is shown after it. */
  readonly staysOpen?: boolean;
}

/** A deed that asks nothing but whether, and perhaps why. */
export function SimpleDeed<Data extends object, Input extends object>(props: Props<Data, Input>): ReactNode {
  const { document, input, about, deed, danger = false, reason, done, close, staysOpen = false } = props;
  const { t } = useTranslation('record');
  const command = useCommandForm<Data, Input, { reason: string }>(
    {
      document,
      initial: { reason: '' },
      input: (values) => input(values.reason.trim() || null),
      done: (payload) => {
        if (!staysOpen) close();
        done?.(payload);
      },
    },
    ...([] as never),
  );
  return (
    <CommandForm of={command} deed={deed} danger={danger} onCancel={close}>
      {about && <Text size="sm">{about}</Text>}
      {reason && (
        <Textarea
          label={t('reason')}
          required={reason === 'required'}
          autosize
          minRows={2}
          data-autofocus
          {...command.form.getInputProps('reason')}
        />
      )}
    </CommandForm>
  );
}
