import { useHotkeys } from '@mantine/hooks';
import { useEffect, useSyncExternalStore } from 'react';

export interface Key {
  /** As `useHotkeys` names them: `/`, `mod+K`. */
  readonly keys: string;
  /** What it does, in words. */
  readonly name: string;
  readonly run: () => void;
}

let offered: readonly Key[] = [];
const listeners = new Set<() => void>();

function offer(next: readonly Key[]): void {
  offered = next;
  for (const listener of listeners) listener();
}

/** Keys of a screen: they work while it is open, outside fields, and are listed under `?`. */
export function useKeys(keys: readonly Key[]): void {
  useHotkeys(keys.map(({ keys: each, run }) => [each, run]));
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
