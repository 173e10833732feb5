import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { untilSignedIn } from '../../api/signed-out.js';
import type { Problem } from '../../api/use-command.js';

interface Props {
  readonly problems: readonly Problem[];
  readonly done: () => void;
}

/** The way on where the server wants a fresh sign-in: in place, and then the same again. */
export function SignInAgain({ problems, done }: Props): ReactNode {
  const { t } = useTranslation('second-factor');
  if (!problems.some(({ code }) => code === 'SIGN_IN_AGAIN')) return null;
  return (
    <Button variant="light" onClick={() => void untilSignedIn().then(done)}>
      {t('signInAgain')}
    </Button>
  );
}
