import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/form/command-dialog.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { PasswordField } from '../../ui/form/password-field.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { tellDone } from '../../ui/notices.js';
import { Section } from '../../ui/section.js';
import { CHANGE_PASSWORD } from './documents.js';

export function Password(): ReactNode {
  const { t } = useTranslation('account');
  const change = <CommandDialog title={t('changePassword')}>{(close) => <PasswordForm close={close} />}</CommandDialog>;
  return (
    <Section title={t('password')} actions={change}>
      <Text size="sm" c="dimmed">
        {t('passwordAbout')}
      </Text>
    </Section>
  );
}

function PasswordForm({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('account');
  const command = useCommandForm({
    document: CHANGE_PASSWORD,
    initial: { presentPassword: '', newPassword: '' },
    input: (values) => values,
    done: () => {
      close();
      tellDone(t('passwordChanged'));
    },
  });
  const { form } = command;
  return (
    <CommandForm of={command} onCancel={close}>
      <PasswordField
        label={t('presentPassword')}
        autoComplete="current-password"
        data-autofocus
        {...form.getInputProps('presentPassword')}
      />
      <PasswordField
        label={t('newPassword')}
        description={t('newPasswordHint')}
        autoComplete="new-password"
        {...form.getInputProps('newPassword')}
      />
    </CommandForm>
  );
}
