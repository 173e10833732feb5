import type { ReactNode } from 'react';
import { useAnswer } from '../../api/use-answer.js';
import { OPTIONS } from './documents.js';
import { SignIn } from './sign-in.js';

/** Signing in again above what is open. */
export function SignInDialog(): ReactNode {
  const { data } = useAnswer(OPTIONS, {});
  return <SignIn options={data?.signInOptions} inPlace />;
}
