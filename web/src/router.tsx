import { createRouter } from '@tanstack/react-router';
import { rootRoute } from './root.js';
import { accountRoutes } from './screens/account/routes.js';
import { askRoutes } from './screens/ask/routes.js';
import { calendarRoutes } from './screens/calendar/routes.js';
import { homeRoutes } from './screens/home/routes.js';
import { membershipsRoutes } from './screens/memberships/routes.js';
import { numbersRoutes } from './screens/numbers/routes.js';
import { organizationsRoutes } from './screens/organizations/routes.js';
import { overviewRoutes } from './screens/overview/routes.js';
import { peopleRoutes } from './screens/people/routes.js';
import { FailedScreen, UnknownScreen, WaitingScreen } from './ui/screen-states.js';

/** One line for each screen; each is loaded when it is opened. */
const routes = [
  ...homeRoutes,
  ...peopleRoutes,
  ...organizationsRoutes,
  ...membershipsRoutes,
  ...calendarRoutes,
  ...overviewRoutes,
  ...numbersRoutes,
  ...askRoutes,
  ...accountRoutes,
] as const;

export const router = createRouter({
  routeTree: rootRoute.addChildren(routes),
  defaultPreload: 'intent',
  defaultPendingComponent: WaitingScreen,
  defaultErrorComponent: FailedScreen,
  defaultNotFoundComponent: UnknownScreen,
  scrollRestoration: true,
  // The address holds plain text, which people can read and mend.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text && `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
