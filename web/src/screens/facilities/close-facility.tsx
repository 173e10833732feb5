import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { onlyFilled } from '../../ui/form/correction.js';
import { DateField } from '../../ui/form/date-field.js';
import { SimpleDeed } from '../../ui/form/simple-deed.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { CLOSE_FACILITY, REOPEN_FACILITY } from './facilities.document.js';

interface Props {
  readonly facility: { readonly id: string; readonly version: number };
  readonly close: () => void;
}

/** It works no longer; what was held there stays. */
export function CloseFacility({ facility: { id, version }, close }: Props): ReactNode {
  const { t } = useTranslation('facilities');
  const { t: common } = useTranslation();
  const command = useCommandForm({
    document: CLOSE_FACILITY,
    initial: { closedOn: today() as string | null, reason: '' },
    input: (values) => ({ id, expectedVersion: version, ...onlyFilled(values) }),
    close,
  });
  const { form } = command;
  return (
    <CommandForm of={command} deed={t('close')} onCancel={close}>
      <DateField label={fieldLabel('Facility', 'closedOn')} {...form.getInputProps('closedOn')} />
      <Textarea label={common('form.reason')} autosize minRows={2} {...form.getInputProps('reason')} />
    </CommandForm>
  );
}

/** It works again. */
export function ReopenFacility({ facility: { id, version }, close }: Props): ReactNode {
  const { t } = useTranslation('facilities');
  return (
    <SimpleDeed
      document={REOPEN_FACILITY}
      input={(reason) => ({ id, expectedVersion: version, ...(reason && { reason }) })}
      about={t('reopenAbout')}
      deed={t('reopen')}
      reason="optional"
      close={close}
    />
  );
}
