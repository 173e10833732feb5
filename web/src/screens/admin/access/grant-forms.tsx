import { Alert, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { DateField } from '../../../ui/form/date-field.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { GIVE, SUBSTITUTE, type Grant } from './grant.document.js';
import { GrantSentence } from './grant-sentence.js';
import { RoleSelect, useRoles } from './roles-select.js';

const label = (field: string): string => fieldLabel('Grant', field);

interface GiveProps {
  /** Whose page it is; else one is picked. */
  readonly accountId?: string;
  readonly close: () => void;
}
/** A role for an account, in a place, and the sentence that it means. */
export function GiveGrant({ accountId, close }: GiveProps): ReactNode {
  const { t } = useTranslation('admin');
  const [place, setPlace] = useState<string>();
  const roles = useRoles();
  const command = useCommandForm(
    {
      document: GIVE,
      initial: {
        accountId: accountId ?? null,
        role: null as string | null,
        areaId: null as string | null,
        organizationId: null as string | null,
        validFrom: null as string | null,
        validUntil: null as string | null,
        reason: '',
      },
      input: (values) => ({ ...onlyFilled(values), accountId: values.accountId ?? '', role: values.role ?? '' }),
      close,
    },
    'keyed',
  );
  const { form } = command;
  const role = roles.find(({ code }) => code === form.values.role);
  return (
    <CommandForm of={command} deed={t('give')} onCancel={close}>
      {!accountId && <RecordPicker kind="account" label={label('account')} {...form.getInputProps('accountId')} />}
      <RoleSelect label={label('role')} {...form.getInputProps('role')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <RecordPicker
          kind="area"
          label={label('area')}
          {...form.getInputProps('areaId')}
          onChange={(id, record) => {
            form.setFieldValue('areaId', id);
            setPlace(record?.name);
          }}
        />
        <RecordPicker
          kind="organization"
          label={label('organization')}
          {...form.getInputProps('organizationId')}
          onChange={(id, record) => {
            form.setFieldValue('organizationId', id);
            setPlace(record?.name);
          }}
        />
        <DateField label={label('validFrom')} whole {...form.getInputProps('validFrom')} />
        <DateField label={label('validUntil')} whole {...form.getInputProps('validUntil')} />
      </SimpleGrid>
      <TextInput label={label('reason')} {...form.getInputProps('reason')} />
      {role && (
        <Alert title={t('means')}>
          {role.publicOnly ? (
            <Text size="sm">{t('publicOnly')}</Text>
          ) : (
            <GrantSentence place={place ?? t('everywhere')} permissions={role.permissions} />
          )}
        </Alert>
      )}
    </CommandForm>
  );
}

interface SubstituteProps {
  readonly grant: Grant;
  readonly close: () => void;
}
/** Somebody stands in for the holder, for a holiday say. */
export function Substitute({ grant, close }: SubstituteProps): ReactNode {
  const { t } = useTranslation('admin');
  const command = useCommandForm(
    {
      document: SUBSTITUTE,
      initial: {
        accountId: null as string | null,
        validFrom: null as string | null,
        validUntil: null as string | null,
        reason: '',
      },
      input: (values) => ({
        id: grant.id,
        ...onlyFilled(values),
        accountId: values.accountId ?? '',
        validUntil: values.validUntil ?? '',
      }),
      close,
    },
    'keyed',
  );
  const { form } = command;
  return (
    <CommandForm of={command} deed={t('substitute')} onCancel={close}>
      <Text size="sm">{t('substituteAbout', { name: grant.account.displayName })}</Text>
      <RecordPicker kind="account" label={t('substituteWho')} {...form.getInputProps('accountId')} />
      <SimpleGrid cols={2}>
        <DateField label={label('validFrom')} whole {...form.getInputProps('validFrom')} />
        <DateField label={label('validUntil')} whole required {...form.getInputProps('validUntil')} />
      </SimpleGrid>
      <TextInput label={label('reason')} {...form.getInputProps('reason')} />
    </CommandForm>
  );
}
