import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.js';
import { OPTIONS } from './documents.js';
import { SignIn } from './sign-in.js';

/** Signing in again above what is open. */
export function SignInDialog(): ReactNode {
  const { t } = useTranslation();
  const { data } = useAnswer(OPTIONS, {});
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} zIndex={400} title={t('session.ended')}>
      <SignIn options={data?.signInOptions} inPlace />
    </Modal>
  );
}
