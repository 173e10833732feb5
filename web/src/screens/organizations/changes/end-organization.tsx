import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { MembershipFate } from '../../../gql/graphql.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { tellDone } from '../../../ui/notices.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import type { Card } from '../card/card-document.js';
import { ChangeFields, FateField, newChange } from './change-fields.js';
import { PreviewPanel } from './preview-panel.js';

const DISSOLVE = graphql(/* GraphQL */ `
  mutation DissolveOrganization($input: DissolveOrganizationInput!) {
    dissolveOrganization(input: $input) { organization { id } ...Told }
  }
`);
const SUCCEED = graphql(/* GraphQL */ `
  mutation SucceedOrganization($input: SucceedOrganizationInput!) {
    succeedOrganization(input: $input) { organization { id } ...Told }
  }
`);

export interface ChangeProps {
  readonly card: Card;
  readonly close: () => void;
}

/** Others of the same type that are still there: only they can follow it. */
export const othersLike = ({ __typename, id }: Card): object => ({
  type: [__typename.toUpperCase()],
  dissolved: false,
  not: { id: { eq: id } },
});

/** It ends, and its memberships with it. */
export function DissolveOrganization({ card, close }: ChangeProps): ReactNode {
  const { t } = useTranslation('organization-changes');
  const command = useCommandForm({
    document: DISSOLVE,
    initial: newChange(),
    input: (change) => ({ id: card.id, expectedVersion: card.version, ...onlyFilled(change) }),
    done: () => {
      close();
      tellDone(t('done'));
    },
  });
  const { form } = command;
  return (
    <CommandForm of={command} deed={t('dissolve')} danger onCancel={close}>
      <ChangeFields field={form.getInputProps} />
      <PreviewPanel plan={{ ending: [card.id], effectiveDate: form.values.effectiveDate, fate: 'END' }} />
    </CommandForm>
  );
}

/** It ends, and another takes its place. */
export function SucceedOrganization({ card, close }: ChangeProps): ReactNode {
  const { t } = useTranslation('organization-changes');
  const command = useCommandForm({
    document: SUCCEED,
    initial: { ...newChange(), successorId: null as string | null, memberships: 'CARRY_OVER' as MembershipFate },
    input: ({ successorId, memberships, ...change }) => ({
      id: card.id,
      expectedVersion: card.version,
      successorId: successorId ?? '',
      memberships,
      ...onlyFilled(change),
    }),
    done: () => {
      close();
      tellDone(t('done'));
    },
  });
  const { form } = command;
  const { successorId, effectiveDate, memberships } = form.values;
  return (
    <CommandForm of={command} deed={t('succeed')} danger onCancel={close}>
      <RecordPicker
        kind="organization"
        label={t('successor')}
        description={t('successorAbout')}
        among={othersLike(card)}
        required
        {...form.getInputProps('successorId')}
      />
      <FateField {...form.getInputProps('memberships')} />
      <ChangeFields field={form.getInputProps} />
      <PreviewPanel plan={{ ending: [card.id], successor: successorId, effectiveDate, fate: memberships }} />
    </CommandForm>
  );
}
