import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

export const organizationsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'organizations',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./organizations-list.js'), 'OrganizationsList'),
  }),
] as const;
