import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { fieldLabel } from '../../i18n/labels.js';
import { CommandForm } from '../form/command-form.js';
import { onlyFilled } from '../form/correction.js';
import { useCommandForm } from '../form/use-command-form.js';
import { tellDone } from '../notices.js';
import { RecordPicker } from '../pick/record-picker.js';
import { MembershipFields } from './membership-fields.js';
import { NEW_MEMBERSHIP, type MembershipValues } from './membership-parts.js';
import { PersonField } from './person-field.js';

const APPOINT = graphql(/* GraphQL */ `
  mutation AppointMember($input: AppointMemberInput!) {
    appointMember(input: $input) {
      membership {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  /** Where it is known already: from the card of an organization, from the page of a person. */
  readonly organizationId?: string;
  readonly personId?: string;
  readonly before?: Partial<MembershipValues>;
  readonly close: () => void;
}

/** Somebody takes a seat. */
export function AppointMember({ organizationId, personId, before = {}, close }: Props): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const command = useCommandForm(
    {
      document: APPOINT,
      initial: {
        ...NEW_MEMBERSHIP,
        ...before,
        personId: personId ?? null,
        organizationId: organizationId ?? null,
      },
      input: ({ ended, personId: who, organizationId: where, ...values }) => ({
        ...onlyFilled(values),
        ...(ended && { ended }),
        personId: who ?? '',
        organizationId: where ?? '',
      }),
      done: () => {
        close();
        tellDone(t('appointed'));
      },
    },
    'keyed',
  );
  const { form } = command;
  return (
    <CommandForm of={command} deed={t('appoint')} onCancel={close}>
      {!personId && <PersonField label={fieldLabel('Membership', 'person')} {...form.getInputProps('personId')} />}
      {!organizationId && (
        <RecordPicker
          kind="organization"
          label={fieldLabel('Membership', 'organization')}
          among={{ dissolved: false }}
          required
          {...form.getInputProps('organizationId')}
          onChange={(id) => form.setValues({ organizationId: id, postId: null, termId: null })}
        />
      )}
      <MembershipFields organization={form.values.organizationId} values={form.values} field={form.getInputProps} />
    </CommandForm>
  );
}
