import type { NotificationData } from '@mantine/notifications';
import type { Problem } from '../api/use-command.js';
import { arriving } from '../api/arriving.js';

/** Notices are loaded with the first one. */
let wanted = false;
const listeners = new Set<() => void>();

export const areNoticesWanted = (): boolean => wanted;
export function onNoticesWanted(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function show(notice: NotificationData): Promise<void> {
  const { notifications } = await arriving(() => import('@mantine/notifications'));
  notifications.show(notice);
}

export function tell(notice: NotificationData): void {
  wanted = true;
  for (const listener of listeners) listener();
  void show(notice);
}

export async function hide(id: string): Promise<void> {
  const { notifications } = await arriving(() => import('@mantine/notifications'));
  notifications.hide(id);
}

/** Stored, but worth a second look. */
export function tellWarnings(warnings: readonly Problem[]): void {
  for (const { message } of warnings) tell({ message, color: 'yellow', autoClose: 12_000 });
}

export const tellDone = (message: string): void => tell({ message, color: 'teal' });
export const tellFailure = (message: string): void => tell({ message, color: 'red', autoClose: 12_000 });
