import { Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../../api/request.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../../i18n/language.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { Differences } from '../../../ui/form/differences.js';
import { useCorrection } from '../../../ui/form/use-correction.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { ACCOUNT_PAGE, CORRECT, type Account } from './account.document.js';

const label = (field: string): string => fieldLabel('Account', field);
const asRead = ({ id, version, displayName, signInName, language, person }: Account) => ({
  id,
  version,
  values: { displayName, signInName, language, personId: person?.id ?? null },
});

interface Props {
  readonly account: Account;
  readonly close: () => void;
}
export function CorrectAccount({ account, close }: Props): ReactNode {
  const { t } = useTranslation();
  const command = useCorrection({
    document: CORRECT,
    record: asRead(account),
    readAnew: async () => asRead((await ask(ACCOUNT_PAGE, { id: account.id, withCredentials: false })).account!),
    more: { reason: '' },
    close,
  });
  const { form } = command;
  return (
    <CommandForm of={command} onCancel={close}>
      <TextInput label={label('displayName')} data-autofocus {...form.getInputProps('displayName')} />
      <TextInput label={label('signInName')} {...form.getInputProps('signInName')} />
      <Select
        label={label('language')}
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        allowDeselect={false}
        {...form.getInputProps('language')}
      />
      <RecordPicker kind="person" label={label('person')} {...form.getInputProps('personId')} />
      <TextInput label={t('form.reason')} {...form.getInputProps('reason')} />
      <Differences of={command} label={label} />
    </CommandForm>
  );
}
