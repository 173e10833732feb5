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
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'organizations/tree',
    component: lazyRouteComponent(() => import('./tree/organization-tree.js'), 'OrganizationTree'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'organizations/new',
    staticData: { needs: 'organizations.write' },
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./register-organization.js'), 'RegisterOrganization'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'organizations/$id',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./card/organization-card.js'), 'OrganizationCard'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'areas/$id/card',
    component: lazyRouteComponent(() => import('./area-card.js'), 'AreaCard'),
  }),
] as const;
