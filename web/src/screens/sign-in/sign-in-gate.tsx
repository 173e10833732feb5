import { Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { accountOfDesk } from '../../api/me.js';
import { isSignedOut, onSignedOut } from '../../api/signed-out.js';
import { WaitingState } from '../../ui/states.js';
import { later } from '../../ui/later.js';

const SignInDialog = later(async () => (await import('./sign-in-dialog.js')).SignInDialog);
const SignInPage = later(async () => (await import('./sign-in-page.js')).SignInPage);

/** Lets nobody in who is not signed in; whose session has ended signs in above what is open, and nothing typed is lost. */
export function SignInGate({ children }: { readonly children: ReactNode }): ReactNode {
  const signedOut = useSyncExternalStore(onSignedOut, isSignedOut);
  const wasIn = accountOfDesk() !== undefined;
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
