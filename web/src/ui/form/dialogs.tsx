import { useRouterState } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { LaterModal } from '../later-modal.js';

export interface Dialog {
  readonly title: string;
  readonly size?: string;
  readonly children: (close: () => void) => ReactNode;
}

/** One dialog of the desk: it outlives the row or the menu that opened it. */
let open: Dialog | undefined;
const listeners = new Set<() => void>();

function show(dialog: Dialog | undefined): void {
  open = dialog;
  for (const listener of listeners) listener();
}

export const openDialog = (dialog: Dialog): void => show(dialog);
const closeDialog = (): void => show(undefined);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where it is drawn: once, in the frame of the desk. Whoever goes to another page has left it. */
export function DialogHost(): ReactNode {
  const dialog = useSyncExternalStore(subscribe, () => open);
  const place = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(closeDialog, [place]);
  return (
    <LaterModal
      opened={dialog !== undefined}
      onClose={closeDialog}
      title={dialog?.title}
      size={dialog?.size ?? 'lg'}
      closeOnClickOutside={false}
    >
      {dialog?.children(closeDialog)}
    </LaterModal>
  );
}
