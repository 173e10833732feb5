import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { DateField } from '../../../ui/form/date-field.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';

const ENDORSE = graphql(/* GraphQL */ `
  mutation EndorseNomination($input: EndorseNominationInput!) {
    endorseNomination(input: $input) {
      ...Told
    }
  }
`);

interface Props {
  readonly of: { readonly id: string; readonly version: number };
  readonly close: () => void;
}

/** Records that another organization supports a nomination. */
export function EndorseNomination({ of, close }: Props): ReactNode {
  const command = useCommandForm({
    document: ENDORSE,
    initial: { organizationId: null as string | null, givenOn: null as string | null, statement: '' },
    input: (values) => ({ id: of.id, expectedVersion: of.version, ...onlyFilled(values) }) as never,
    close,
  });
  const { form } = command;
  const label = (field: string): string => fieldLabel('NominationEndorsement', field);
  return (
    <CommandForm of={command} onCancel={close}>
      <RecordPicker
        kind="organization"
        label={label('organization')}
        required
        {...form.getInputProps('organizationId')}
      />
      <DateField label={label('givenOn')} whole {...form.getInputProps('givenOn')} />
      <Textarea label={label('statement')} autosize minRows={2} {...form.getInputProps('statement')} />
    </CommandForm>
  );
}
