import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { today } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { DateField } from '../../../ui/form/date-field.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import type { Card } from '../card/card-document.js';

const CONFIRM = graphql(/* GraphQL */ `
  mutation ConfirmContacts($input: ConfirmContactsInput!) {
    confirmContacts(input: $input) {
      organization {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  readonly card: Card;
  readonly close: () => void;
}

/** Somebody made sure how it is reached. */
export function ConfirmContacts({ card, close }: Props): ReactNode {
  const { t } = useTranslation('organizations');
  const command = useCommandForm({
    document: CONFIRM,
    initial: { confirmedOn: today() as string | null },
    called: { id: 'confirmedOn' },
    input: ({ confirmedOn }) => ({ id: card.id, expectedVersion: card.version, confirmedOn }),
    close,
  });
  return (
    <CommandForm of={command} deed={t('confirm')} onCancel={close}>
      <DateField
        label={fieldLabel('Body', 'contactsConfirmedOn')}
        whole
        {...command.form.getInputProps('confirmedOn')}
      />
    </CommandForm>
  );
}
