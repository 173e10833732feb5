import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../api/graphql.js';
import '../../api/told.js';
import type { PayloadOf } from '../../api/use-command.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';

interface Input {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}
interface Props<Data extends object> {
  /** A command that takes the record as it was read, and a reason. */
  readonly document: Document<Data, { input: Input }>;
  readonly of: { readonly id: string; readonly version: number };
  readonly deed: string;
  /** What the reason tells. */
  readonly about?: string;
  readonly danger?: boolean;
  readonly close: () => void;
  readonly done?: (payload: PayloadOf<Data>) => void;
}

/** A deed that asks for nothing but its reason. */
export function ReasonForm<Data extends object>(props: Props<Data>): ReactNode {
  const { document, of, deed, about, danger = false, close, done } = props;
  const { t } = useTranslation('awards');
  const command = useCommandForm({
    document,
    initial: { reason: '' },
    input: ({ reason }) => ({ id: of.id, expectedVersion: of.version, reason }),
    done: (payload) => {
      close();
      done?.(payload);
    },
  });
  return (
    <CommandForm of={command} deed={deed} danger={danger} onCancel={close}>
      <Textarea
        label={t('reason')}
        description={about}
        required
        data-autofocus
        autosize
        minRows={2}
        {...command.form.getInputProps('reason')}
      />
    </CommandForm>
  );
}
