import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

const parent = { getParentRoute: () => rootRoute, validateSearch: listSearch } as const;

export const accreditationRoutes = [
  createRoute({
    ...parent,
    path: 'accreditations',
    component: lazyRouteComponent(() => import('./accreditations-list.js'), 'AccreditationsList'),
  }),
  createRoute({
    ...parent,
    path: 'accreditations/$id',
    component: lazyRouteComponent(() => import('./accreditation-page.js'), 'AccreditationPage'),
  }),
  createRoute({
    ...parent,
    path: 'accreditation-applications',
    component: lazyRouteComponent(() => import('./applications-list.js'), 'ApplicationsList'),
  }),
  createRoute({
    ...parent,
    path: 'accreditation-applications/new',
    staticData: { needs: 'accreditation.apply' },
    component: lazyRouteComponent(() => import('./apply.js'), 'Apply'),
  }),
  createRoute({
    ...parent,
    path: 'accreditation-applications/$id',
    component: lazyRouteComponent(() => import('./application-page.js'), 'ApplicationPage'),
  }),
] as const;
