import { NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { DateField } from '../../../ui/form/date-field.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';

const RECEIVE = graphql(/* GraphQL */ `
  mutation ReceiveForms($input: ReceiveFormsInput!) {
    receiveForms(input: $input) {
      certificateBook {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  readonly close: () => void;
  /** The book that goes on: its award and series are settled. */
  readonly book?: { readonly type: string; readonly series: string | null };
}

/** Forms that came from the printer: into a book that goes on, or as the first of a new one. */
export function ReceiveForms({ close, book }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const command = useCommandForm(
    {
      document: RECEIVE,
      initial: {
        type: book?.type ?? (null as string | null),
        series: book?.series ?? '',
        count: '' as number | '',
        firstNumber: '' as number | '',
        receivedOn: null as string | null,
        areaId: null as string | null,
        reason: '',
      },
      input: (values) => onlyFilled(values) as never,
      close,
    },
    'keyed',
  );
  const { form } = command;
  const label = (field: string): string => fieldLabel('CertificateBook', field);
  return (
    <CommandForm of={command} onCancel={close}>
      {!book && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <RecordPicker kind="awardType" label={label('type')} required {...form.getInputProps('type')} />
          <TextInput label={label('series')} {...form.getInputProps('series')} />
          <RecordPicker
            kind="area"
            label={label('area')}
            description={t('forms.firstOnly')}
            {...form.getInputProps('areaId')}
          />
          <NumberInput
            label={t('forms.firstNumber')}
            description={t('forms.firstOnly')}
            hideControls
            {...form.getInputProps('firstNumber')}
          />
        </SimpleGrid>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          label={t('forms.count')}
          required
          hideControls
          data-autofocus={book ? true : undefined}
          {...form.getInputProps('count')}
        />
        <DateField label={fieldLabel('CertificateForm', 'receivedOn')} whole {...form.getInputProps('receivedOn')} />
      </SimpleGrid>
      <Textarea label={t('forms.whence')} required autosize minRows={2} {...form.getInputProps('reason')} />
    </CommandForm>
  );
}
