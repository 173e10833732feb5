import { Alert, Checkbox, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { tellDone } from '../../../ui/notices.js';

const ANONYMISE = graphql(/* GraphQL */ `
  mutation AnonymisePerson($input: AnonymisePersonInput!) {
    anonymisePerson(input: $input) {
      ...Told
    }
  }
`);

interface Props {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly close: () => void;
}

/** Erases for good what identifies a person; sent only when it was said that this is understood. */
export function Anonymise({ id, version, name, close }: Props): ReactNode {
  const { t } = useTranslation('people');
  const command = useCommandForm({
    document: ANONYMISE,
    initial: { reason: '', understood: false },
    input: ({ reason }) => ({ id, expectedVersion: version, reason }),
    done: () => {
      close();
      tellDone(t('anonymise.done'));
    },
  });
  const { form } = command;
  return (
    <CommandForm of={command} danger deed={t('anonymise.deed')} disabled={!form.values.understood} onCancel={close}>
      <Alert color="red" icon={<IconAlertTriangle aria-hidden />}>
        {t('anonymise.about', { name })}
      </Alert>
      <Textarea
        label={t('anonymise.ground')}
        description={t('anonymise.groundAbout')}
        required
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('reason')}
      />
      <Checkbox label={t('anonymise.understood')} {...form.getInputProps('understood', { type: 'checkbox' })} />
    </CommandForm>
  );
}
