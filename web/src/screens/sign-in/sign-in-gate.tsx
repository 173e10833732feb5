import { useWindowEvent } from '@mantine/hooks';
import { Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { accountOfDesk } from '../../api/me.js';
import { isSignedOut, onSignedOut } from '../../api/signed-out.js';
import { WaitingState } from '../../ui/states.js';
import { later } from '../../ui/later.js';

const dialog = async () => (await import('./sign-in-dialog.js')).SignInDialog;
const SignInDialog = later(dialog);
const SignInPage = later(async () => (await import('./sign-in-page.js')).SignInPage);

/**
 * What is typed is safe when the dialog is there before the session ends: Chromium asks no second time for a part that did
 * not come, and the way out is to load the page anew.
 */
const bringDialog = (): void => void dialog().catch(() => undefined);
const ONCE = { once: true } as const;

/** Lets nobody in who is not signed in; whose session has ended signs in above what is open, and nothing typed is lost. */
export function SignInGate({ children }: { readonly children: ReactNode }): ReactNode {
  const signedOut = useSyncExternalStore(onSignedOut, isSignedOut);
  const wasIn = accountOfDesk() !== undefined;
  useWindowEvent('input', bringDialog, ONCE);
  return (
    <>
      <div hidden={signedOut && !wasIn}>{children}</div>
      {signedOut && !wasIn && (
        <Suspense fallback={<WaitingState />}>
          <SignInPage />
        </Suspense>
      )}
      {signedOut && wasIn && (
        <Suspense>
          <SignInDialog />
        </Suspense>
      )}
    </>
  );
}
