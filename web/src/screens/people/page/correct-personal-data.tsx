import { SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { DateField } from '../../../ui/form/date-field.js';
import { Differences } from '../../../ui/form/differences.js';
import { useCorrection, type ReadRecord } from '../../../ui/form/use-correction.js';
import { tellDone } from '../../../ui/notices.js';
import { EthnicGroupSelect, useEthnicGroupsById } from '../../../ui/pick/code-select.js';
import { CORRECT_PERSON } from '../correct-person.document.js';
import type { Revealed } from './reveal.document.js';

interface Guarded extends Record<string, unknown> {
  birthDate: string | null;
  iin: string;
  phone: string;
  email: string;
  address: string;
  ethnicGroupId: string | null;
  note: string;
}

/** As the record names them. */
const FIELDS = ['birthDate', 'iin', 'phone', 'email', 'address', 'ethnicGroup', 'note'];

const guardedOf = ({ id, version, note, personalData }: Revealed): ReadRecord<Guarded> => ({
  id,
  version,
  values: {
    birthDate: personalData.birthDate,
    iin: personalData.iin ?? '',
    phone: personalData.phone ?? '',
    email: personalData.email ?? '',
    address: personalData.address ?? '',
    ethnicGroupId: personalData.ethnicGroup?.id ?? null,
    note: note ?? '',
  },
});

interface Props {
  readonly of: Revealed;
  readonly readAnew: () => Promise<Revealed>;
  readonly close: () => void;
}

/** Corrects what is guarded, as far as the viewer may see it. */
export function CorrectPersonalData({ of, readAnew, close }: Props): ReactNode {
  const { t } = useTranslation('people');
  const correction = useCorrection({
    document: CORRECT_PERSON,
    record: guardedOf(of),
    readAnew: async () => guardedOf(await readAnew()),
    more: { reason: '' },
    done: () => {
      close();
      tellDone(t('corrected'));
      void readAnew();
    },
  });
  const { form } = correction;
  const hidden = [...of.personalData.hiddenFields, ...of.hiddenFields];
  const unseen = FIELDS.filter((field) => hidden.includes(field));
  const label = (field: string): string =>
    field === 'note' ? fieldLabel('Person', field) : fieldLabel('PersonalData', field);
  const text = (field: 'iin' | 'phone' | 'email' | 'address') =>
    !hidden.includes(field) && <TextInput label={label(field)} {...form.getInputProps(field)} />;
  return (
    <>
      <CommandForm of={correction} onCancel={close}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {!hidden.includes('birthDate') && (
            <DateField label={label('birthDate')} {...form.getInputProps('birthDate')} />
          )}
          {text('iin')}
          {text('phone')}
          {text('email')}
          {text('address')}
          {!hidden.includes('ethnicGroup') && (
            <EthnicGroupSelect
              label={label('ethnicGroup')}
              description={t('ethnicityAbout')}
              {...form.getInputProps('ethnicGroupId')}
            />
          )}
        </SimpleGrid>
        {!hidden.includes('note') && (
          <Textarea label={label('note')} autosize minRows={2} {...form.getInputProps('note')} />
        )}
        {unseen.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('unseen', { fields: unseen.map(label).join(', ') })}
          </Text>
        )}
        <TextInput label={t('reason')} description={t('reasonAbout')} {...form.getInputProps('reason')} />
      </CommandForm>
      <Differences
        of={correction}
        label={label}
        show={(field, value) => <GuardedValue field={field} value={value as string | null} />}
      />
    </>
  );
}

function GuardedValue({ field, value }: { readonly field: string; readonly value: string | null }): ReactNode {
  if (!value) return '—';
  if (field === 'ethnicGroupId') return <EthnicGroupName id={value} />;
  return field === 'birthDate' ? formatDate(value) : value;
}

const EthnicGroupName = ({ id }: { readonly id: string }): ReactNode =>
  useEthnicGroupsById().find(({ value }) => value === id)?.label;
