import { notifications } from '@mantine/notifications';
import type { Problem } from '../api/use-command.js';

/** Stored, but worth a second look. */
export function tellWarnings(warnings: readonly Problem[]): void {
  for (const { message } of warnings) notifications.show({ message, color: 'yellow', autoClose: 12_000 });
}

export const tellDone = (message: string): string => notifications.show({ message, color: 'teal' });
export const tellFailure = (message: string): string =>
  notifications.show({ message, color: 'red', autoClose: 12_000 });
