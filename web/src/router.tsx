import { createRouter } from '@tanstack/react-router';
import { rootRoute } from './root.js';
import { assignmentsRoutes } from './screens/assignments/routes.js';
import { accountRoutes } from './screens/account/routes.js';
import { askRoutes } from './screens/ask/routes.js';
import { adminRoutes } from './screens/admin/routes.js';
import { awardsRoutes } from './screens/awards/routes.js';
import { accreditationRoutes } from './screens/accreditation/routes.js';
import { aidRoutes } from './screens/aid/routes.js';
import { calendarRoutes } from './screens/calendar/routes.js';
import { eventsRoutes } from './screens/events/routes.js';
import { facilitiesRoutes } from './screens/facilities/routes.js';
import { helpRoutes } from './screens/help/routes.js';
import { homeRoutes } from './screens/home/routes.js';
import { mediationRoutes } from './screens/mediation/routes.js';
import { membershipsRoutes } from './screens/memberships/routes.js';
import { meetingsRoutes } from './screens/meetings/routes.js';
import { numbersRoutes } from './screens/numbers/routes.js';
import { organizationsRoutes } from './screens/organizations/routes.js';
import { overviewRoutes } from './screens/overview/routes.js';
import { peopleRoutes } from './screens/people/routes.js';
import { programmesRoutes } from './screens/programmes/routes.js';
import { FailedScreen, UnknownScreen, WaitingScreen } from './ui/screen-states.js';

/** One line for each screen; each is loaded when it is opened. */
const routes = [
  ...homeRoutes,
  ...peopleRoutes,
  ...organizationsRoutes,
  ...membershipsRoutes,
  ...awardsRoutes,
  ...calendarRoutes,
  ...meetingsRoutes,
  ...assignmentsRoutes,
  ...overviewRoutes,
  ...numbersRoutes,
  ...askRoutes,
  ...eventsRoutes,
  ...aidRoutes,
  ...programmesRoutes,
  ...facilitiesRoutes,
  ...mediationRoutes,
  ...accreditationRoutes,
  ...accountRoutes,
  ...adminRoutes,
  ...helpRoutes,
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
