import { useMatches, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../../api/use-me.js';
import { isOpenTo } from './nav.js';
import { NotPermittedScreen } from '../screen-states.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The permission without which the page is not shown, beside those of the menu: to record, to correct, to open a case. */
    readonly needs?: string;
  }
}

/** Whoever may not save a form is told so before filling it, and whoever may not read a page instead of its refusal. */
export function Permitted({ children }: { readonly children: ReactNode }): ReactNode {
  const { can } = useMe();
  const needed = useMatches({ select: (matches) => matches.flatMap(({ staticData }) => staticData.needs ?? []) });
  const place = useRouterState({ select: ({ location }) => location.pathname });
  return needed.every(can) && isOpenTo(place, can) ? children : <NotPermittedScreen />;
}
