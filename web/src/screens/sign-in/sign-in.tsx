import { Anchor, Button, Flex, Stack, Text } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { accountOfDesk } from '../../api/me.js';
import { askOnce, type RefusedRequest } from '../../api/request.js';
import { stepToGoOnWith } from '../../api/signed-out.js';
import type { SignInOptionsQuery, SignInStep } from '../../gql/graphql.js';
import { currentLanguage } from '../../i18n/language.js';
import { Enrolment } from '../../ui/second-factor/enrolment.js';
import { DemonstrationAccounts } from './demonstration-accounts.js';
import { enter } from './entering.js';
import classes from './sign-in.module.css';
import { CodeStep, NewPasswordStep, PasswordStep, type Way } from './steps.js';

const LEAVE = graphql(/* GraphQL */ `
  mutation LeaveSignIn {
    signOut {
      problems {
        code
      }
    }
  }
`);

interface Props {
  readonly options: SignInOptionsQuery['signInOptions'] | undefined;
  /** Above the desk of somebody who is still there: nothing leads away from it. */
  readonly inPlace?: boolean;
}

/** Signing in, step by step; a reload goes on with the step that was open. */
export function SignIn({ options, inPlace = false }: Props): ReactNode {
  const [step, setStep] = useState<SignInStep | undefined>(stepToGoOnWith);
  const [shown, setShown] = useState({
    signInName: accountOfDesk()?.signInName ?? '',
    password: undefined as string | undefined,
  });
  const goOn = async (next: SignInStep | undefined): Promise<void> => (next === 'DONE' ? enter() : setStep(next));
  const failed = ({ code, step: other }: RefusedRequest): boolean => {
    if (code === 'UNAUTHENTICATED') setStep(undefined);
    else if (code === 'SIGN_IN_UNFINISHED' && other !== step) setStep(other);
    else return false;
    return true;
  };
  const way: Way = { goOn, failed };
  // Signed in elsewhere meanwhile, in another tab or at the provider: nothing more to do here. Recovery codes are read first.
  useWindowEvent('focus', () => void (step !== 'ENROLMENT' && enter().catch(() => undefined)));

  if (step === undefined)
    return (
      <FirstStep way={way} options={options} inPlace={inPlace} signInName={shown.signInName}>
        <PasswordStep
          way={way}
          signInName={shown.signInName}
          typed={(signInName, password) => setShown({ signInName, password })}
        />
      </FirstStep>
    );
  const startAgain = (
    <StartAgain
      done={() => {
        setShown({ ...shown, password: undefined });
        setStep(undefined);
      }}
    />
  );
  return (
    <Stack className={classes.part}>
      {step === 'NEW_PASSWORD' && <NewPasswordStep way={way} present={shown.password} />}
      {step === 'SECOND_FACTOR' && <CodeStep way={way} />}
      {step === 'ENROLMENT' ? <EnrolmentStep>{startAgain}</EnrolmentStep> : startAgain}
    </Stack>
  );
}

interface FirstProps extends Props {
  readonly way: Way;
  readonly signInName: string;
  readonly children: ReactNode;
}
function FirstStep({ way, options, inPlace, signInName, children }: FirstProps): ReactNode {
  const { t } = useTranslation('sign-in');
  const accounts = (options?.demonstrationAccounts ?? []).filter((each) => !inPlace || each.signInName === signInName);
  return (
    <Flex direction={inPlace ? 'column' : { base: 'column', sm: 'row' }} gap="xl">
      <Stack className={classes.part}>
        {children}
        {options?.openIdPath && (
          <Button
            component="a"
            href={`${options.openIdPath}?language=${currentLanguage()}`}
            target={inPlace ? '_blank' : undefined}
            variant="default"
          >
            {t('openId')}
          </Button>
        )}
      </Stack>
      {accounts.length > 0 && (
        <div className={classes.part}>
          <DemonstrationAccounts accounts={accounts} goOn={way.goOn} />
        </div>
      )}
    </Flex>
  );
}

/** With the way out until the factor is set up: the recovery codes are not to be left behind. */
function EnrolmentStep({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('sign-in');
  const [isSetUp, setUp] = useState(false);
  return (
    <>
      {!isSetUp && <Text size="sm">{t('enrolmentAbout')}</Text>}
      <Enrolment done={() => void enter()} confirmed={() => setUp(true)} />
      {!isSetUp && children}
    </>
  );
}

function StartAgain({ done }: { readonly done: () => void }): ReactNode {
  const { t } = useTranslation('sign-in');
  const leave = async (): Promise<void> => {
    await askOnce(LEAVE, {}).catch(() => undefined);
    done();
  };
  return (
    <Anchor component="button" type="button" size="sm" ta="center" onClick={() => void leave()}>
      {t('startAgain')}
    </Anchor>
  );
}
