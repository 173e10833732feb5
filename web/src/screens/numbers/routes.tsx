import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

export const numbersRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'numbers',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./numbers.js'), 'Numbers'),
  }),
] as const;
