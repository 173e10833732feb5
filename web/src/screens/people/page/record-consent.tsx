import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { RecordConsentInput } from '../../../gql/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { tellDone } from '../../../ui/notices.js';
import { ConsentFields, NO_CONSENT } from '../consent-fields.js';

const RECORD = graphql(/* GraphQL */ `
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      ...Told
    }
  }
`);

interface Props {
  readonly personId: string;
  readonly close: () => void;
  readonly done?: () => void;
}

/** The person has agreed to a use of the data. */
export function RecordConsent({ personId, close, done }: Props): ReactNode {
  const { t } = useTranslation('people');
  const command = useCommandForm(
    {
      document: RECORD,
      initial: { ...NO_CONSENT, note: '' },
      input: (values) => ({ personId, ...onlyFilled(values) }) as RecordConsentInput,
      done: () => {
        close();
        tellDone(t('consent.recorded'));
        done?.();
      },
    },
    'keyed',
  );
  const { form } = command;
  return (
    <CommandForm of={command} onCancel={close}>
      <ConsentFields input={form.getInputProps} />
      <Textarea label={fieldLabel('Consent', 'note')} autosize {...form.getInputProps('note')} />
    </CommandForm>
  );
}
