import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What is to be known before a dialog closes. */
interface Dialog {
  /** Of each form in it, whether something is typed there. */
  readonly typed: Set<() => boolean>;
  /** Other dialogs and calendars that were opened from it, and stand above. */
  readonly above: Set<object>;
}

const Enclosing = createContext<Dialog | undefined>(undefined);
export const InDialog = Enclosing.Provider;

/** A form tells the dialog around it whether something is typed. */
export function useTypedIn(isTyped: () => boolean): void {
  const dialog = useContext(Enclosing);
  const latest = useRef(isTyped);
  useEffect(() => {
    latest.current = isTyped;
  });
  useEffect(() => {
    const typed = (): boolean => latest.current();
    dialog?.typed.add(typed);
    return () => void dialog?.typed.delete(typed);
  }, [dialog]);
}

/** What was opened from a dialog is closed first: Escape is heard by both. */
export function useAboveDialog(opened: boolean): void {
  const dialog = useContext(Enclosing);
  useEffect(() => {
    if (!opened || !dialog) return;
    const mark = {};
    dialog.above.add(mark);
    return () => void dialog.above.delete(mark);
  }, [dialog, opened]);
}

/** A dialog, and how it closes: not while something stands above it, and not without a question when something is typed. */
export function useDialog(opened: boolean, close: () => void): readonly [dialog: Dialog, close: () => void] {
  const { t } = useTranslation();
  const [dialog] = useState<Dialog>(() => ({ typed: new Set(), above: new Set() }));
  useAboveDialog(opened);
  const closeIfMay = (): void => {
    if (dialog.above.size > 0) return;
    if ([...dialog.typed].some((isTyped) => isTyped()) && !window.confirm(t('common:form.leave'))) return;
    close();
  };
  return [dialog, closeIfMay];
}
