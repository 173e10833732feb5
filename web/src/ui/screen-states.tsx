import { Button, Group, Text } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useCanGoBack, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from './page.js';
import { FailureState, WaitingState } from './states.js';

export const WaitingScreen = (): ReactNode => <WaitingState />;

export function FailedScreen({ error }: ErrorComponentProps): ReactNode {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  return <FailureState error={error} again={again} />;
}

export function UnknownScreen(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('state.unknown')}>
      <Button component={Link} to="/" variant="light" w="max-content">
        {t('nav.home')}
      </Button>
    </Page>
  );
}

/** A page that is not for the viewer, or a form that he has no right to send. */
export function NotPermittedScreen(): ReactNode {
  const { t } = useTranslation();
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <Page title={t('state.notPermitted')}>
      <Text>{t('state.notPermittedAbout')}</Text>
      <Group>
        {canGoBack && (
          <Button variant="light" onClick={() => router.history.back()}>
            {t('state.back')}
          </Button>
        )}
        <Button component={Link} to="/" variant={canGoBack ? 'default' : 'light'}>
          {t('nav.home')}
        </Button>
      </Group>
    </Page>
  );
}
