import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';

export const accountRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'account',
    component: lazyRouteComponent(() => import('./account-page.js'), 'AccountPage'),
  }),
] as const;
