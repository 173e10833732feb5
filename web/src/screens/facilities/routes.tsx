import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

const parent = { getParentRoute: () => rootRoute, validateSearch: listSearch } as const;

export const facilitiesRoutes = [
  createRoute({
    ...parent,
    path: 'facilities',
    component: lazyRouteComponent(() => import('./facilities-list.js'), 'FacilitiesList'),
  }),
  createRoute({
    ...parent,
    path: 'facilities/new',
    staticData: { needs: 'facilities.write' },
    component: lazyRouteComponent(() => import('./register-facility.js'), 'RegisterFacility'),
  }),
  createRoute({
    ...parent,
    path: 'facilities/$id',
    component: lazyRouteComponent(() => import('./facility-page.js'), 'FacilityPage'),
  }),
] as const;
