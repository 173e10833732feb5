import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { CommandForm } from '../form/command-form.js';
import { changesOf } from '../form/correction.js';
import { useCommandForm } from '../form/use-command-form.js';
import { tellDone } from '../notices.js';
import { MembershipFields } from './membership-fields.js';
import { valuesOfMembership, type MembershipRow } from './membership-parts.js';
import { PersonField } from './person-field.js';

const CORRECT = graphql(/* GraphQL */ `
  mutation CorrectMembership($input: CorrectMembershipInput!) {
    correctMembership(input: $input) {
      membership {
        id
      }
      ...Told
    }
  }
`);
const CORRECT_MEMBER = graphql(/* GraphQL */ `
  mutation CorrectMember($input: CorrectMemberInput!) {
    correctMember(input: $input) {
      membership {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  readonly membership: MembershipRow;
  readonly close: () => void;
}

/** What was recorded wrongly, or has become known. */
export function CorrectMembership({ membership, close }: Props): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const { t: common } = useTranslation();
  const before = { ...valuesOfMembership(membership), reason: '' };
  const command = useCommandForm({
    document: CORRECT,
    initial: before,
    input: (values) => ({ id: membership.id, expectedVersion: membership.version, ...changesOf(before, values) }),
    done: () => {
      close();
      tellDone(t('corrected'));
    },
  });
  const { form } = command;
  return (
    <CommandForm of={command} onCancel={close}>
      <MembershipFields organization={membership.organization.id} values={form.values} field={form.getInputProps} />
      <Textarea label={common('form.reason')} autosize {...form.getInputProps('reason')} />
    </CommandForm>
  );
}

/** The member was picked wrongly: the record is taken back and made anew for the right one. */
export function CorrectMember({ membership, close }: Props): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const { t: common } = useTranslation();
  const command = useCommandForm({
    document: CORRECT_MEMBER,
    initial: { personId: null as string | null, reason: '' },
    input: ({ personId, reason }) => ({
      id: membership.id,
      expectedVersion: membership.version,
      personId: personId ?? '',
      reason,
    }),
    done: () => {
      close();
      tellDone(t('corrected'));
    },
  });
  const { form } = command;
  return (
    <CommandForm of={command} onCancel={close}>
      <PersonField label={t('rightMember')} {...form.getInputProps('personId')} />
      <Textarea label={common('form.reason')} required autosize {...form.getInputProps('reason')} />
    </CommandForm>
  );
}
