import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

export const homeRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./home.js'), 'Home'),
  }),
] as const;
