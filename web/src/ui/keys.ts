import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useSyncExternalStore } from 'react';
import { isPressed } from './pressed.js';

export interface Key {
  /** As `/` and `mod+K`, which is Ctrl, or ⌘ on a Mac. */
  readonly keys: string;
  /** What it does, in words. */
  readonly name: string;
  readonly run: () => void;
  /** Works also while one types. */
  readonly inFields?: true;
}

let offered: readonly Key[] = [];
const listeners = new Set<() => void>();

function offer(next: readonly Key[]): void {
  offered = next;
  for (const listener of listeners) listener();
}

const isWritingIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Keys of a screen: they work while it is open, most of them outside fields, and are listed under `?`. */
export function useKeys(keys: readonly Key[]): void {
  useWindowEvent('keydown', (event) => {
    const pressed = keys.find((each) => isPressed(each.keys, event));
    if (!pressed || (isWritingIn(event.target) && !pressed.inFields)) return;
    event.preventDefault();
    pressed.run();
  });
  const names = keys.map(({ keys: each, name }) => `${each} ${name}`).join('\n');
  useEffect(() => {
    offer([...offered, ...keys]);
    return () => offer(offered.filter((each) => !keys.includes(each)));
    // The deeds of a key change with each drawing; what is listed only with its names.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [names]);
}

export const useOfferedKeys = (): readonly Key[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offered,
  );
