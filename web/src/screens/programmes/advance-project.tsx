import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectState } from '../../gql/graphql.js';
import { today } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { onlyFilled } from '../../ui/form/correction.js';
import { DateField } from '../../ui/form/date-field.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { RecordPicker } from '../../ui/pick/record-picker.js';
import { ADVANCE_PROJECT } from './projects.document.js';

interface Props {
  readonly project: { readonly id: string; readonly version: number };
  readonly state: ProjectState;
  readonly close: () => void;
}

/** The next step of a project: when, by whose word. */
export function AdvanceProject({ project, state, close }: Props): ReactNode {
  const { t } = useTranslation('programmes');
  const command = useCommandForm({
    document: ADVANCE_PROJECT,
    initial: { takenOn: today() as string | null, organizationId: null as string | null, note: '' },
    input: (values) => ({ id: project.id, expectedVersion: project.version, state, ...onlyFilled(values) }),
    close,
  });
  const { form } = command;
  const label = (field: string): string => fieldLabel('ProjectStep', field);
  return (
    <CommandForm of={command} deed={t('advance', { state: valueLabel('ProjectState', state) })} onCancel={close}>
      <DateField label={label('takenOn')} {...form.getInputProps('takenOn')} />
      <RecordPicker kind="organization" label={label('organization')} {...form.getInputProps('organizationId')} />
      <Textarea label={label('note')} autosize minRows={2} {...form.getInputProps('note')} />
    </CommandForm>
  );
}
