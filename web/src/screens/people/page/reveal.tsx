import { Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../../../ui/form/command-form.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { REVEAL, type Revealed } from './reveal.document.js';

interface Props {
  readonly personId: string;
  readonly onShown: (data: Revealed, purpose: string) => void;
}

/** Guarded data are shown to whoever says what they are needed for; the registry keeps who it was. */
export function Reveal({ personId, onShown }: Props): ReactNode {
  const { t } = useTranslation('people');
  const command = useCommandForm({
    document: REVEAL,
    initial: { purpose: '', reason: '' },
    input: ({ purpose, reason }) => ({ personId, purpose, ...(reason.trim() && { reason }) }),
    done: ({ person }) => onShown(person!, command.form.getValues().purpose),
  });
  return (
    <CommandForm of={command} deed={t('reveal.deed')}>
      <Text size="sm">{t('reveal.about')}</Text>
      <Textarea
        label={t('reveal.purpose')}
        description={t('reveal.purposeAbout')}
        required
        autosize
        minRows={2}
        {...command.form.getInputProps('purpose')}
      />
      <TextInput label={t('reveal.ground')} {...command.form.getInputProps('reason')} />
    </CommandForm>
  );
}
