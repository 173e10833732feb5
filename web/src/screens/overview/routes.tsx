import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

const list = { getParentRoute: () => rootRoute, validateSearch: listSearch } as const;

export const overviewRoutes = [
  createRoute({
    ...list,
    path: 'warnings',
    component: lazyRouteComponent(() => import('./warnings-list.js'), 'WarningsList'),
  }),
  createRoute({
    ...list,
    path: 'vacancies',
    component: lazyRouteComponent(() => import('./vacancies-list.js'), 'VacanciesList'),
  }),
  createRoute({
    ...list,
    path: 'terms',
    component: lazyRouteComponent(() => import('./terms-list.js'), 'TermsList'),
  }),
] as const;
