import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.js';
import { useMe } from '../../api/use-me.js';
import { Page } from '../../ui/page.js';
import { FailureState, WaitingState } from '../../ui/states.js';
import { Appearance } from './appearance.js';
import { MY_ACCOUNT } from './documents.js';
import { Password } from './password.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';
import { Tokens } from './tokens.js';
import { WhatIMayDo } from './what-i-may-do.js';

/** One's own account: who one is here, what one may do, and how one signs in. */
export function AccountPage(): ReactNode {
  const { t } = useTranslation('account');
  const { account } = useMe();
  const { data, error, refetch } = useAnswer(MY_ACCOUNT, {});
  return (
    <Page title={account?.displayName ?? t('title')} about={t('title')}>
      {error && !data && <FailureState error={error} again={() => void refetch()} />}
      {!data && !error && <WaitingState />}
      {data && (
        <Stack maw={960}>
          <WhatIMayDo sentences={data.me.permissionsInWords} />
          <Appearance />
          {data.ownCredentials.hasPassword && <Password />}
          <SecondFactor credentials={data.ownCredentials} />
          <Sessions sessions={data.mySessions} />
          <Tokens tokens={data.apiTokens} />
        </Stack>
      )}
    </Page>
  );
}
