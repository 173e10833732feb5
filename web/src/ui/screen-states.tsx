import { Button } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
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
