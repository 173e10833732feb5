import { Select, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useCommand } from '../../../api/use-command.js';
import { useMe } from '../../../api/use-me.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../../i18n/language.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { tellFailure } from '../../../ui/notices.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { SecretOnce } from '../../../ui/secret-once.js';
import { ONE_TIME_PASSWORD } from './one-time-password.js';

const CREATE = graphql(/* GraphQL */ `
  mutation AdminCreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      account {
        id
      }
      ...Told
    }
  }
`);

const label = (field: string): string => fieldLabel('Account', field);
const LANGUAGE_CHOICE = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

/** An account, and at once the password for its first sign-in. */
export function CreateAccount({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('admin');
  const { can } = useMe();
  const navigate = useNavigate();
  const [made, setMade] = useState<{ id: string; password: string }>();
  const { run } = useCommand(ONE_TIME_PASSWORD);
  const opened = (id: string): void => {
    close();
    void navigate({ to: `/admin/accounts/${id}` as string });
  };
  const givePassword = async (id: string): Promise<void> => {
    const payload = await run({ accountId: id });
    if (payload?.oneTimePassword) return setMade({ id, password: payload.oneTimePassword });
    for (const { message } of payload?.problems ?? []) tellFailure(message);
    opened(id);
  };
  const command = useCommandForm(
    {
      document: CREATE,
      initial: { displayName: '', signInName: '', language: 'kk', personId: null as string | null },
      input: ({ displayName, signInName, ...rest }) => ({ ...onlyFilled(rest), displayName, signInName }),
      done: ({ account }) => (can('identity.credentials') ? void givePassword(account!.id) : opened(account!.id)),
    },
    'keyed',
  );
  if (made) return <SecretOnce about={t('passwordOnce')} secret={made.password} onKept={() => opened(made.id)} />;
  const { form } = command;
  return (
    <CommandForm of={command} deed={t('create')} onCancel={close}>
      <Text size="sm" c="dimmed">
        {t('createAccountAbout')}
      </Text>
      <TextInput label={label('displayName')} data-autofocus {...form.getInputProps('displayName')} />
      <TextInput
        label={label('signInName')}
        description={t('signInNameHint')}
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps('signInName')}
      />
      <Select
        label={label('language')}
        data={LANGUAGE_CHOICE}
        allowDeselect={false}
        {...form.getInputProps('language')}
      />
      <RecordPicker kind="person" label={label('person')} {...form.getInputProps('personId')} />
    </CommandForm>
  );
}
