import { useHotkeys, type HotkeyItem } from '@mantine/hooks';
import { useEffect, useSyncExternalStore } from 'react';

export interface Key {
  /** As `useHotkeys` names them: `/`, `mod+K`. */
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

const hotkeys = (keys: readonly Key[], inFields?: true): HotkeyItem[] =>
  keys.filter((each) => each.inFields === inFields).map(({ keys: each, run }) => [each, run]);

/** Keys of a screen: they work while it is open, most of them outside fields, and are listed under `?`. */
export function useKeys(keys: readonly Key[]): void {
  useHotkeys(hotkeys(keys));
  useHotkeys(hotkeys(keys, true), []);
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
