import { useBlocker } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTypedIn } from '../enclosing.js';

/** Asks before a page or a dialog with something typed is left. The answer tells that all is kept and it may be left. */
export function useUnsavedGuard(isDirty: () => boolean): () => void {
  const { t } = useTranslation();
  const kept = useRef(false);
  const mustAsk = (): boolean => !kept.current && isDirty();
  useTypedIn(mustAsk);
  useBlocker({
    shouldBlockFn: () => mustAsk() && !window.confirm(t('form.leave')),
    enableBeforeUnload: mustAsk,
  });
  return useCallback(() => {
    kept.current = true;
  }, []);
}
