import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The six digits of the app; where `recovery` is taken too, also a code that was kept on paper. */
export function CodeField({ recovery = false, ...props }: TextInputProps & { readonly recovery?: boolean }): ReactNode {
  const { t } = useTranslation('second-factor');
  return (
    <TextInput
      label={t(recovery ? 'recoveryCode' : 'code')}
      description={t(recovery ? 'recoveryCodeHint' : 'codeHint')}
      autoComplete="one-time-code"
      inputMode={recovery ? 'text' : 'numeric'}
      spellCheck={false}
      maxLength={20}
      data-autofocus
      autoFocus
      {...props}
    />
  );
}
