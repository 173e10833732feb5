import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

export const assignmentsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'assignments',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./assignments-list.js'), 'AssignmentsList'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'assignments/$id',
    component: lazyRouteComponent(() => import('./assignment-page.js'), 'AssignmentPage'),
  }),
] as const;
