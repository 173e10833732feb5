import { Button, Center, Code, List, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { askOnce } from '../../api/request.js';
import { sentenceOf } from '../../api/sentence-of.js';
import type { Problem } from '../../api/use-command.js';
import type { StartSecondFactorMutation } from '../../gql/graphql.js';
import { ProblemAlert } from '../form/problem-alert.js';
import { usePlainForm } from '../form/use-plain-form.js';
import { WaitingState } from '../states.js';
import { CodeField } from './code-field.js';
import { FINISH_SECOND_FACTOR, START_SECOND_FACTOR } from './documents.js';
import { QrCode } from './qr-code.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SignInAgain } from './sign-in-again.js';

type Secret = NonNullable<StartSecondFactorMutation['startSecondFactor']['enrolment']>;
type Begun = { readonly secret: Secret } | { readonly problems: readonly Problem[] };

interface Props {
  readonly done: () => void;
  /** The app has the secret; the recovery codes are still to be kept. */
  readonly confirmed?: () => void;
  /** Within the desk: where the last sign-in is too long ago, one signs in again in place. */
  readonly canSignInAgain?: boolean;
}
/** Sets up a second factor: the secret for the app, a code that shows the app has it, and the codes for the day it is lost. */
export function Enrolment({ done, confirmed, canSignInAgain = false }: Props): ReactNode {
  const [begun, begin] = useBegun();
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes) return <RecoveryCodes codes={codes} onKept={done} />;
  if (!begun) return <WaitingState />;
  if ('problems' in begun)
    return (
      <Stack>
        <ProblemAlert problems={begun.problems} />
        {canSignInAgain && <SignInAgain problems={begun.problems} done={begin} />}
      </Stack>
    );
  return (
    <SecretToApp
      secret={begun.secret}
      confirmed={(given) => {
        setCodes(given);
        confirmed?.();
      }}
    />
  );
}

/** Begun once for each time it is opened: a second secret would make the first one worthless. */
function useBegun(): [Begun | undefined, () => void] {
  const { t } = useTranslation();
  const [begun, setBegun] = useState<Begun>();
  const asked = useRef(false);
  const begin = (): void => {
    askOnce(START_SECOND_FACTOR, {}).then(
      ({ startSecondFactor: { enrolment, problems } }) => setBegun(enrolment ? { secret: enrolment } : { problems }),
      (error: unknown) => setBegun({ problems: [{ code: 'FAILED', message: sentenceOf(error, t), path: [] }] }),
    );
  };
  useEffect(() => {
    if (!asked.current) begin();
    asked.current = true;
  });
  return [begun, begin];
}

interface SecretProps {
  readonly secret: Secret;
  readonly confirmed: (codes: readonly string[]) => void;
}
function SecretToApp({ secret: { uri, secret }, confirmed }: SecretProps): ReactNode {
  const { t } = useTranslation('second-factor');
  const { form, problems, busy, send } = usePlainForm({
    document: FINISH_SECOND_FACTOR,
    initial: { code: '' },
    input: ({ code }) => ({ code: code.replace(/\s/g, '') }),
    done: ({ recoveryCodes }) => confirmed(recoveryCodes ?? []),
  });
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <List type="ordered" size="sm" spacing="xs">
          <List.Item>{t('steps.app')}</List.Item>
          <List.Item>{t('steps.scan')}</List.Item>
          <List.Item>{t('steps.code')}</List.Item>
        </List>
        <Center>
          <QrCode text={uri} label={t('qr')} />
        </Center>
        <div>
          <Text size="sm" c="dimmed">
            {t('secret')}
          </Text>
          <Code block fz="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {secret.replace(/(.{4})(?=.)/g, '$1 ')}
          </Code>
        </div>
        <ProblemAlert problems={problems} />
        <CodeField {...form.getInputProps('code')} />
        <Button type="submit" loading={busy}>
          {t('confirm')}
        </Button>
      </Stack>
    </form>
  );
}
