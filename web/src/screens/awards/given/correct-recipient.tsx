import { Text, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { EitherField } from '../either-field.js';

const CORRECT = graphql(/* GraphQL */ `
  mutation CorrectAwardRecipient($input: CorrectAwardRecipientInput!) {
    correctAwardRecipient(input: $input) {
      award {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  readonly of: { readonly id: string; readonly version: number };
  readonly close: () => void;
}

/** The award was recorded for the wrong one: it is taken back and recorded for the right one. */
export function CorrectRecipient({ of, close }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const navigate = useNavigate();
  const command = useCommandForm({
    document: CORRECT,
    initial: { personId: null as string | null, organizationId: null as string | null, reason: '' },
    input: (values) => ({ id: of.id, expectedVersion: of.version, ...onlyFilled(values) }) as never,
    done: ({ award }) => {
      close();
      void navigate({ to: `/awards/${award!.id}` as string });
    },
  });
  return (
    <CommandForm of={command} onCancel={close}>
      <Text size="sm">{t('award.recipientAbout')}</Text>
      <EitherField
        form={command.form as never}
        label={fieldLabel('Award', 'recipient')}
        organization="organizationId"
        person="personId"
        first="person"
      />
      <Textarea label={t('reason')} required autosize minRows={2} {...command.form.getInputProps('reason')} />
    </CommandForm>
  );
}
