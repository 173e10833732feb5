import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

export const calendarRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'calendar',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./calendar.js'), 'Calendar'),
  }),
] as const;
