import { Modal } from '@mantine/core';
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/client.js';
import { ME } from '../../api/me.js';
import { isSignedOut, onSignedOut } from '../../api/signed-out.js';

const SignIn = lazy(async () => ({ default: (await import('./sign-in.js')).SignIn }));
const SignInPage = lazy(async () => ({ default: (await import('./sign-in-page.js')).SignInPage }));

/** Lets nobody in who is not signed in; whose session has ended signs in above what is open, and nothing typed is lost. */
export function SignInGate({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const signedOut = useSyncExternalStore(onSignedOut, isSignedOut);
  const wasIn = queries.getQueriesData({ queryKey: [ME.toString()] }).some(([, data]) => data !== undefined);
  return (
    <>
      <div hidden={signedOut && !wasIn}>{children}</div>
      {signedOut && !wasIn && (
        <Suspense>
          <SignInPage />
        </Suspense>
      )}
      <Modal opened={signedOut && wasIn} onClose={() => undefined} withCloseButton={false} title={t('session.ended')}>
        <Suspense>
          <SignIn />
        </Suspense>
      </Modal>
    </>
  );
}
