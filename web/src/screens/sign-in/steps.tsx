import { TextInput } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusedRequest } from '../../api/request.js';
import type { SignInStep } from '../../gql/graphql.js';
import { PasswordField } from '../../ui/form/password-field.js';
import { usePlainForm } from '../../ui/form/use-plain-form.js';
import { CodeField } from '../../ui/second-factor/code-field.js';
import { CONFIRM, NEW_PASSWORD, SIGN_IN } from './documents.js';
import { StepForm } from './step-form.js';

/** What every step needs of the whole. */
export interface Way {
  readonly goOn: (step: SignInStep | undefined) => Promise<void>;
  /** The session is not where this step thinks it is. */
  readonly failed: (error: RefusedRequest) => boolean;
}

interface PasswordProps {
  readonly way: Way;
  readonly signInName: string;
  /** Kept for the next step: a password for one time is asked once. */
  readonly typed: (signInName: string, password: string) => void;
}
export function PasswordStep({ way, signInName, typed }: PasswordProps): ReactNode {
  const { t } = useTranslation();
  const step = usePlainForm({
    document: SIGN_IN,
    initial: { signInName, password: '' },
    input: (values) => ({ ...values, signInName: values.signInName.trim() }),
    done: ({ session }) => {
      typed(step.form.getValues().signInName, step.form.getValues().password);
      return way.goOn(session?.step);
    },
  });
  const { form } = step;
  return (
    <StepForm of={step} deed={t('session.signIn')}>
      <TextInput
        label={t('session.name')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus={signInName === '' || undefined}
        autoFocus={signInName === ''}
        {...form.getInputProps('signInName')}
      />
      <PasswordField
        label={t('session.password')}
        autoComplete="current-password"
        data-autofocus={signInName !== '' || undefined}
        autoFocus={signInName !== ''}
        {...form.getInputProps('password')}
      />
    </StepForm>
  );
}

interface NewPasswordProps {
  readonly way: Way;
  /** The one that was just shown; after a reload it is asked for again. */
  readonly present: string | undefined;
}
export function NewPasswordStep({ way, present }: NewPasswordProps): ReactNode {
  const { t } = useTranslation('sign-in');
  const step = usePlainForm({
    document: NEW_PASSWORD,
    initial: { presentPassword: present ?? '', newPassword: '' },
    input: (values) => values,
    done: ({ session }) => way.goOn(session?.step),
    failed: way.failed,
  });
  const { form } = step;
  const presentIsWrong = form.errors.presentPassword !== undefined;
  return (
    <StepForm of={step} deed={t('setPassword')} about={t('newPasswordAbout')}>
      {(present === undefined || presentIsWrong) && (
        <PasswordField
          label={t('oneTimePassword')}
          autoComplete="current-password"
          autoFocus
          {...form.getInputProps('presentPassword')}
        />
      )}
      <PasswordField
        label={t('newPassword')}
        description={t('newPasswordHint')}
        autoComplete="new-password"
        autoFocus={present !== undefined}
        {...form.getInputProps('newPassword')}
      />
    </StepForm>
  );
}

export function CodeStep({ way }: { readonly way: Way }): ReactNode {
  const { t } = useTranslation('sign-in');
  const step = usePlainForm({
    document: CONFIRM,
    initial: { code: '' },
    input: ({ code }) => ({ code: code.replace(/\s/g, '') }),
    done: ({ session }) => way.goOn(session?.step),
    failed: way.failed,
  });
  const { form, send } = step;
  const isWhole = /^\d{6}$/.test(form.values.code);
  useEffect(() => {
    if (isWhole) send();
    // Six digits are the whole code: nothing is left to press. A wrong one is changed first.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isWhole]);
  return (
    <StepForm of={step} deed={t('session.signIn', { ns: 'common' })}>
      <CodeField recovery {...form.getInputProps('code')} />
    </StepForm>
  );
}
