import type { ReactNode } from 'react';
import type { MediationCaseAction, MediationCaseWholeFragment, MediationStage } from '../../gql/graphql.js';
import { today } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { DateField } from '../../ui/form/date-field.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { errorWithin, RecordsField, type Chosen } from '../../ui/pick/records-field.js';
import { ADVANCE_CASE } from './cases.document.js';

/** Which stage an action leads to; correcting leads to none. */
export const STAGE_AFTER: Readonly<Partial<Record<MediationCaseAction, MediationStage>>> = {
  CONSULT: 'CONSULTATION',
  MEDIATE: 'MEDIATION',
  AGREE: 'AGREEMENT',
  DISAGREE: 'NO_AGREEMENT',
  WITHDRAW: 'WITHDRAWN',
};

interface Props {
  readonly of: MediationCaseWholeFragment;
  readonly stage: MediationStage;
  readonly deed: string;
  readonly close: () => void;
}

/** The next stage: since when, and by which mediators. */
export function AdvanceCase({ of: { id, version, mediators }, stage, deed, close }: Props): ReactNode {
  const begins = stage === 'CONSULTATION' || stage === 'MEDIATION';
  const chosen: readonly Chosen[] = mediators.map((each) => ({ id: each.id, name: each.person.displayName }));
  const command = useCommandForm({
    document: ADVANCE_CASE,
    initial: { takenOn: today() as string | null, mediatorIds: chosen },
    input: (values) => ({
      id,
      expectedVersion: version,
      stage,
      takenOn: values.takenOn,
      ...(begins && { mediatorIds: values.mediatorIds.map((each) => each.id) }),
    }),
    close,
  });
  const { form } = command;
  const label = (field: string): string => fieldLabel('MediationCase', field);
  return (
    <CommandForm of={command} deed={deed} onCancel={close}>
      <DateField label={label(begins ? 'begunOn' : 'endedOn')} {...form.getInputProps('takenOn')} />
      {begins && (
        <RecordsField
          kind="mediator"
          label={label('mediators')}
          {...form.getInputProps('mediatorIds')}
          error={errorWithin(form.errors, 'mediatorIds')}
        />
      )}
    </CommandForm>
  );
}
