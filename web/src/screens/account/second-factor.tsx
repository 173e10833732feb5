import { Badge, Group, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/client.js';
import type { Document } from '../../api/graphql.js';
import type { PayloadOf } from '../../api/use-command.js';
import type { CodeInput, MyAccountQuery } from '../../gql/graphql.js';
import { CommandDialog } from '../../ui/form/command-dialog.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { tellDone } from '../../ui/notices.js';
import { CodeField } from '../../ui/second-factor/code-field.js';
import { Enrolment } from '../../ui/second-factor/enrolment.js';
import { RecoveryCodes } from '../../ui/second-factor/recovery-codes.js';
import { SignInAgain } from '../../ui/second-factor/sign-in-again.js';
import { Section } from '../../ui/section.js';
import { REMOVE_FACTOR, RENEW_CODES } from './documents.js';

interface Props {
  readonly credentials: MyAccountQuery['ownCredentials'];
}

/** On or off, and the codes for the day the app is lost. */
export function SecondFactor({ credentials }: Props): ReactNode {
  const { t } = useTranslation('account');
  const { hasSecondFactor, secondFactorRequired, recoveryCodesLeft } = credentials;
  const setUp = (
    <CommandDialog title={t('setUpFactor')} size="md">
      {(close) => <SetUp close={close} />}
    </CommandDialog>
  );
  const change = (
    <>
      <CommandDialog title={t('renewCodes')}>{(close) => <Renew close={close} />}</CommandDialog>
      {!secondFactorRequired && (
        <CommandDialog title={t('removeFactor')}>{(close) => <Remove close={close} />}</CommandDialog>
      )}
    </>
  );
  return (
    <Section title={t('factor')} actions={hasSecondFactor ? change : setUp}>
      <Group gap="sm">
        <Badge color={hasSecondFactor ? 'teal' : 'gray'}>{t(hasSecondFactor ? 'factorOn' : 'factorOff')}</Badge>
        {secondFactorRequired && <Badge>{t('factorRequired')}</Badge>}
        <Text size="sm" c="dimmed">
          {hasSecondFactor ? t('codesLeft', { number: recoveryCodesLeft }) : t('factorAbout')}
        </Text>
      </Group>
    </Section>
  );
}

function SetUp({ close }: { readonly close: () => void }): ReactNode {
  const done = (): void => {
    close();
    void queries.invalidateQueries();
  };
  return <Enrolment done={done} canSignInAgain />;
}

interface CodeFormProps<Data> {
  readonly document: Document<Data, { input: CodeInput }>;
  readonly about: string;
  readonly deed: string;
  readonly danger?: boolean;
  readonly done: (payload: PayloadOf<Data>) => void;
  readonly close: () => void;
}
function CodeForm<Data extends object>({ document, about, deed, danger, done, close }: CodeFormProps<Data>): ReactNode {
  const command = useCommandForm<Data, CodeInput, { code: string }>({
    document,
    initial: { code: '' },
    input: ({ code }) => ({ code: code.trim() }),
    done,
  });
  return (
    <CommandForm of={command} deed={deed} danger={danger ?? false} onCancel={close}>
      <Text size="sm">{about}</Text>
      <SignInAgain problems={command.problems} done={command.send} />
      <CodeField recovery {...command.form.getInputProps('code')} />
    </CommandForm>
  );
}

function Renew({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('account');
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes) return <RecoveryCodes codes={codes} onKept={close} />;
  return (
    <CodeForm
      document={RENEW_CODES}
      about={t('renewCodesAbout')}
      deed={t('renewCodes')}
      done={({ recoveryCodes }) => setCodes(recoveryCodes ?? [])}
      close={close}
    />
  );
}

function Remove({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('account');
  const done = (): void => {
    close();
    tellDone(t('factorRemoved'));
  };
  return (
    <CodeForm
      document={REMOVE_FACTOR}
      about={t('removeFactorAbout')}
      deed={t('removeFactor')}
      danger
      done={done}
      close={close}
    />
  );
}
