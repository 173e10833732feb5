import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { DateField } from '../../../ui/form/date-field.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';

const SUSPEND = graphql(/* GraphQL */ `
  mutation SuspendAward($input: SuspendAwardInput!) {
    suspendAward(input: $input) {
      ...Told
    }
  }
`);
const REINSTATE = graphql(/* GraphQL */ `
  mutation ReinstateAward($input: ReinstateAwardInput!) {
    reinstateAward(input: $input) {
      ...Told
    }
  }
`);
const REVOKE = graphql(/* GraphQL */ `
  mutation RevokeAward($input: RevokeAwardInput!) {
    revokeAward(input: $input) {
      ...Told
    }
  }
`);
const ACTS = { SUSPEND, REINSTATE, REVOKE } as const;
export type ActName = keyof typeof ACTS;

interface Props {
  readonly act: ActName;
  readonly of: { readonly id: string; readonly version: number };
  readonly close: () => void;
}

/** Suspends, reinstates or revokes an award, by a decision and for a reason. */
export function AwardAct({ act, of, close }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const command = useCommandForm({
    document: ACTS[act] as typeof SUSPEND,
    initial: { decisionId: null as string | null, effectiveOn: null as string | null, reason: '' },
    input: (values) => ({ id: of.id, expectedVersion: of.version, ...onlyFilled(values) }) as never,
    close,
  });
  const { form } = command;
  const label = (field: string): string => fieldLabel('AwardAct', field);
  return (
    <CommandForm
      of={command}
      deed={capital(valueLabel('AwardAction', act))}
      danger={act !== 'REINSTATE'}
      onCancel={close}
    >
      <RecordPicker
        kind="awardDecision"
        label={label('decision')}
        description={t('award.actDecision')}
        required
        {...form.getInputProps('decisionId')}
      />
      <DateField
        label={label('effectiveOn')}
        description={t('award.todayElse')}
        whole
        {...form.getInputProps('effectiveOn')}
      />
      <Textarea label={label('reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
    </CommandForm>
  );
}
