import { Checkbox, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { ask } from '../../api/request.js';
import { today } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { capital } from '../capital.js';
import { CommandForm } from '../form/command-form.js';
import { DateField } from '../form/date-field.js';
import { Differences } from '../form/differences.js';
import { localizedInput } from '../form/localized-field.js';
import { useCommandForm } from '../form/use-command-form.js';
import { useCorrection } from '../form/use-correction.js';
import { said } from '../localized.js';
import { inWords } from '../pick/in-words.js';
import { addresseeName } from './addressee-name.js';
import { addresseesInput, AssignmentFields, valuesOfAssignment } from './assignment-fields.js';
import { CLOSE, CORRECT, EXTEND, WITHDRAW } from './assignment.commands.js';
import type { AssignmentOfList } from './assignment.document.js';
import { EvidenceField, NO_EVIDENCE } from './evidence-field.js';

const ASSIGNMENT_ANEW = graphql(/* GraphQL */ `
  query AssignmentAnew($id: ID!) {
    assignment(id: $id) {
      ...AssignmentShown
    }
  }
`);

interface Props {
  readonly assignment: AssignmentOfList;
  readonly close: () => void;
}
const label = (field: string): string => fieldLabel('Assignment', field);
const deedOf = (action: string): string => capital(valueLabel('AssignmentAction', action));
const versionOf = ({ id, version }: AssignmentOfList): { id: string; expectedVersion: number } => ({
  id,
  expectedVersion: version,
});

export function CloseAssignment({ assignment, close }: Props): ReactNode {
  const command = useCommandForm({
    document: CLOSE,
    initial: { ...NO_EVIDENCE, closedOn: today() as string | null },
    input: ({ evidenceId, closedOn }) => ({
      ...versionOf(assignment),
      evidenceId: evidenceId ?? '',
      ...(closedOn && { closedOn }),
    }),
    close,
  });
  const { form } = command;
  return (
    <CommandForm of={command} deed={deedOf('CLOSE')} onCancel={close}>
      <Text size="sm">{said(assignment.text)}</Text>
      <EvidenceField form={form} required />
      <DateField whole label={label('closedOn')} {...form.getInputProps('closedOn')} />
    </CommandForm>
  );
}

export function ExtendAssignment({ assignment, close }: Props): ReactNode {
  const command = useCommandForm({
    document: EXTEND,
    initial: { dueOn: null as string | null, reason: '' },
    input: ({ dueOn, reason }) => ({ ...versionOf(assignment), dueOn: dueOn ?? '', reason }),
    close,
  });
  const { form } = command;
  return (
    <CommandForm of={command} deed={deedOf('EXTEND')} onCancel={close}>
      <Text size="sm">{said(assignment.text)}</Text>
      <DateField whole required label={label('dueOn')} {...form.getInputProps('dueOn')} />
      <Textarea
        label={fieldLabel('AssignmentExtension', 'reason')}
        required
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </CommandForm>
  );
}

export function WithdrawAssignment({ assignment, close }: Props): ReactNode {
  const command = useCommandForm({
    document: WITHDRAW,
    initial: { reason: '' },
    input: ({ reason }) => ({ ...versionOf(assignment), reason }),
    close,
  });
  return (
    <CommandForm of={command} deed={deedOf('WITHDRAW')} danger onCancel={close}>
      <Text size="sm">{said(assignment.text)}</Text>
      <Textarea
        label={label('stateReason')}
        required
        autosize
        minRows={2}
        data-autofocus
        {...command.form.getInputProps('reason')}
      />
    </CommandForm>
  );
}

export function CorrectAssignment({ assignment, close }: Props): ReactNode {
  const { t } = useTranslation('assignments');
  const asRead = (read: AssignmentOfList) => ({ id: read.id, version: read.version, values: valuesOfAssignment(read) });
  const command = useCorrection({
    document: CORRECT,
    record: asRead(assignment),
    readAnew: async () => asRead((await ask(ASSIGNMENT_ANEW, { id: assignment.id })).assignment!),
    more: { ...NO_EVIDENCE, reason: '', withdrawAddressees: [] as readonly string[] },
    input: ({ text, addressees, type: _, evidenceId, ...values }) => ({
      ...values,
      ...(evidenceId && { evidenceId }),
      ...(text && { text: localizedInput(text) }),
      ...(addressees && { addressees: addresseesInput(addressees) }),
    }),
    close,
  });
  const { form } = command;
  return (
    <CommandForm of={command} onCancel={close}>
      {assignment.addressees.length > 0 && (
        <Checkbox.Group label={t('withdrawAddressees')} {...form.getInputProps('withdrawAddressees')}>
          <Stack gap={4} mt={4}>
            {assignment.addressees.map((each) => (
              <Checkbox key={each.id} value={each.id} label={addresseeName(each)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <AssignmentFields form={form as never} />
      {assignment.state === 'DONE' && <EvidenceField form={form as never} />}
      <TextInput label={t('form.reason', { ns: 'common' })} {...form.getInputProps('reason')} />
      <Differences of={command} label={label} show={inWords({})} />
    </CommandForm>
  );
}
