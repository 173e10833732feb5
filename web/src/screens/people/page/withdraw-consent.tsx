import { Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { today } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { DateField } from '../../../ui/form/date-field.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { tellDone } from '../../../ui/notices.js';

const WITHDRAW = graphql(/* GraphQL */ `
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      ...Told
    }
  }
`);

interface Props {
  readonly id: string;
  readonly close: () => void;
  readonly done: () => void;
}

/** The person has taken the consent back; what rests on it alone is cleared. */
export function WithdrawConsent({ id, close, done }: Props): ReactNode {
  const { t } = useTranslation('people');
  const command = useCommandForm({
    document: WITHDRAW,
    initial: { withdrawnOn: today() as string | null, reason: '' },
    input: (values) => ({ id, ...onlyFilled(values) }),
    done: () => {
      close();
      tellDone(t('consent.withdrawn'));
      done();
    },
  });
  const { form } = command;
  return (
    <CommandForm of={command} danger deed={t('consent.withdraw')} onCancel={close}>
      <Text size="sm">{t('consent.withdrawAbout')}</Text>
      <DateField whole label={fieldLabel('Consent', 'withdrawnOn')} {...form.getInputProps('withdrawnOn')} />
      <Textarea label={t('form.reason', { ns: 'common' })} autosize {...form.getInputProps('reason')} />
    </CommandForm>
  );
}
