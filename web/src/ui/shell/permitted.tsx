import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../../api/use-me.js';
import { NotPermittedScreen } from '../screen-states.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The permission without which a page that records or corrects something is not shown. */
    readonly needs?: string;
  }
}

/** Whoever may not save a form is told so before filling it. */
export function Permitted({ children }: { readonly children: ReactNode }): ReactNode {
  const { can } = useMe();
  const needed = useMatches({ select: (matches) => matches.flatMap(({ staticData }) => staticData.needs ?? []) });
  return needed.every(can) ? children : <NotPermittedScreen />;
}
