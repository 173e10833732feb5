import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

export const peopleRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'people',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./list/people-list.js'), 'PeopleList'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'people/new',
    component: lazyRouteComponent(() => import('./record/register-person.js'), 'RegisterPerson'),
  }),
] as const;
