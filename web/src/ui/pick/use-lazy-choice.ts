import { useState } from 'react';

interface LazyChoice {
  /** Whether what can be chosen is to be read. */
  readonly asked: boolean;
  readonly onDropdownOpen: () => void;
}

/** What can be chosen is read once somebody looks at it, or when something is chosen already and has to be named. */
export function useLazyChoice(value: string | readonly string[] | null | undefined): LazyChoice {
  const [opened, setOpened] = useState(false);
  return { asked: opened || Boolean(value?.length), onDropdownOpen: () => setOpened(true) };
}
