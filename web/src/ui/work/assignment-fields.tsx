import { Checkbox, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignmentAddresseeInput } from '../../gql/graphql.js';
import { fieldLabel } from '../../i18n/labels.js';
import { LocalizedField, localizedValue, NO_NAME, type LocalizedInput } from '../form/localized-field.js';
import { RowsField, type FormWithRows } from '../form/rows-field.js';
import { RecordPicker } from '../pick/record-picker.js';
import type { AssignmentOfList } from './assignment.document.js';

/** Whoever is to do it: an organization, a person, or a person of an organization. */
export interface AddresseeRow {
  readonly organizationId: string | null;
  readonly personId: string | null;
  readonly responsible: boolean;
}
const BLANK: AddresseeRow = { organizationId: null, personId: null, responsible: false };

export interface AssignmentValues extends Record<string, unknown> {
  readonly text: LocalizedInput;
  readonly number: string;
  readonly addressees: readonly AddresseeRow[];
  readonly note: string;
}
export const NO_ASSIGNMENT: AssignmentValues = { text: NO_NAME, number: '', addressees: [BLANK], note: '' };

/** Addressees are added; those who stand are taken away by their ids. */
export const valuesOfAssignment = ({ text, number, note }: AssignmentOfList): AssignmentValues => ({
  text: localizedValue(text),
  number: number ?? '',
  addressees: [],
  note: note ?? '',
});

export const addresseesInput = (rows: readonly AddresseeRow[]): AssignmentAddresseeInput[] =>
  rows
    .filter(({ organizationId, personId }) => organizationId !== null || personId !== null)
    .map(({ organizationId, personId, responsible }) => ({
      ...(organizationId && { organizationId }),
      ...(personId && { personId }),
      responsible,
    }));

const label = (field: string): string => fieldLabel('Assignment', field);

/** What is to be done, and by whom. */
export function AssignmentFields({ form }: { readonly form: FormWithRows }): ReactNode {
  const { t } = useTranslation('assignments');
  return (
    <>
      <LocalizedField label={label('text')} long required {...form.getInputProps('text')} />
      <RowsField form={form} name="addressees" label={label('addressees')} addLabel={t('addAddressee')} blank={BLANK}>
        {(input) => (
          <>
            <RecordPicker
              kind="organization"
              label={fieldLabel('AssignmentAddressee', 'organization')}
              {...input('organizationId')}
            />
            <RecordPicker kind="person" label={fieldLabel('AssignmentAddressee', 'person')} {...input('personId')} />
            <Checkbox
              mt={30}
              label={fieldLabel('AssignmentAddressee', 'responsible')}
              checked={input('responsible').value === true}
              onChange={({ currentTarget }) =>
                (input('responsible').onChange as (checked: boolean) => void)(currentTarget.checked)
              }
            />
          </>
        )}
      </RowsField>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={label('number')} {...form.getInputProps('number')} />
        <TextInput label={label('note')} {...form.getInputProps('note')} />
      </SimpleGrid>
    </>
  );
}
