import { SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldLabel } from '../../i18n/labels.js';
import { CommandForm } from '../form/command-form.js';
import { onlyFilled } from '../form/correction.js';
import { DateField } from '../form/date-field.js';
import { localizedInput } from '../form/localized-field.js';
import { useCommandForm } from '../form/use-command-form.js';
import { RecordPicker } from '../pick/record-picker.js';
import { useHomeArea } from '../pick/use-home-area.js';
import { addresseesInput, AssignmentFields, NO_ASSIGNMENT } from './assignment-fields.js';
import { GIVE } from './assignment.commands.js';

interface Props {
  /** Out of which resolution; without it, from outside. */
  readonly resolutionId?: string;
  readonly close: () => void;
}
const label = (field: string): string => fieldLabel('Assignment', field);

/** An assignment out of a resolution, or one that came from outside. */
export function GiveAssignment({ resolutionId, close }: Props): ReactNode {
  const command = useCommandForm(
    {
      document: GIVE,
      initial: {
        ...NO_ASSIGNMENT,
        dueOn: null as string | null,
        givenOn: null as string | null,
        givingOrganizationId: null as string | null,
        giverCapacity: '',
        occasion: '',
        areaId: null as string | null,
      },
      input: ({ text, addressees, ...values }) => ({
        ...onlyFilled(values),
        ...(resolutionId && { resolutionId }),
        text: localizedInput(text),
        addressees: addresseesInput(addressees),
      }),
      close,
    },
    'keyed',
  );
  const { form } = command;
  const home = useHomeArea();
  return (
    <CommandForm of={command} onCancel={close}>
      <AssignmentFields form={form as never} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField whole label={label('dueOn')} {...form.getInputProps('dueOn')} />
        {!resolutionId && <DateField label={label('givenOn')} {...form.getInputProps('givenOn')} />}
      </SimpleGrid>
      {!resolutionId && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <RecordPicker
            kind="organization"
            label={label('givingOrganization')}
            {...form.getInputProps('givingOrganizationId')}
          />
          <TextInput label={label('giverCapacity')} {...form.getInputProps('giverCapacity')} />
          <TextInput label={label('occasion')} {...form.getInputProps('occasion')} />
          <RecordPicker kind="area" label={label('area')} {...home} {...form.getInputProps('areaId')} />
        </SimpleGrid>
      )}
    </CommandForm>
  );
}
