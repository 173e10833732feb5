import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { fieldLabel } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { DateField } from '../../ui/form/date-field.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { PermissionsField } from '../../ui/permissions-field.js';
import { SecretOnce } from '../../ui/secret-once.js';
import { CREATE_TOKEN } from './documents.js';

export function CreateToken({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('account');
  const { can } = useMe();
  const [secret, setSecret] = useState<string>();
  const command = useCommandForm({
    document: CREATE_TOKEN,
    initial: { name: '', expiresOn: null as string | null, permissions: [] as string[] },
    input: ({ expiresOn, ...values }) => ({ ...values, expiresOn: expiresOn ?? '' }),
    done: ({ secret: made }) => setSecret(made ?? undefined),
  });
  const { form } = command;
  if (secret) return <SecretOnce about={t('tokenOnce')} secret={secret} onKept={close} />;
  return (
    <CommandForm of={command} deed={t('createToken')} onCancel={close}>
      <TextInput
        label={t('tokenName')}
        description={t('tokenNameHint')}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <DateField label={t('tokenUntil')} description={t('tokenUntilHint')} whole {...form.getInputProps('expiresOn')} />
      <PermissionsField
        label={fieldLabel('ApiToken', 'permissions')}
        among={({ name, forTokens }) => forTokens && can(name)}
        {...form.getInputProps('permissions')}
      />
    </CommandForm>
  );
}
