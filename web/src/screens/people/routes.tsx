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
    staticData: { needs: 'people.write' },
    component: lazyRouteComponent(() => import('./record/register-person.js'), 'RegisterPerson'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'people/$id',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./page/person-page.js'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'people/$id/edit',
    staticData: { needs: 'people.write' },
    component: lazyRouteComponent(() => import('./record/edit-person.js'), 'EditPerson'),
  }),
] as const;
