import { Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { LINK } from './account.document.js';

interface Props {
  readonly accountId: string;
  readonly close: () => void;
}
/** Somebody whom an identity provider knows comes in as this account. */
export function LinkIdentity({ accountId, close }: Props): ReactNode {
  const { t } = useTranslation('admin');
  const command = useCommandForm({
    document: LINK,
    initial: { issuer: '', subject: '' },
    input: (values) => ({ accountId, ...values }),
    close,
  });
  const { form } = command;
  return (
    <CommandForm of={command} deed={t('linkIdentity')} onCancel={close}>
      <Text size="sm">{t('linkIdentityAbout')}</Text>
      <TextInput
        label={fieldLabel('OidcIdentity', 'issuer')}
        placeholder="https://…"
        data-autofocus
        {...form.getInputProps('issuer')}
      />
      <TextInput label={fieldLabel('OidcIdentity', 'subject')} {...form.getInputProps('subject')} />
    </CommandForm>
  );
}
