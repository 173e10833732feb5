import { Checkbox, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { MembershipFate } from '../../../gql/graphql.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { tellDone } from '../../../ui/notices.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { errorWithin, RecordsField, type Chosen } from '../../../ui/pick/records-field.js';
import { ChangeFields, FateField, newChange } from './change-fields.js';
import { othersLike, type ChangeProps } from './end-organization.js';
import { PreviewPanel } from './preview-panel.js';
import { usePreview } from './use-preview.js';

const MERGE = graphql(/* GraphQL */ `
  mutation MergeOrganizations($input: MergeOrganizationsInput!) {
    mergeOrganizations(input: $input) { organization { id } ...Told }
  }
`);
const SPLIT = graphql(/* GraphQL */ `
  mutation SplitOrganization($input: SplitOrganizationInput!) {
    splitOrganization(input: $input) { organization { id } ...Told }
  }
`);

/** It and others end, and go on in one that is registered already. */
export function MergeOrganizations({ card, close }: ChangeProps): ReactNode {
  const { t } = useTranslation('organization-changes');
  const initial = {
    ...newChange(),
    predecessors: [] as readonly Chosen[],
    successorId: null as string | null,
    memberships: 'CARRY_OVER' as MembershipFate,
  };
  const command = useCommandForm({
    document: MERGE,
    initial,
    called: { successor: 'successorId' },
    input: ({ predecessors, successorId, memberships, ...change }) => ({
      predecessors: [{ id: card.id, expectedVersion: card.version }, ...predecessors.map(({ id }) => asRead(id))],
      successor: asRead(successorId ?? ''),
      memberships,
      ...onlyFilled(change),
    }),
    done: () => {
      close();
      tellDone(t('done'));
    },
  });
  const { form } = command;
  const { predecessors, successorId, effectiveDate, memberships } = form.values;
  const plan = {
    ending: [card.id, ...predecessors.map(({ id }) => id)],
    successor: successorId,
    effectiveDate,
    fate: memberships,
  };
  const read = usePreview(plan).data?.organizations ?? [];
  const asRead = (id: string): { id: string; expectedVersion: number } => ({
    id,
    expectedVersion: read.find((each) => each.id === id)?.version ?? 0,
  });
  return (
    <CommandForm of={command} deed={t('merge')} danger onCancel={close}>
      <RecordsField
        kind="organization"
        label={t('mergedWith')}
        required
        among={othersLike(card)}
        {...form.getInputProps('predecessors')}
        error={errorWithin(form.errors, 'predecessors')}
      />
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
      <PreviewPanel plan={plan} />
    </CommandForm>
  );
}

/** It is divided; it may end by that, or go on smaller. */
export function SplitOrganization({ card, close }: ChangeProps): ReactNode {
  const { t } = useTranslation('organization-changes');
  const command = useCommandForm({
    document: SPLIT,
    initial: { ...newChange(), successorIds: [] as readonly Chosen[], dissolve: false },
    input: ({ successorIds, dissolve, ...change }) => ({
      id: card.id,
      expectedVersion: card.version,
      successorIds: successorIds.map(({ id }) => id),
      dissolve,
      ...onlyFilled(change),
    }),
    done: () => {
      close();
      tellDone(t('done'));
    },
  });
  const { form } = command;
  const { dissolve, effectiveDate } = form.values;
  return (
    <CommandForm of={command} deed={t('split')} danger={dissolve} onCancel={close}>
      <RecordsField
        kind="organization"
        label={t('splitInto')}
        description={t('successorAbout')}
        required
        among={othersLike(card)}
        {...form.getInputProps('successorIds')}
        error={errorWithin(form.errors, 'successorIds')}
      />
      <Checkbox label={t('splitEnds')} {...form.getInputProps('dissolve', { type: 'checkbox' })} />
      <ChangeFields field={form.getInputProps} />
      {dissolve ? (
        <PreviewPanel plan={{ ending: [card.id], effectiveDate, fate: 'END' }} />
      ) : (
        <Text size="sm" role="status">
          {t('splitGoesOn')}
        </Text>
      )}
    </CommandForm>
  );
}
