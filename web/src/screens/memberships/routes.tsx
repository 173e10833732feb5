import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

export const membershipsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'memberships',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./memberships-list.js'), 'MembershipsList'),
  }),
] as const;
