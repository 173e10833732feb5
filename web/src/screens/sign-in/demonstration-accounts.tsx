import { Button, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { askOnce } from '../../api/request.js';
import { sentenceOf } from '../../api/sentence-of.js';
import type { Problem } from '../../api/use-command.js';
import type { SignInOptionsQuery } from '../../gql/graphql.js';
import { ProblemAlert } from '../../ui/form/problem-alert.js';
import { SIGN_IN } from './documents.js';
import classes from './sign-in.module.css';
import type { Way } from './steps.js';

type Account = SignInOptionsQuery['signInOptions']['demonstrationAccounts'][number];

interface Props {
  readonly accounts: readonly Account[];
  readonly goOn: Way['goOn'];
}

/** Accounts for trying the registry out: one click signs in. */
export function DemonstrationAccounts({ accounts, goOn }: Props): ReactNode {
  const { t } = useTranslation('sign-in');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [entering, setEntering] = useState<string>();
  const signIn = async ({ signInName, password }: Account): Promise<void> => {
    if (entering) return;
    setEntering(signInName);
    try {
      const { session, problems: found } = (await askOnce(SIGN_IN, { input: { signInName, password } })).signIn;
      setProblems(found);
      if (session) await goOn(session.step);
    } catch (error) {
      setProblems([{ code: 'FAILED', message: sentenceOf(error, (key) => t(key, { ns: 'common' })), path: [] }]);
    } finally {
      setEntering(undefined);
    }
  };
  return (
    <Stack gap="xs" component="section" aria-label={t('demonstration')}>
      <Title order={2} size="h5">
        {t('demonstration')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('demonstrationAbout')}
      </Text>
      <ProblemAlert problems={problems} />
      {accounts.map((account) => (
        <Button
          key={account.signInName}
          variant="default"
          justify="flex-start"
          h="auto"
          py={6}
          classNames={{ label: classes.account }}
          loading={entering === account.signInName}
          onClick={() => void signIn(account)}
        >
          <span>{account.displayName}</span>
          <Text span size="xs" c="dimmed">
            {[account.roles.join(', '), account.secondFactorRequired && t('asksForCode')].filter(Boolean).join(' · ')}
          </Text>
        </Button>
      ))}
    </Stack>
  );
}
